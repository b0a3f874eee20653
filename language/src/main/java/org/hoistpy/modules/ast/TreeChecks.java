package org.hoistpy.modules.ast;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ExprContext;

/** What a tree made by a program may be wrong in, beside the types of its parts. Stateless. */
final class TreeChecks {
  private static final Set<String> RESERVED = Set.of("None", "True", "False");

  private TreeChecks() {}

  static boolean isReserved(String identifier) {
    return RESERVED.contains(identifier);
  }

  /** An expression must say of itself what its place makes of it. */
  static void context(Expr expression, ExprContext expected) {
    ExprContext own =
        switch (expression) {
          case Expr.Name e -> e.ctx();
          case Expr.Attribute e -> e.ctx();
          case Expr.Subscript e -> e.ctx();
          case Expr.Starred e -> e.ctx();
          case Expr.ListExpr e -> e.ctx();
          case Expr.TupleExpr e -> e.ctx();
          default -> null;
        };
    if (own == null && expected != ExprContext.LOAD) {
      throw PyErrors.valueError(
          "expression which can't be %s in %s context",
          expected == ExprContext.STORE ? "assigned to" : "deleted", name(expected));
    }
    if (own != null && own != expected) {
      throw PyErrors.valueError(
          "expression must have %s context but has %s instead", name(expected), name(own));
    }
  }

  private static String name(ExprContext context) {
    return TreeNames.camel(context.name());
  }

  /** Fields that must fit each other. */
  static void check(String name, RecordComponent[] components, Object[] values) {
    switch (name) {
      case "Dict" ->
          sameSize(
              components,
              values,
              "keys",
              "values",
              "Dict doesn't have the same number of keys as values");
      case "Compare" -> {
        if (size(components, values, "comparators") == 0) {
          throw PyErrors.valueError("Compare with no comparators");
        }
        sameSize(
            components,
            values,
            "comparators",
            "ops",
            "Compare has a different number of comparators and operands");
      }
      case "BoolOp" -> {
        if (size(components, values, "values") < 2) {
          throw PyErrors.valueError("BoolOp with less than 2 values");
        }
      }
      case "arguments" -> arguments(components, values);
      case "Try", "TryStar" -> clauses(name, components, values);
      default -> {}
    }
  }

  private static void arguments(RecordComponent[] components, Object[] values) {
    int positional = size(components, values, "posonlyargs") + size(components, values, "args");
    if (size(components, values, "defaults") > positional) {
      throw PyErrors.valueError("more positional defaults than args on arguments");
    }
    sameSize(
        components,
        values,
        "kwonlyargs",
        "kwDefaults",
        "length of kwonlyargs is not the same as kw_defaults on arguments");
  }

  private static void clauses(String name, RecordComponent[] components, Object[] values) {
    int handlers = size(components, values, "handlers");
    if (handlers == 0 && size(components, values, "finalbody") == 0) {
      throw PyErrors.valueError("%s has neither except handlers nor finalbody", name);
    }
    if (handlers == 0 && size(components, values, "orelse") > 0) {
      throw PyErrors.valueError("%s has orelse but no except handlers", name);
    }
  }

  private static void sameSize(
      RecordComponent[] components, Object[] values, String one, String other, String message) {
    if (size(components, values, one) != size(components, values, other)) {
      throw PyErrors.valueError(message);
    }
  }

  private static int size(RecordComponent[] components, Object[] values, String name) {
    for (int i = 0; i < components.length; i++) {
      if (components[i].getName().equals(name)) {
        return ((List<?>) values[i]).size();
      }
    }
    throw new IllegalArgumentException(name);
  }
}
