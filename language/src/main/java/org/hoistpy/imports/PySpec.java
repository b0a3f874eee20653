package org.hoistpy.imports;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Text;

/**
 * {@code __spec__} of a module that was imported before {@code importlib} was: what is cheap to
 * know. It is replaced by the library's {@code ModuleSpec} once that is loaded, which reading
 * {@code loader} brings about. Immutable.
 */
final class PySpec extends PyObject {
  private static final PyType TYPE =
      BuiltinTypes.define(
          "_frozen_importlib.ModuleSpec", PySpec.class, TypeTraits.BUILTIN_FINAL_WITH_DICT);

  static {
    TypeBuilder<PySpec> type = new TypeBuilder<>(TYPE, PySpec.class);
    type.getter("name", self -> Strings.of(self.name));
    type.getter("origin", self -> self.origin == null ? PyNone.NONE : Strings.of(self.origin));
    type.getter("submodule_search_locations", self -> self.path == null ? PyNone.NONE : self.path);
    type.getter("has_location", self -> self.origin != null);
    type.getter("cached", self -> PyNone.NONE);
    type.getter("loader_state", self -> PyNone.NONE);
    type.getter("parent", self -> Strings.of(self.parent()));
    type.getter("loader", PySpec::loader);
    type.getter("_initializing", self -> false);
    type.method("__repr__", "/", self -> Text.repr(real(self)));
  }

  private final String name;
  private final String origin;
  private final Object path;

  /**
   * @param origin the file; null for a namespace package
   * @param path {@code __path__}; null for a module that is no package
   */
  PySpec(String name, String origin, Object path) {
    super(TYPE.instanceShape());
    this.name = name;
    this.origin = origin;
    this.path = path;
  }

  String name() {
    return name;
  }

  String origin() {
    return origin;
  }

  Object path() {
    return path;
  }

  private String parent() {
    int dot = name.lastIndexOf('.');
    return path != null ? name : dot < 0 ? "" : name.substring(0, dot);
  }

  private static Object real(PySpec self) {
    return ((Importer) HoistPyContext.get().moduleLoader()).libraryForm(self);
  }

  private static Object loader(PySpec self) {
    return Attributes.get(real(self), "loader");
  }
}
