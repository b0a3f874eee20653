package org.hoistpy.syntax.stored;

import java.math.BigInteger;
import java.util.List;
import org.hoistpy.syntax.Arg;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.Comprehension;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ImaginaryLiteral;
import org.hoistpy.syntax.Keyword;
import org.hoistpy.syntax.PyConst;
import org.hoistpy.syntax.Span;

/** Writes expressions: a tag, the place, what is known of the node, its parts. */
class ExpressionWriter {
  final StoredOutput out;
  final NodeNotes.Writer notes;

  /** The line of the last place written. */
  int line;

  ExpressionWriter(StoredOutput out, NodeNotes.Writer notes) {
    this.out = out;
    this.notes = notes;
  }

  final void tag(Tag tag) {
    out.u8(tag.ordinal());
  }

  final void head(Tag tag, Span span) {
    tag(tag);
    span(span);
  }

  final void span(Span span) {
    out.signed(span.line() - line);
    out.number(span.col());
    out.signed(span.endLine() - span.line());
    out.number(span.endCol());
    line = span.line();
  }

  private void scoped(Tag tag, Expr node) {
    head(tag, node.span());
    notes.write(node, out);
  }

  final void expressions(List<? extends Expr> list) {
    out.number(list.size());
    list.forEach(this::expression);
  }

  /** An expression or null. */
  final void expression(Expr node) {
    switch (node) {
      case null -> tag(Tag.ABSENT);
      case Expr.BoolOp e -> {
        head(Tag.BOOL_OP, e.span());
        out.u8(e.op().ordinal());
        expressions(e.values());
      }
      case Expr.NamedExpr e -> both(Tag.NAMED_EXPR, e, e.target(), e.value());
      case Expr.BinOp e -> {
        both(Tag.BIN_OP, e, e.left(), e.right());
        out.u8(e.op().ordinal());
      }
      case Expr.UnaryOp e -> {
        one(Tag.UNARY_OP, e, e.operand());
        out.u8(e.op().ordinal());
      }
      case Expr.Lambda e -> {
        scoped(Tag.LAMBDA, e);
        arguments(e.args());
        expression(e.body());
      }
      case Expr.IfExp e -> {
        both(Tag.IF_EXP, e, e.test(), e.body());
        expression(e.orelse());
      }
      case Expr.DictExpr e -> {
        head(Tag.DICT, e.span());
        expressions(e.keys());
        expressions(e.values());
      }
      case Expr.SetExpr e -> many(Tag.SET, e, e.elts());
      case Expr.ListComp e -> comprehension(Tag.LIST_COMP, e, e.elt(), e.generators());
      case Expr.SetComp e -> comprehension(Tag.SET_COMP, e, e.elt(), e.generators());
      case Expr.GeneratorExp e -> comprehension(Tag.GENERATOR_EXP, e, e.elt(), e.generators());
      case Expr.DictComp e -> {
        comprehension(Tag.DICT_COMP, e, e.key(), e.generators());
        expression(e.value());
      }
      case Expr.Await e -> one(Tag.AWAIT, e, e.value());
      case Expr.Yield e -> one(Tag.YIELD, e, e.value());
      case Expr.YieldFrom e -> one(Tag.YIELD_FROM, e, e.value());
      case Expr.Compare e -> {
        one(Tag.COMPARE, e, e.left());
        expressions(e.comparators());
        e.ops().forEach(op -> out.u8(op.ordinal()));
      }
      case Expr.Call e -> {
        one(Tag.CALL, e, e.func());
        expressions(e.args());
        keywords(e.keywords());
      }
      case Expr.FormattedValue e -> {
        both(Tag.FORMATTED_VALUE, e, e.value(), e.formatSpec());
        out.signed(e.conversion());
      }
      case Expr.JoinedStr e -> many(Tag.JOINED_STR, e, e.values());
      case Expr.Constant e -> constant(e);
      case Expr.Attribute e -> {
        one(Tag.ATTRIBUTE, e, e.value());
        out.text(e.attr());
        out.u8(e.ctx().ordinal());
      }
      case Expr.Subscript e -> {
        both(Tag.SUBSCRIPT, e, e.value(), e.slice());
        out.u8(e.ctx().ordinal());
      }
      case Expr.Starred e -> {
        one(Tag.STARRED, e, e.value());
        out.u8(e.ctx().ordinal());
      }
      case Expr.Name e -> {
        head(Tag.NAME, e.span());
        out.text(e.id());
        out.u8(e.ctx().ordinal());
      }
      case Expr.ListExpr e -> {
        many(Tag.LIST, e, e.elts());
        out.u8(e.ctx().ordinal());
      }
      case Expr.TupleExpr e -> {
        many(Tag.TUPLE, e, e.elts());
        out.u8(e.ctx().ordinal());
      }
      case Expr.Slice e -> {
        both(Tag.SLICE, e, e.lower(), e.upper());
        expression(e.step());
      }
    }
  }

  private void one(Tag tag, Expr node, Expr part) {
    head(tag, node.span());
    expression(part);
  }

  private void both(Tag tag, Expr node, Expr first, Expr second) {
    one(tag, node, first);
    expression(second);
  }

  private void many(Tag tag, Expr node, List<Expr> parts) {
    head(tag, node.span());
    expressions(parts);
  }

  private void comprehension(Tag tag, Expr node, Expr element, List<Comprehension> clauses) {
    scoped(tag, node);
    expression(element);
    out.number(clauses.size());
    for (Comprehension clause : clauses) {
      expression(clause.target());
      expression(clause.iter());
      expressions(clause.ifs());
      out.flag(clause.isAsync());
    }
  }

  private void constant(Expr.Constant e) {
    switch (e.value()) {
      case String text -> {
        head(e.kind() == null ? Tag.TEXT : Tag.U_TEXT, e.span());
        out.text(text);
      }
      case Long value -> {
        head(Tag.LONG, e.span());
        out.number64(value);
      }
      case Boolean value -> head(value ? Tag.TRUE : Tag.FALSE, e.span());
      case PyConst value -> head(value == PyConst.NONE ? Tag.NONE : Tag.ELLIPSIS, e.span());
      case Double value -> {
        head(Tag.DOUBLE, e.span());
        out.number64(Double.doubleToRawLongBits(value));
      }
      case ImaginaryLiteral value -> {
        head(Tag.IMAGINARY, e.span());
        out.number64(Double.doubleToRawLongBits(value.imag()));
      }
      case BigInteger value -> {
        head(Tag.BIG_INTEGER, e.span());
        out.raw(value.toByteArray());
      }
      case byte[] value -> {
        head(Tag.BYTES, e.span());
        out.raw(value);
      }
      case int[] value -> {
        head(Tag.CODE_POINTS, e.span());
        out.text(e.kind());
        out.number(value.length);
        for (int one : value) {
          out.number(one);
        }
      }
      default -> throw new IllegalArgumentException("no literal: " + e.value());
    }
  }

  final void keywords(List<Keyword> list) {
    out.number(list.size());
    for (Keyword keyword : list) {
      span(keyword.span());
      out.text(keyword.arg());
      expression(keyword.value());
    }
  }

  final void arguments(Arguments list) {
    parameters(list.posonlyargs());
    parameters(list.args());
    parameter(list.vararg());
    parameters(list.kwonlyargs());
    expressions(list.kwDefaults());
    parameter(list.kwarg());
    expressions(list.defaults());
  }

  private void parameters(List<Arg> list) {
    out.number(list.size());
    list.forEach(this::parameter);
  }

  private void parameter(Arg arg) {
    out.text(arg == null ? null : arg.arg());
    if (arg != null) {
      span(arg.span());
      expression(arg.annotation());
    }
  }
}
