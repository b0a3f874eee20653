package org.hoistpy.ops;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.memory.ClassAttributeCell;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.PyBuiltinMethod;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.function.PyMethod;
import org.hoistpy.objects.type.PyType;

/**
 * The special method of an object's class, bound and ready to call, or Java null, as {@link
 * Attributes#lookupSpecial}, with an inline cache of classes.
 */
public abstract class BindSpecialNode extends Node {
  /** Classes that one site tells apart before it takes the generic path. */
  protected static final int CLASS_LIMIT = 3;

  private final String name;

  protected BindSpecialNode(String name) {
    this.name = name;
  }

  public static BindSpecialNode create(String name) {
    return BindSpecialNodeGen.create(name);
  }

  public abstract Object execute(Object receiver);

  @Specialization(
      guards = {"typeOf(receiver) == type", "isFunction(method)"},
      assumptions = {"version", "stable"},
      limit = "CLASS_LIMIT")
  protected static Object doCached(
      Object receiver,
      @Cached("typeOf(receiver)") PyType type,
      @Cached("type.version()") Assumption version,
      @Cached("type.lookupCell(name())") ClassAttributeCell cell,
      @Cached("stableOf(cell)") Assumption stable,
      @Cached("valueOf(cell, stable)") Object method) {
    return method instanceof PyFunction function
        ? new PyMethod(receiver, function)
        : new PyBuiltinMethod(receiver, (PyBuiltinFunction) method);
  }

  @Specialization(replaces = "doCached")
  protected Object doGeneric(Object receiver) {
    return Attributes.lookupSpecial(receiver, name);
  }

  protected final String name() {
    return name;
  }

  protected static PyType typeOf(Object receiver) {
    return TypeOf.get(receiver);
  }

  protected static Assumption stableOf(ClassAttributeCell cell) {
    Assumption stable = cell == null ? null : cell.stableAssumption();
    return stable == null ? Assumption.NEVER_VALID : stable;
  }

  protected static Object valueOf(ClassAttributeCell cell, Assumption stable) {
    return stable == Assumption.NEVER_VALID ? null : cell.stableValue();
  }

  protected static boolean isFunction(Object method) {
    return method instanceof PyFunction
        || method instanceof PyBuiltinFunction builtin && builtin.bindsInstance();
  }
}
