package org.hoistpy.ops.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.memory.ClassAttributeCell;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.SuperAttributes;
import org.hoistpy.ops.TypeOf;

/**
 * The function that {@code super().name} stands for, not bound, so that a call needs neither a
 * {@code super} object nor a bound method.
 */
public abstract class SuperMethodNode extends Node {
  /** Classes of receivers that one site tells apart before it takes the generic path. */
  static final int CLASS_LIMIT = 4;

  protected final String name;

  protected SuperMethodNode(String name) {
    this.name = name;
  }

  public static SuperMethodNode create(String name) {
    return SuperMethodNodeGen.create(name);
  }

  /**
   * The function to call with {@code object} as first argument; null where the attribute is
   * anything else, and the full protocol applies.
   */
  public abstract Object execute(PyType thisClass, Object object);

  @Specialization(
      guards = {"thisClass == cachedClass", "typeOf(object) == cachedType"},
      assumptions = {"version", "stable"},
      limit = "CLASS_LIMIT")
  protected Object doCached(
      PyType thisClass,
      Object object,
      @Cached("thisClass") PyType cachedClass,
      @Cached("typeOf(object)") PyType cachedType,
      @Cached("cachedType.version()") Assumption version,
      @Cached("cell(cachedClass, cachedType)") ClassAttributeCell cell,
      @Cached("stable(cell)") Assumption stable,
      @Cached("function(cell)") Object function) {
    return function;
  }

  @Specialization(replaces = "doCached")
  protected Object doGeneric(PyType thisClass, Object object) {
    return null;
  }

  protected static PyType typeOf(Object object) {
    return TypeOf.get(object);
  }

  @TruffleBoundary
  protected ClassAttributeCell cell(PyType thisClass, PyType type) {
    return type.isSubtypeOf(thisClass) ? SuperAttributes.findCell(thisClass, type, name) : null;
  }

  protected static Assumption stable(ClassAttributeCell cell) {
    Assumption stable = cell == null ? null : cell.stableAssumption();
    return stable == null ? Assumption.ALWAYS_VALID : stable;
  }

  @TruffleBoundary
  protected static Object function(ClassAttributeCell cell) {
    if (cell == null || !cell.isStable()) {
      return null;
    }
    Object value = cell.read();
    boolean binds =
        value instanceof PyFunction
            || value instanceof PyBuiltinFunction builtin && builtin.bindsInstance();
    return binds ? value : null;
  }
}
