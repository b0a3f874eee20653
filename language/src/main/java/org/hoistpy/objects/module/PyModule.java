package org.hoistpy.objects.module;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.mapping.NamespaceStorage;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * A module: its attributes are the cells of its namespace.
 *
 * <p>Thread-safety: that of {@link NamespaceStorage}.
 */
public final class PyModule extends PyObject {
  private final PyDict namespace;
  private final NamespaceStorage cells;

  /** A module without any names, as {@code module.__new__} makes it. */
  public PyModule(PyType type) {
    super(type.instanceShape());
    this.cells = new NamespaceStorage();
    this.namespace = new PyDict(cells);
  }

  public PyModule(String name) {
    this(BuiltinTypes.MODULE);
    namespace.putString("__name__", Strings.of(name));
  }

  /** {@code __dict__}. */
  public PyDict namespace() {
    return namespace;
  }

  public NamespaceStorage cells() {
    return cells;
  }
}
