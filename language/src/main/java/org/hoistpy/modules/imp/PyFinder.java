package org.hoistpy.modules.imp;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;

/**
 * Stands on {@code sys.meta_path} for one of the standard finders until {@code importlib} is
 * loaded: the import system knows it, and a program that calls it gets the real one. Immutable.
 */
public final class PyFinder extends PyObject {
  private static final PyType TYPE =
      BuiltinTypes.define("importlib._Finder", PyFinder.class, TypeTraits.BUILTIN_FINAL);

  static {
    TypeBuilder<PyFinder> type = new TypeBuilder<>(TYPE, PyFinder.class);
    type.method("__repr__", "/", self -> Strings.of("<class '" + self.fullName() + "'>"));
    type.method(
        "find_spec",
        "fullname, path=None, target=None",
        (self, name, path, target) -> Calls.callMethod(self.real(), "find_spec", name, path));
    type.method(
        "invalidate_caches", "", self -> Calls.callMethod(self.real(), "invalidate_caches"));
  }

  private final Kind kind;

  /** The standard finders, in the order of {@code sys.meta_path}. */
  public enum Kind {
    BUILTIN("_frozen_importlib", "BuiltinImporter"),
    FROZEN("_frozen_importlib", "FrozenImporter"),
    PATH("_frozen_importlib_external", "PathFinder");

    private final String module;
    private final String className;

    Kind(String module, String className) {
      this.module = module;
      this.className = className;
    }

    public String module() {
      return module;
    }

    public String className() {
      return className;
    }
  }

  public PyFinder(Kind kind) {
    super(TYPE.instanceShape());
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  private String fullName() {
    return kind.module + "." + kind.className;
  }

  private Object real() {
    return Attributes.get(
        HoistPyContext.get().moduleLoader().importModule(kind.module), kind.className);
  }
}
