package org.hoistpy.objects.type;

/**
 * What a class fixes for life.
 *
 * @param heapType made by Python code, attributes may be set
 * @param instancesHaveDict instances take arbitrary attributes
 * @param baseType may be subclassed
 */
public record TypeTraits(boolean heapType, boolean instancesHaveDict, boolean baseType) {
  /**
   * A built-in class that may be subclassed and whose direct instances have no {@code __dict__}.
   */
  public static final TypeTraits BUILTIN = new TypeTraits(false, false, true);

  /** A built-in class that may not be subclassed. */
  public static final TypeTraits BUILTIN_FINAL = new TypeTraits(false, false, false);

  /** A built-in class whose instances have a {@code __dict__} (functions, modules, exceptions). */
  public static final TypeTraits BUILTIN_WITH_DICT = new TypeTraits(false, true, true);

  public static final TypeTraits BUILTIN_FINAL_WITH_DICT = new TypeTraits(false, true, false);
  public static final TypeTraits USER = new TypeTraits(true, true, true);
  public static final TypeTraits USER_SLOTS_ONLY = new TypeTraits(true, false, true);
}
