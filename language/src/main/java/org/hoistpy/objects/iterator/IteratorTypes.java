package org.hoistpy.objects.iterator;

import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** The classes of the iterators over built-in containers; none can be subclassed. */
public final class IteratorTypes {
  public static final PyType LIST = define("list_iterator", PyListIterator.class);
  public static final PyType LIST_REVERSE =
      define("list_reverseiterator", PyListReverseIterator.class);
  public static final PyType ALIAS = define("generic_alias_iterator", PyAliasIterator.class);
  public static final PyType TUPLE = define("tuple_iterator", PyTupleIterator.class);
  public static final PyType RANGE = define("range_iterator", PyRangeIterator.class);
  public static final PyType LONG_RANGE = define("longrange_iterator", PyLongRangeIterator.class);
  public static final PyType DICT_KEYS = define("dict_keyiterator", PyDictIterator.class);
  public static final PyType DICT_VALUES = define("dict_valueiterator", PyDictIterator.class);
  public static final PyType DICT_ITEMS = define("dict_itemiterator", PyDictIterator.class);
  public static final PyType DICT_REVERSE_KEYS =
      define("dict_reversekeyiterator", PyDictIterator.class);
  public static final PyType DICT_REVERSE_VALUES =
      define("dict_reversevalueiterator", PyDictIterator.class);
  public static final PyType DICT_REVERSE_ITEMS =
      define("dict_reverseitemiterator", PyDictIterator.class);
  public static final PyType ORDERED_DICT = define("odict_iterator", PyOrderedDictIterator.class);
  public static final PyType SET = define("set_iterator", PySetIterator.class);

  private IteratorTypes() {}

  private static PyType define(String name, Class<? extends PyIterator> layout) {
    return BuiltinTypes.define(name, layout, TypeTraits.BUILTIN_FINAL);
  }
}
