package org.hoistpy.ops.classes;

import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.CollectionKind;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.typing.TypingTypes;
import org.hoistpy.ops.PatternMatching;

/**
 * {@code cls.__flags__}: the bits that Python code tests (CPython's {@code object.h}). Stateless.
 */
public final class TypeFlags {
  private static final long SEQUENCE = 1L << 5;
  private static final long MAPPING = 1L << 6;
  private static final long IMMUTABLE = 1L << 8;
  private static final long HEAP_TYPE = 1L << 9;
  private static final long BASE_TYPE = 1L << 10;
  private static final long READY = 1L << 12;
  private static final long HAVE_GC = 1L << 14;
  private static final long IS_ABSTRACT = 1L << 20;

  private TypeFlags() {}

  public static Object of(PyType type) {
    long flags = READY | HAVE_GC;
    // The module typing makes its base class at run time.
    flags |= type.isHeapType() || type == TypingTypes.GENERIC ? HEAP_TYPE : IMMUTABLE;
    flags |= collection(PatternMatching.kindOf(type));
    flags |= type.isBaseType() ? BASE_TYPE : 0;
    flags |= type.details().isAbstract() ? IS_ABSTRACT : 0;
    flags |= subclass(type, BuiltinTypes.INT, 24);
    flags |= subclass(type, BuiltinTypes.LIST, 25);
    flags |= subclass(type, BuiltinTypes.TUPLE, 26);
    flags |= subclass(type, BuiltinTypes.BYTES, 27);
    flags |= subclass(type, BuiltinTypes.STR, 28);
    flags |= subclass(type, BuiltinTypes.DICT, 29);
    flags |= subclass(type, ExceptionTypes.BASE_EXCEPTION, 30);
    return flags | subclass(type, BuiltinTypes.TYPE, 31);
  }

  private static long collection(CollectionKind kind) {
    return kind == null ? 0 : kind == CollectionKind.SEQUENCE ? SEQUENCE : MAPPING;
  }

  private static long subclass(PyType type, PyType base, int bit) {
    return type.isSubtypeOf(base) ? 1L << bit : 0;
  }
}
