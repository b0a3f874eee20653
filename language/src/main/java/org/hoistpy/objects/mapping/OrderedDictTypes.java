package org.hoistpy.objects.mapping;

import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** {@code collections.OrderedDict} and its views. Immutable. */
public final class OrderedDictTypes {
  /** Its instances are {@link PyDict}s with an {@link OrderedStorage}. */
  public static final PyType ORDERED_DICT =
      BuiltinTypes.define(
          "collections.OrderedDict", PyDict.class, TypeTraits.BUILTIN_WITH_DICT, BuiltinTypes.DICT);

  public static final PyType KEYS = view("odict_keys", PyDictView.KEYS);
  public static final PyType VALUES = view("odict_values", PyDictView.VALUES);
  public static final PyType ITEMS = view("odict_items", PyDictView.ITEMS);

  private OrderedDictTypes() {}

  private static PyType view(String name, PyType base) {
    return BuiltinTypes.define(name, PyDictView.class, TypeTraits.BUILTIN_FINAL, base);
  }

  /** The class of a view. */
  public static PyType view(DictPart part) {
    return switch (part) {
      case KEYS -> KEYS;
      case VALUES -> VALUES;
      case ITEMS -> ITEMS;
    };
  }
}
