package org.hoistpy.objects.mapping;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.SharedContents;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** {@code dict.keys()}, {@code .values()} or {@code .items()}: a live view. Immutable itself. */
public final class PyDictView extends PyObject implements SharedContents {
  public static final PyType KEYS = define("dict_keys");
  public static final PyType VALUES = define("dict_values");
  public static final PyType ITEMS = define("dict_items");

  private final PyDict dict;
  private final DictPart part;

  public PyDictView(PyDict dict, DictPart part) {
    super(typeOf(part).instanceShape());
    this.dict = dict;
    this.part = part;
  }

  private static PyType define(String name) {
    return BuiltinTypes.define(name, PyDictView.class, TypeTraits.BUILTIN_FINAL);
  }

  private static PyType typeOf(DictPart part) {
    return switch (part) {
      case KEYS -> KEYS;
      case VALUES -> VALUES;
      case ITEMS -> ITEMS;
    };
  }

  public PyDict dict() {
    return dict;
  }

  public DictPart part() {
    return part;
  }

  @Override
  public Object[] contentsIfShared() {
    return dict.storage().isShared() ? dict.contents(part) : null;
  }
}
