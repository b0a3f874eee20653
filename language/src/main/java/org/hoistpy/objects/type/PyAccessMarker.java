package org.hoistpy.objects.type;

import org.hoistpy.memory.AccessKind;
import org.hoistpy.objects.PyObject;

/**
 * {@code Volatile}, {@code Atomic} or one of them with its argument, as in {@code Volatile[bool]}:
 * the annotation that gives a location its access kind (memory model, section 7). Immutable.
 */
public final class PyAccessMarker extends PyObject {
  public static final PyType TYPE =
      BuiltinTypes.define("hoistpy.AccessMarker", PyAccessMarker.class, TypeTraits.BUILTIN_FINAL);

  private final AccessKind kind;
  private final Object argument;

  /** {@code argument} is null for the bare marker. */
  public PyAccessMarker(AccessKind kind, Object argument) {
    super(TYPE.instanceShape());
    this.kind = kind;
    this.argument = argument;
  }

  public AccessKind kind() {
    return kind;
  }

  /** What stands in the brackets, or null. */
  public Object argument() {
    return argument;
  }
}
