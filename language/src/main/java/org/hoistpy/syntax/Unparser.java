package org.hoistpy.syntax;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Expressions back to source text, exactly as CPython 3.12's {@code ast.unparse} writes them: one
 * line, parentheses only where precedence asks for them. Stateless to its users; an instance serves
 * one call.
 */
public final class Unparser {
  private final StringBuilder out = new StringBuilder();

  private Unparser() {}

  /** The text of an expression. */
  public static String unparse(Expr expr) {
    return unparse(expr, Precedence.TEST);
  }

  private static String unparse(Expr expr, Precedence level) {
    Unparser unparser = new Unparser();
    unparser.write(expr, level);
    return unparser.out.toString();
  }

  private void write(Expr expr) {
    write(expr, Precedence.TEST);
  }

  /** Writes an expression where anything that binds looser than {@code level} needs parentheses. */
  private void write(Expr expr, Precedence level) {
    Precedence own = precedence(expr);
    boolean parentheses = level.tighterThan(own);
    if (parentheses) {
      out.append('(');
    }
    writeBare(expr, own);
    if (parentheses) {
      out.append(')');
    }
  }

  private static Precedence precedence(Expr expr) {
    return switch (expr) {
      case Expr.NamedExpr _ -> Precedence.NAMED_EXPR;
      case Expr.TupleExpr tuple -> tuple.elts().isEmpty() ? Precedence.ATOM : Precedence.TUPLE;
      case Expr.Yield _, Expr.YieldFrom _ -> Precedence.YIELD;
      case Expr.Lambda _, Expr.IfExp _ -> Precedence.TEST;
      case Expr.BoolOp e -> e.op() == BoolOpKind.AND ? Precedence.AND : Precedence.OR;
      case Expr.UnaryOp e -> e.op() == UnaryOpKind.NOT ? Precedence.NOT : Precedence.FACTOR;
      case Expr.Compare _ -> Precedence.CMP;
      case Expr.BinOp e -> Precedence.of(e.op());
      case Expr.Await _ -> Precedence.AWAIT;
      default -> Precedence.ATOM;
    };
  }

  private void writeBare(Expr expr, Precedence own) {
    switch (expr) {
      case Expr.NamedExpr e -> {
        write(e.target(), Precedence.ATOM);
        out.append(" := ");
        write(e.value(), Precedence.ATOM);
      }
      case Expr.BoolOp e -> writeBoolOp(e, own);
      case Expr.BinOp e -> {
        boolean toTheRight = e.op() == Operator.POW;
        write(e.left(), toTheRight ? own.next() : own);
        out.append(' ').append(e.op().symbol()).append(' ');
        write(e.right(), toTheRight ? own : own.next());
      }
      case Expr.UnaryOp e -> {
        out.append(e.op().symbol()).append(e.op() == UnaryOpKind.NOT ? " " : "");
        write(e.operand(), own);
      }
      case Expr.Compare e -> {
        write(e.left(), own.next());
        for (int i = 0; i < e.ops().size(); i++) {
          out.append(' ').append(e.ops().get(i).symbol()).append(' ');
          write(e.comparators().get(i), own.next());
        }
      }
      case Expr.IfExp e -> {
        write(e.body(), Precedence.TEST.next());
        out.append(" if ");
        write(e.test(), Precedence.TEST.next());
        out.append(" else ");
        write(e.orelse());
      }
      case Expr.Lambda e -> {
        out.append("lambda");
        writeParameters(e.args());
        out.append(": ");
        write(e.body());
      }
      case Expr.Await e -> writePrefixed("await ", e.value(), Precedence.ATOM);
      case Expr.Yield e when e.value() == null -> out.append("yield");
      case Expr.Yield e -> writePrefixed("yield ", e.value(), Precedence.ATOM);
      case Expr.YieldFrom e -> writePrefixed("yield from ", e.value(), Precedence.ATOM);
      case Expr.Starred e -> writePrefixed("*", e.value(), Precedence.BIT_OR);
      case Expr.TupleExpr e when e.elts().isEmpty() -> out.append("()");
      case Expr.TupleExpr e -> writeTuple(e.elts());
      case Expr.ListExpr e -> writeDelimited("[", e.elts(), "]");
      // Braces alone would be a dictionary, and the name set may mean something else.
      case Expr.SetExpr e when e.elts().isEmpty() -> out.append("{*()}");
      case Expr.SetExpr e -> writeDelimited("{", e.elts(), "}");
      case Expr.DictExpr e -> writeDict(e);
      case Expr.ListComp e -> writeComprehension('[', e.elt(), null, e.generators(), ']');
      case Expr.SetComp e -> writeComprehension('{', e.elt(), null, e.generators(), '}');
      case Expr.GeneratorExp e -> writeComprehension('(', e.elt(), null, e.generators(), ')');
      case Expr.DictComp e -> writeComprehension('{', e.key(), e.value(), e.generators(), '}');
      case Expr.Call e -> writeCall(e);
      case Expr.FormattedValue e -> writeField(e);
      case Expr.JoinedStr e -> writeFormatted(e);
      case Expr.Constant e -> out.append(ConstantText.source(e));
      case Expr.Attribute e -> writeAttribute(e);
      case Expr.Subscript e -> writeSubscript(e);
      case Expr.Name e -> out.append(e.id());
      case Expr.Slice e -> writeSlice(e);
    }
  }

  private void writePrefixed(String prefix, Expr value, Precedence level) {
    out.append(prefix);
    write(value, level);
  }

  private void writeParameters(Arguments args) {
    String separator = " ";
    for (Parameter parameter : Parameter.of(args)) {
      out.append(separator).append(parameter.text());
      if (parameter.defaultValue() != null) {
        writePrefixed("=", parameter.defaultValue(), Precedence.TEST);
      }
      separator = ", ";
    }
  }

  /** Each operand binds one level tighter than the one before, as in CPython. */
  private void writeBoolOp(Expr.BoolOp e, Precedence own) {
    Precedence level = own;
    for (Expr value : e.values()) {
      if (level != own) {
        out.append(e.op() == BoolOpKind.AND ? " and " : " or ");
      }
      level = level.next();
      write(value, level);
    }
  }

  private <T> void writeList(List<T> items, Consumer<T> writer) {
    String separator = "";
    for (T item : items) {
      out.append(separator);
      writer.accept(item);
      separator = ", ";
    }
  }

  private void writeDelimited(String open, List<Expr> items, String close) {
    out.append(open);
    writeList(items, this::write);
    out.append(close);
  }

  private void writeTuple(List<Expr> items) {
    writeDelimited("", items, items.size() == 1 ? "," : "");
  }

  private void writeDict(Expr.DictExpr e) {
    out.append('{');
    writeList(
        IntStream.range(0, e.values().size()).boxed().toList(),
        i -> {
          Expr key = e.keys().get(i);
          if (key == null) {
            writePrefixed("**", e.values().get(i), Precedence.BIT_OR);
          } else {
            write(key);
            writePrefixed(": ", e.values().get(i), Precedence.TEST);
          }
        });
    out.append('}');
  }

  /** {@code value} is null except in a dict comprehension. */
  private void writeComprehension(
      char open, Expr elt, Expr value, List<Comprehension> generators, char close) {
    out.append(open);
    write(elt);
    if (value != null) {
      writePrefixed(": ", value, Precedence.TEST);
    }
    for (Comprehension generator : generators) {
      String clause = generator.isAsync() ? " async for " : " for ";
      writePrefixed(clause, generator.target(), Precedence.TUPLE);
      writePrefixed(" in ", generator.iter(), Precedence.TEST.next());
      for (Expr condition : generator.ifs()) {
        writePrefixed(" if ", condition, Precedence.TEST.next());
      }
    }
    out.append(close);
  }

  private void writeCall(Expr.Call e) {
    write(e.func(), Precedence.ATOM);
    out.append('(');
    writeList(e.args(), this::write);
    out.append(e.args().isEmpty() || e.keywords().isEmpty() ? "" : ", ");
    writeList(
        e.keywords(),
        keyword -> {
          String prefix = keyword.arg() == null ? "**" : keyword.arg() + "=";
          writePrefixed(prefix, keyword.value(), Precedence.TEST);
        });
    out.append(')');
  }

  private void writeAttribute(Expr.Attribute e) {
    write(e.value(), Precedence.ATOM);
    // The dot after an integer would be read as a decimal point; CPython treats bool alike.
    if (e.value() instanceof Expr.Constant constant
        && !(constant.value() instanceof Double)
        && (constant.value() instanceof Number || constant.value() instanceof Boolean)) {
      out.append(' ');
    }
    out.append('.').append(e.attr());
  }

  private void writeSubscript(Expr.Subscript e) {
    write(e.value(), Precedence.ATOM);
    out.append('[');
    if (e.slice() instanceof Expr.TupleExpr tuple) {
      write(tuple, Precedence.TUPLE);
    } else {
      write(e.slice());
    }
    out.append(']');
  }

  private void writeSlice(Expr.Slice e) {
    if (e.lower() != null) {
      write(e.lower());
    }
    out.append(':');
    if (e.upper() != null) {
      write(e.upper());
    }
    if (e.step() != null) {
      writePrefixed(":", e.step(), Precedence.TEST);
    }
  }

  private void writeFormatted(Expr.JoinedStr e) {
    FormattedLiteral literal = new FormattedLiteral();
    for (Expr value : e.values()) {
      if (value instanceof Expr.Constant text) {
        literal.addText(ConstantText.doubleBraces(text));
      } else {
        literal.addField(unparse(value, Precedence.TEST));
      }
    }
    out.append(literal.source());
  }

  private void writeField(Expr.FormattedValue e) {
    String value = unparse(e.value(), Precedence.TEST.next());
    // Two opening braces side by side would be one literal brace.
    out.append(value.startsWith("{") ? "{ " : "{").append(value);
    if (e.conversion() != -1) {
      out.append('!').append((char) e.conversion());
    }
    if (e.formatSpec() != null) {
      out.append(':');
      for (Expr part : e.formatSpec().values()) {
        if (part instanceof Expr.Constant text) {
          int[] doubled = ConstantText.doubleBraces(text);
          out.append(new String(doubled, 0, doubled.length).replace("\n", "\\n"));
        } else {
          write(part);
        }
      }
    }
    out.append('}');
  }
}
