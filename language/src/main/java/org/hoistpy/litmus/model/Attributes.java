package org.hoistpy.litmus.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Stmt;

/**
 * The attributes that are about the other attributes. {@code object.__dict__ = {...}} is a write of
 * each attribute: of those in the dict, and of nothing to all others. For one thread.
 */
final class Attributes {
  private static final String DICT = "__dict__";

  /** Those that every object has and that mean more than their value. */
  private static final Set<String> SPECIAL =
      Set.of(
          DICT,
          "__class__",
          "__slots__",
          "__bases__",
          "__mro__",
          "__name__",
          "__module__",
          "__doc__",
          "__weakref__",
          "__annotations__",
          "__globals__",
          "__closure__");

  private final Machine machine;
  private final Expressions expressions;
  private final Assignments assignments;

  Attributes(Machine machine, Expressions expressions, Assignments assignments) {
    this.machine = machine;
    this.expressions = expressions;
    this.assignments = assignments;
  }

  /**
   * Refuses an attribute that is not an ordinary one.
   *
   * @throws Unsupported for one that is about other attributes
   */
  static void check(String name, int line) {
    if (name.equals(DICT)) {
      throw new Unsupported(
          line, "the checker knows __dict__ only as in x.__dict__ = {\"name\": value}");
    }
    if (SPECIAL.contains(name)) {
      throw new Unsupported(line, "the checker does not know the attribute " + name);
    }
  }

  /** Whether a statement gives an object a new dict, written out. */
  static boolean replaces(Stmt.Assign s) {
    return s.targets().size() == 1
        && s.targets().getFirst() instanceof Expr.Attribute target
        && target.attr().equals(DICT)
        && s.value() instanceof Expr.DictExpr dict
        && dict.keys().stream()
            .allMatch(k -> k instanceof Expr.Constant c && c.value() instanceof String);
  }

  void replace(Stmt.Assign s, Frame frame) {
    int line = s.span().line();
    Expr.DictExpr dict = (Expr.DictExpr) s.value();
    Map<String, Val> given = new LinkedHashMap<>();
    for (int i = 0; i < dict.keys().size(); i++) {
      String name = (String) ((Expr.Constant) dict.keys().get(i)).value();
      given.put(name, expressions.eval(dict.values().get(i), frame));
    }
    Expr.Attribute target = (Expr.Attribute) s.targets().getFirst();
    Val object = expressions.eval(target.value(), frame);
    if (!(object.value() instanceof Ref ref) || ref.definition() == null) {
      throw new Unsupported(line, "the checker cannot set attributes of this object");
    }
    given.forEach((name, value) -> assignments.attribute(object, name, value, line));
    Val nothing = Val.of(Absent.ABSENT);
    for (String name : machine.attributes(ref)) {
      if (!given.containsKey(name)) {
        assignments.attribute(object, name, nothing, line);
      }
    }
  }
}
