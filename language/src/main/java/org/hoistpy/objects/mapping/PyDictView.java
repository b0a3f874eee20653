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
    this(typeOf(part), dict, part);
  }

  private PyDictView(PyType type, PyDict dict, DictPart part) {
    super(type.instanceShape());
    this.dict = dict;
    this.part = part;
  }

  /** A view of an OrderedDict. */
  public static PyDictView ofOrdered(PyDict dict, DictPart part) {
    return new PyDictView(OrderedDictTypes.view(part), dict, part);
  }

  /** Whether this is a view of an OrderedDict, with iterators of its own. */
  public boolean isOrdered() {
    return getShape().getDynamicType() != typeOf(part);
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
