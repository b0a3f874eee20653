package org.hoistpy.ops;

import org.hoistpy.memory.ClassAttributeCell;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * Which {@code __getattribute__}, {@code __setattr__} and {@code __delattr__} the instances of a
 * class have: one of the runtime's own, or one that must be called. Stateless.
 */
public enum AttributeProtocol {
  /** {@code object}'s: descriptors, then the instance, then the class. */
  OBJECT,
  /** {@code type}'s: the metaclass, then the class itself. */
  TYPE,
  /** A module's: as an object, then the module's {@code __getattr__}. */
  MODULE,
  /** {@code super}'s. */
  SUPER,
  /** A user's, or that of a rarer built-in type: must be called. */
  CUSTOM;

  /** How instances of the class look attributes up. */
  public static AttributeProtocol ofGet(PyType type) {
    ClassAttributeCell cell = type.lookupCell("__getattribute__");
    if (cell == own(BuiltinTypes.OBJECT, "__getattribute__")) {
      return OBJECT;
    }
    if (cell == own(BuiltinTypes.TYPE, "__getattribute__")) {
      return TYPE;
    }
    if (cell == own(BuiltinTypes.MODULE, "__getattribute__")) {
      return MODULE;
    }
    return cell == own(BuiltinTypes.SUPER, "__getattribute__") ? SUPER : CUSTOM;
  }

  /**
   * How instances of the class store or delete attributes: {@link #OBJECT}, {@link #TYPE} or {@link
   * #CUSTOM}.
   *
   * @param method {@code __setattr__} or {@code __delattr__}
   */
  public static AttributeProtocol ofSet(PyType type, String method) {
    ClassAttributeCell cell = type.lookupCell(method);
    if (cell == own(BuiltinTypes.OBJECT, method)) {
      return OBJECT;
    }
    return cell == own(BuiltinTypes.TYPE, method) ? TYPE : CUSTOM;
  }

  private static ClassAttributeCell own(PyType type, String method) {
    return type.getOwnCell(method);
  }
}
