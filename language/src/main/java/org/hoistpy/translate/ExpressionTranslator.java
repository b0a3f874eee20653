package org.hoistpy.translate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.attribute.AttributeNodes;
import org.hoistpy.nodes.attribute.SubscriptNodes;
import org.hoistpy.nodes.collection.DisplayNodes;
import org.hoistpy.nodes.control.SequenceNode;
import org.hoistpy.nodes.literal.ConstantNode;
import org.hoistpy.nodes.operator.BinaryExpressionNodeGen;
import org.hoistpy.nodes.operator.ComparisonNodeGen;
import org.hoistpy.nodes.operator.ConditionNode;
import org.hoistpy.nodes.operator.LogicNodes;
import org.hoistpy.nodes.operator.UnaryOperatorNodeGen;
import org.hoistpy.nodes.text.JoinedTextNodes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.UnaryOp;
import org.hoistpy.syntax.BoolOpKind;
import org.hoistpy.syntax.CmpOp;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Operator;
import org.hoistpy.syntax.Span;
import org.hoistpy.syntax.UnaryOpKind;

/** Expressions (language reference, chapter 6). */
final class ExpressionTranslator {
  private final BodyTranslator body;

  /** Subexpressions that were evaluated before, into temporaries. */
  private final Map<Expr, ExpressionNode> evaluated = new IdentityHashMap<>();

  ExpressionTranslator(BodyTranslator body) {
    this.body = body;
  }

  /** From now on the expression stands for the node. */
  void substitute(Expr expression, ExpressionNode node) {
    evaluated.put(expression, node);
  }

  /** Whether the expression was evaluated before. */
  boolean isEvaluated(Expr expression) {
    return evaluated.containsKey(expression);
  }

  /** An expression; in a generator, its suspensions become statements before the present one. */
  ExpressionNode expression(Expr expression) {
    if (body.isGenerator() && body.suspensions.in(expression)) {
      body.suspensions.spill(expression);
    }
    return plain(expression);
  }

  ExpressionNode[] expressions(List<Expr> list) {
    if (body.isGenerator()) {
      body.suspensions.spillAll(list);
    }
    ExpressionNode[] nodes = new ExpressionNode[list.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = plain(list.get(i));
    }
    return nodes;
  }

  ExpressionNode constant(Object value) {
    return new ConstantNode(value);
  }

  ConditionNode condition(Expr expression) {
    return conditionOf(expression(expression));
  }

  ConditionNode conditionOf(ExpressionNode node) {
    return ConditionNode.of(node);
  }

  /** An expression whose suspensions are dealt with. */
  ExpressionNode plain(Expr expression) {
    ExpressionNode known = evaluated.remove(expression);
    if (known != null) {
      return known;
    }
    ExpressionNode node = translate(expression).in(position(expression));
    return LineNotes.note(expression, node, body.statementLine());
  }

  /**
   * What a traceback marks: where an attribute stands on a later line than its object, only the
   * name, as CPython does.
   */
  static Span position(Expr expression) {
    Expr.Attribute attribute =
        expression instanceof Expr.Attribute own
            ? own
            : expression instanceof Expr.Call call && call.func() instanceof Expr.Attribute method
                ? method
                : null;
    Span span = expression.span();
    if (attribute == null || attribute.span().line() == attribute.span().endLine()) {
      return span;
    }
    Span whole = attribute.span();
    int length = attribute.attr().codePointCount(0, attribute.attr().length());
    int start = Math.max(0, whole.endCol() - length);
    return new Span(whole.endLine(), start, span.endLine(), span.endCol());
  }

  private ExpressionNode translate(Expr expression) {
    return switch (expression) {
      case Expr.Constant e -> constant(Literals.value(e.value()));
      // No program can assign to __debug__: it says how this source was compiled.
      case Expr.Name e when e.id().equals("__debug__") -> constant(body.unit().assertions());
      case Expr.Name e -> body.variables.read(e.id());
      case Expr.BinOp e ->
          BinaryExpressionNodeGen.create(
              operator(e.op()), false, plain(e.left()), plain(e.right()));
      case Expr.UnaryOp e -> unary(e);
      case Expr.BoolOp e -> bool(e.op() == BoolOpKind.AND, e.values(), e.span());
      case Expr.Compare e -> compare(e);
      case Expr.IfExp e ->
          new LogicNodes.Conditional(
              conditionOf(plain(e.test())), plain(e.body()), plain(e.orelse()));
      case Expr.Call e -> body.calls.call(e);
      case Expr.Attribute e ->
          new AttributeNodes.Read(plain(e.value()), body.scope().mangle(e.attr()));
      case Expr.Subscript e -> new SubscriptNodes.Read(plain(e.value()), plain(e.slice()));
      case Expr.Slice e ->
          new SubscriptNodes.Slice(optional(e.lower()), optional(e.upper()), optional(e.step()));
      case Expr.NamedExpr e -> named(e);
      case Expr.Lambda e -> body.functions.lambda(e);
      case Expr.ListExpr e -> display(DisplayNodes.Kind.LIST, e.elts());
      case Expr.TupleExpr e -> tuple(e.elts());
      case Expr.SetExpr e -> display(DisplayNodes.Kind.SET, e.elts());
      case Expr.DictExpr e -> dict(e);
      case Expr.JoinedStr e -> joined(e);
      case Expr.FormattedValue e -> field(e);
      case Expr.ListComp e -> body.comprehensions.list(e);
      case Expr.SetComp e -> body.comprehensions.set(e);
      case Expr.DictComp e -> body.comprehensions.dict(e);
      case Expr.GeneratorExp e -> body.functions.generatorExpression(e);
      case Expr.Starred e -> throw new IllegalStateException("starred expression out of place");
      case Expr.Yield e -> throw new IllegalStateException("yield was not spilled");
      case Expr.YieldFrom e -> throw new IllegalStateException("yield from was not spilled");
      case Expr.Await e -> throw new IllegalStateException("await was not spilled");
    };
  }

  private ExpressionNode optional(Expr expression) {
    return expression == null ? null : plain(expression);
  }

  static BinaryOp operator(Operator operator) {
    return switch (operator) {
      case ADD -> BinaryOp.ADD;
      case SUB -> BinaryOp.SUB;
      case MULT -> BinaryOp.MUL;
      case MAT_MULT -> BinaryOp.MATMUL;
      case DIV -> BinaryOp.TRUEDIV;
      case MOD -> BinaryOp.MOD;
      case POW -> BinaryOp.POW;
      case L_SHIFT -> BinaryOp.LSHIFT;
      case R_SHIFT -> BinaryOp.RSHIFT;
      case BIT_OR -> BinaryOp.OR;
      case BIT_XOR -> BinaryOp.XOR;
      case BIT_AND -> BinaryOp.AND;
      case FLOOR_DIV -> BinaryOp.FLOORDIV;
    };
  }

  private ExpressionNode unary(Expr.UnaryOp e) {
    if (e.op() == UnaryOpKind.NOT) {
      return new LogicNodes.Not(conditionOf(plain(e.operand())));
    }
    if (e.op() == UnaryOpKind.U_SUB
        && e.operand() instanceof Expr.Constant constant
        && constant.value() instanceof Long value
        && value != Long.MIN_VALUE) {
      return constant(-value);
    }
    Object inverted = invertedBool(e);
    if (inverted != null) {
      return constant(inverted);
    }
    UnaryOp operator =
        switch (e.op()) {
          case U_ADD -> UnaryOp.POS;
          case U_SUB -> UnaryOp.NEG;
          default -> UnaryOp.INVERT;
        };
    return UnaryOperatorNodeGen.create(operator, plain(e.operand()));
  }

  /** The warning about {@code ~True} comes when it is compiled, unless it is an error. */
  private static Object invertedBool(Expr.UnaryOp e) {
    if (e.op() != UnaryOpKind.INVERT
        || !(e.operand() instanceof Expr.Constant constant)
        || !(constant.value() instanceof Boolean flag)) {
      return null;
    }
    try {
      return Arithmetic.unary(UnaryOp.INVERT, flag);
    } catch (PyException warningIsError) {
      return null;
    }
  }

  private ExpressionNode bool(boolean and, List<Expr> values, Span span) {
    ExpressionNode node = plain(values.get(values.size() - 1));
    for (int i = values.size() - 2; i >= 0; i--) {
      node = new LogicNodes.ShortCircuit(and, plain(values.get(i)), node).in(span);
    }
    return node;
  }

  /** One comparison of a chain, over nodes. */
  ExpressionNode comparison(CmpOp op, ExpressionNode left, ExpressionNode right) {
    return switch (op) {
      case EQ -> ComparisonNodeGen.create(CompareOp.EQ, left, right);
      case NOT_EQ -> ComparisonNodeGen.create(CompareOp.NE, left, right);
      case LT -> ComparisonNodeGen.create(CompareOp.LT, left, right);
      case LT_E -> ComparisonNodeGen.create(CompareOp.LE, left, right);
      case GT -> ComparisonNodeGen.create(CompareOp.GT, left, right);
      case GT_E -> ComparisonNodeGen.create(CompareOp.GE, left, right);
      case IS -> new LogicNodes.Is(false, left, right);
      case IS_NOT -> new LogicNodes.Is(true, left, right);
      case IN -> new SubscriptNodes.Contains(false, left, right);
      case NOT_IN -> new SubscriptNodes.Contains(true, left, right);
    };
  }

  private ExpressionNode compare(Expr.Compare e) {
    return chain(e, 0, plain(e.left()));
  }

  /** {@code left op c0 op c1 …} with every operand evaluated once. */
  private ExpressionNode chain(Expr.Compare e, int index, ExpressionNode left) {
    ExpressionNode right = plain(e.comparators().get(index));
    if (index == e.ops().size() - 1) {
      return comparison(e.ops().get(index), left, right).in(e.span());
    }
    List<StatementNode> save = new ArrayList<>();
    int slot = body.frame().temporary();
    save.add(body.variables.writeSlot(slot, right));
    Span operand = e.comparators().get(index).span();
    ExpressionNode saved =
        new SequenceNode(save.get(0), body.temporary(slot).in(operand)).in(operand);
    ExpressionNode first = comparison(e.ops().get(index), left, saved).in(e.span());
    return new LogicNodes.ShortCircuit(
            true, first, chain(e, index + 1, body.temporary(slot).in(operand)))
        .in(e.span());
  }

  private ExpressionNode named(Expr.NamedExpr e) {
    int slot = body.frame().temporary();
    List<StatementNode> parts = new ArrayList<>();
    parts.add(body.variables.writeSlot(slot, plain(e.value())));
    parts.add(body.variables.write(e.target().id(), body.temporary(slot)));
    return new SequenceNode(
        new org.hoistpy.nodes.control.BlockNode(parts.toArray(new StatementNode[0])),
        body.temporary(slot));
  }

  private ExpressionNode tuple(List<Expr> elements) {
    for (Expr element : elements) {
      if (!(element instanceof Expr.Constant)) {
        return display(DisplayNodes.Kind.TUPLE, elements);
      }
    }
    Object[] values = new Object[elements.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Literals.value(((Expr.Constant) elements.get(i)).value());
    }
    return constant(org.hoistpy.objects.sequence.PyTuple.of(values));
  }

  private ExpressionNode display(DisplayNodes.Kind kind, List<Expr> elements) {
    ExpressionNode[] nodes = new ExpressionNode[elements.size()];
    boolean[] starred = new boolean[nodes.length];
    boolean any = false;
    for (int i = 0; i < nodes.length; i++) {
      starred[i] = elements.get(i) instanceof Expr.Starred;
      any |= starred[i];
      nodes[i] = unstarred(elements.get(i));
    }
    return new DisplayNodes.Sequence(kind, nodes, any ? starred : null);
  }

  /** The expression itself, or what is behind its star. */
  ExpressionNode unstarred(Expr expression) {
    return plain(expression instanceof Expr.Starred star ? star.value() : expression);
  }

  private ExpressionNode dict(Expr.DictExpr e) {
    ExpressionNode[] keys = new ExpressionNode[e.keys().size()];
    ExpressionNode[] values = new ExpressionNode[keys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = optional(e.keys().get(i));
      values[i] = plain(e.values().get(i));
    }
    return new DisplayNodes.Dict(keys, values);
  }

  private ExpressionNode joined(Expr.JoinedStr e) {
    List<ExpressionNode> parts = new ArrayList<>();
    for (Expr value : e.values()) {
      parts.add(plain(value));
    }
    if (parts.isEmpty()) {
      return constant(Strings.EMPTY);
    }
    return new JoinedTextNodes.Join(parts.toArray(new ExpressionNode[0]));
  }

  private ExpressionNode field(Expr.FormattedValue e) {
    return new JoinedTextNodes.Field(plain(e.value()), e.conversion(), optional(e.formatSpec()));
  }
}
