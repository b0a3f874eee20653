package org.hoistpy.syntax.stored;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.hoistpy.syntax.Arg;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.BoolOpKind;
import org.hoistpy.syntax.CmpOp;
import org.hoistpy.syntax.Comprehension;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ExprContext;
import org.hoistpy.syntax.ImaginaryLiteral;
import org.hoistpy.syntax.Keyword;
import org.hoistpy.syntax.Operator;
import org.hoistpy.syntax.PyConst;
import org.hoistpy.syntax.Span;
import org.hoistpy.syntax.UnaryOpKind;

/** Reads what {@link ExpressionWriter} writes. */
class ExpressionReader {
  private static final BoolOpKind[] BOOL_OPS = BoolOpKind.values();
  private static final UnaryOpKind[] UNARY = UnaryOpKind.values();
  private static final CmpOp[] COMPARISONS = CmpOp.values();
  private static final ExprContext[] CONTEXTS = ExprContext.values();
  static final Operator[] OPERATORS = Operator.values();

  final StoredInput in;
  final NodeNotes.Reader notes;
  int line;

  ExpressionReader(StoredInput in, NodeNotes.Reader notes, int line) {
    this.in = in;
    this.notes = notes;
    this.line = line;
  }

  final Tag tag() {
    return Tag.of(in.u8());
  }

  final Span span() {
    line += in.signed();
    int column = in.number();
    int last = line + in.signed();
    return new Span(line, column, last, in.number());
  }

  final <T> List<T> list(Supplier<T> element) {
    int count = in.number();
    if (count == 0) {
      return List.of();
    }
    Object[] elements = new Object[count];
    for (int i = 0; i < count; i++) {
      elements[i] = element.get();
    }
    @SuppressWarnings("unchecked") // the supplier has made every element
    List<T> list = (List<T>) Arrays.asList(elements);
    return list;
  }

  final List<Expr> expressions() {
    return list(this::expression);
  }

  private ExprContext context() {
    return CONTEXTS[in.u8()];
  }

  private <T extends Expr> T known(Object note, T node) {
    notes.attach(note, node);
    return node;
  }

  /** An expression or null. */
  final Expr expression() {
    Tag tag = tag();
    if (tag == Tag.ABSENT) {
      return null;
    }
    Span span = span();
    return switch (tag) {
      case BOOL_OP -> new Expr.BoolOp(BOOL_OPS[in.u8()], expressions(), span);
      case NAMED_EXPR -> new Expr.NamedExpr((Expr.Name) expression(), expression(), span);
      case BIN_OP -> {
        Expr left = expression();
        Expr right = expression();
        yield new Expr.BinOp(left, OPERATORS[in.u8()], right, span);
      }
      case UNARY_OP -> {
        Expr operand = expression();
        yield new Expr.UnaryOp(UNARY[in.u8()], operand, span);
      }
      case LAMBDA -> {
        Object note = notes.read(in);
        yield known(note, new Expr.Lambda(arguments(), expression(), span));
      }
      case IF_EXP -> new Expr.IfExp(expression(), expression(), expression(), span);
      case DICT -> new Expr.DictExpr(expressions(), expressions(), span);
      case SET -> new Expr.SetExpr(expressions(), span);
      case LIST_COMP -> {
        Object note = notes.read(in);
        yield known(note, new Expr.ListComp(expression(), clauses(), span));
      }
      case SET_COMP -> {
        Object note = notes.read(in);
        yield known(note, new Expr.SetComp(expression(), clauses(), span));
      }
      case GENERATOR_EXP -> {
        Object note = notes.read(in);
        yield known(note, new Expr.GeneratorExp(expression(), clauses(), span));
      }
      case DICT_COMP -> {
        Object note = notes.read(in);
        Expr key = expression();
        List<Comprehension> clauses = clauses();
        yield known(note, new Expr.DictComp(key, expression(), clauses, span));
      }
      case AWAIT -> new Expr.Await(expression(), span);
      case YIELD -> new Expr.Yield(expression(), span);
      case YIELD_FROM -> new Expr.YieldFrom(expression(), span);
      case COMPARE -> {
        Expr left = expression();
        List<Expr> comparators = expressions();
        CmpOp[] ops = new CmpOp[comparators.size()];
        for (int i = 0; i < ops.length; i++) {
          ops[i] = COMPARISONS[in.u8()];
        }
        yield new Expr.Compare(left, Arrays.asList(ops), comparators, span);
      }
      case CALL -> new Expr.Call(expression(), expressions(), keywords(), span);
      case FORMATTED_VALUE -> {
        Expr value = expression();
        Expr.JoinedStr format = (Expr.JoinedStr) expression();
        yield new Expr.FormattedValue(value, in.signed(), format, span);
      }
      case JOINED_STR -> new Expr.JoinedStr(expressions(), span);
      case ATTRIBUTE -> new Expr.Attribute(expression(), in.name(), context(), span);
      case SUBSCRIPT -> new Expr.Subscript(expression(), expression(), context(), span);
      case STARRED -> new Expr.Starred(expression(), context(), span);
      case NAME -> new Expr.Name(in.name(), context(), span);
      case LIST -> new Expr.ListExpr(expressions(), context(), span);
      case TUPLE -> new Expr.TupleExpr(expressions(), context(), span);
      case SLICE -> new Expr.Slice(expression(), expression(), expression(), span);
      default -> constant(tag, span);
    };
  }

  private Expr.Constant constant(Tag tag, Span span) {
    String kind = null;
    Object value =
        switch (tag) {
          case TEXT -> in.text();
          case U_TEXT -> {
            kind = "u";
            yield in.text();
          }
          case LONG -> in.number64();
          case TRUE -> true;
          case FALSE -> false;
          case NONE -> PyConst.NONE;
          case ELLIPSIS -> PyConst.ELLIPSIS;
          case DOUBLE -> Double.longBitsToDouble(in.number64());
          case IMAGINARY -> new ImaginaryLiteral(Double.longBitsToDouble(in.number64()));
          case BIG_INTEGER -> new BigInteger(in.raw());
          case BYTES -> in.raw();
          case CODE_POINTS -> {
            kind = in.text();
            int[] points = new int[in.number()];
            for (int i = 0; i < points.length; i++) {
              points[i] = in.number();
            }
            yield points;
          }
          default -> throw new IllegalStateException("no expression: " + tag);
        };
    return new Expr.Constant(value, kind, span);
  }

  private List<Comprehension> clauses() {
    return list(() -> new Comprehension(expression(), expression(), expressions(), in.flag()));
  }

  final List<Keyword> keywords() {
    return list(
        () -> {
          Span span = span();
          return new Keyword(in.name(), expression(), span);
        });
  }

  final Arguments arguments() {
    return new Arguments(
        list(this::parameter),
        list(this::parameter),
        parameter(),
        list(this::parameter),
        expressions(),
        parameter(),
        expressions());
  }

  private Arg parameter() {
    String name = in.name();
    if (name == null) {
      return null;
    }
    Span span = span();
    return new Arg(name, expression(), span);
  }
}
