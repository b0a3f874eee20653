package org.hoistpy.parser;

import static org.hoistpy.lexer.TokenKind.*;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.lexer.Tokens;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.BoolOpKind;
import org.hoistpy.syntax.CmpOp;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ExprContext;
import org.hoistpy.syntax.Operator;
import org.hoistpy.syntax.Span;
import org.hoistpy.syntax.UnaryOpKind;

/** Expressions from lambda down to power (language reference, chapter 6). */
abstract class ExpressionParser extends LiteralParser {
  private static final Operator[] BINARY = new Operator[ERROR + 1];
  private static final byte[] PRECEDENCE = new byte[ERROR + 1];

  static {
    binary(VBAR, Operator.BIT_OR, 1);
    binary(CIRCUMFLEX, Operator.BIT_XOR, 2);
    binary(AMPER, Operator.BIT_AND, 3);
    binary(LEFTSHIFT, Operator.L_SHIFT, 4);
    binary(RIGHTSHIFT, Operator.R_SHIFT, 4);
    binary(PLUS, Operator.ADD, 5);
    binary(MINUS, Operator.SUB, 5);
    binary(STAR, Operator.MULT, 6);
    binary(SLASH, Operator.DIV, 6);
    binary(DOUBLESLASH, Operator.FLOOR_DIV, 6);
    binary(PERCENT, Operator.MOD, 6);
    binary(AT, Operator.MAT_MULT, 6);
  }

  ExpressionParser(Tokens tokens, List<SourceWarning> warnings, int flags) {
    super(tokens, warnings, flags);
  }

  ExpressionParser(Tokens tokens, List<SourceWarning> warnings, int flags, int start, int end) {
    super(tokens, warnings, flags, start, end);
  }

  private static void binary(int kind, Operator operator, int precedence) {
    BINARY[kind] = operator;
    PRECEDENCE[kind] = (byte) precedence;
  }

  abstract Expr primary();

  abstract Arguments parameters(int end, boolean annotated);

  @Override
  final Expr annotatedRhs() {
    return at(KW_YIELD) ? yieldExpression() : starExpressions();
  }

  final Expr yieldExpression() {
    int start = pos;
    expect(KW_YIELD);
    if (accept(KW_FROM)) {
      return new Expr.YieldFrom(expression(), span(start));
    }
    Expr value = startsExpression() || at(STAR) ? starExpressions() : null;
    return new Expr.Yield(value, span(start));
  }

  /** Whether the next token can start an expression. */
  final boolean startsExpression() {
    return switch (kind()) {
      case NAME,
          NUMBER,
          STRING,
          FSTRING_START,
          LPAR,
          LSQB,
          LBRACE,
          MINUS,
          PLUS,
          TILDE,
          ELLIPSIS,
          KW_NOT,
          KW_LAMBDA,
          KW_AWAIT,
          KW_NONE,
          KW_TRUE,
          KW_FALSE ->
          true;
      default -> false;
    };
  }

  final Expr starExpressions() {
    int start = pos;
    Expr first = starExpression();
    return at(COMMA) ? tuple(start, first, false) : first;
  }

  final Expr expressions() {
    int start = pos;
    Expr first = expression();
    if (!at(COMMA)) {
      return first;
    }
    ArrayList<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (accept(COMMA) && startsExpression()) {
      elts.add(expression());
    }
    return new Expr.TupleExpr(seal(elts), ExprContext.LOAD, span(start));
  }

  /** The rest of an unparenthesised tuple, from its first comma. */
  final Expr.TupleExpr tuple(int start, Expr first, boolean named) {
    ArrayList<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (accept(COMMA) && (startsExpression() || at(STAR))) {
      elts.add(named ? starNamedExpression() : starExpression());
    }
    return new Expr.TupleExpr(seal(elts), ExprContext.LOAD, span(start));
  }

  private Expr starExpression() {
    return at(STAR) ? starred() : expression();
  }

  /** {@code '*' bitwise_or}. */
  final Expr starred() {
    int start = pos;
    expect(STAR);
    return new Expr.Starred(bitwiseOr(), ExprContext.LOAD, span(start));
  }

  final Expr starNamedExpression() {
    return at(STAR) ? starred() : namedExpression();
  }

  final Expr namedExpression() {
    if (at(NAME) && kind(1) == COLONEQUAL) {
      return assignmentExpression();
    }
    Expr e = expression();
    if (at(COLONEQUAL)) {
      throw fail();
    }
    return e;
  }

  final Expr assignmentExpression() {
    int start = pos;
    String id = name();
    Expr.Name target = new Expr.Name(id, ExprContext.STORE, span(start));
    expect(COLONEQUAL);
    return new Expr.NamedExpr(target, expression(), span(start));
  }

  final Expr expression() {
    if (at(KW_LAMBDA)) {
      return lambda();
    }
    int start = pos;
    enter();
    Expr body = disjunction();
    if (at(KW_IF)) {
      body = conditional(start, body);
    }
    leave();
    return body;
  }

  private Expr conditional(int start, Expr body) {
    expect(KW_IF);
    Expr test = disjunction();
    expect(KW_ELSE);
    return new Expr.IfExp(test, body, expression(), span(start));
  }

  private Expr lambda() {
    int start = pos;
    enter();
    expect(KW_LAMBDA);
    Arguments args = at(COLON) ? Arguments.NONE : parameters(COLON, false);
    expect(COLON);
    Expr body = expression();
    leave();
    return new Expr.Lambda(args, body, span(start));
  }

  final Expr disjunction() {
    int start = pos;
    Expr first = conjunction();
    if (!at(KW_OR)) {
      return first;
    }
    ArrayList<Expr> values = new ArrayList<>();
    values.add(first);
    while (accept(KW_OR)) {
      values.add(conjunction());
    }
    return new Expr.BoolOp(BoolOpKind.OR, seal(values), span(start));
  }

  private Expr conjunction() {
    int start = pos;
    Expr first = inversion();
    if (!at(KW_AND)) {
      return first;
    }
    ArrayList<Expr> values = new ArrayList<>();
    values.add(first);
    while (accept(KW_AND)) {
      values.add(inversion());
    }
    return new Expr.BoolOp(BoolOpKind.AND, seal(values), span(start));
  }

  private Expr inversion() {
    if (!at(KW_NOT)) {
      return comparison();
    }
    int start = pos++;
    enter();
    Expr operand = inversion();
    leave();
    return new Expr.UnaryOp(UnaryOpKind.NOT, operand, span(start));
  }

  private Expr comparison() {
    int start = pos;
    Expr left = bitwiseOr();
    CmpOp op = comparisonOperator();
    if (op == null) {
      return left;
    }
    ArrayList<CmpOp> ops = new ArrayList<>(2);
    ArrayList<Expr> comparators = new ArrayList<>(2);
    do {
      ops.add(op);
      comparators.add(bitwiseOr());
      op = comparisonOperator();
    } while (op != null);
    return new Expr.Compare(left, seal(ops), seal(comparators), span(start));
  }

  private CmpOp comparisonOperator() {
    CmpOp op =
        switch (kind()) {
          case EQEQUAL -> CmpOp.EQ;
          case NOTEQUAL -> notEqual();
          case LESS -> CmpOp.LT;
          case LESSEQUAL -> CmpOp.LT_E;
          case GREATER -> CmpOp.GT;
          case GREATEREQUAL -> CmpOp.GT_E;
          case KW_IN -> CmpOp.IN;
          case KW_IS -> {
            if (kind(1) == KW_NOT) {
              pos++;
              yield CmpOp.IS_NOT;
            }
            yield CmpOp.IS;
          }
          case KW_NOT -> {
            if (kind(1) != KW_IN) {
              yield null;
            }
            pos++;
            yield CmpOp.NOT_IN;
          }
          default -> null;
        };
    if (op != null) {
      pos++;
    }
    return op;
  }

  /** PEP 401: one of {@code !=} and {@code <>}, depending on a future statement. */
  private CmpOp notEqual() {
    boolean flufl = (flags & ParseFlags.FUTURE_BARRY_AS_BDFL) != 0;
    boolean diamond = tokens.source().chars()[tokens.start(pos)] == '<';
    if (flufl && !diamond) {
      throw Problems.atToken(
          tokens,
          org.hoistpy.diagnostics.SyntaxProblem.Kind.SYNTAX,
          "with Barry as BDFL, use '<>' instead of '!='",
          pos);
    }
    if (diamond && !flufl) {
      throw fail();
    }
    return CmpOp.NOT_EQ;
  }

  final Expr bitwiseOr() {
    return binary(1);
  }

  private Expr binary(int lowest) {
    int start = pos;
    Expr left = factor();
    while (true) {
      int kind = kind();
      int precedence = PRECEDENCE[kind];
      if (precedence < lowest || precedence == 0) {
        return left;
      }
      pos++;
      Expr right = binary(precedence + 1);
      left = new Expr.BinOp(left, BINARY[kind], right, span(start));
    }
  }

  private Expr factor() {
    UnaryOpKind op =
        switch (kind()) {
          case MINUS -> UnaryOpKind.U_SUB;
          case PLUS -> UnaryOpKind.U_ADD;
          case TILDE -> UnaryOpKind.INVERT;
          default -> null;
        };
    if (op == null) {
      return power();
    }
    int start = pos++;
    enter();
    Expr operand = factor();
    leave();
    return new Expr.UnaryOp(op, operand, span(start));
  }

  private Expr power() {
    int start = pos;
    Expr base = awaitPrimary();
    if (!at(DOUBLESTAR)) {
      return base;
    }
    pos++;
    enter();
    Expr exponent = factor();
    leave();
    return new Expr.BinOp(base, Operator.POW, exponent, span(start));
  }

  private Expr awaitPrimary() {
    if (!at(KW_AWAIT)) {
      return primary();
    }
    int start = pos++;
    Expr value = primary();
    Span span = span(start);
    return new Expr.Await(value, span);
  }
}
