package org.hoistpy.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.ModuleLoader;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.InitializingModules;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.Warnings;

/** What the import statements do (language reference 7.11). Stateless. */
public final class Imports {
  private Imports() {}

  /** {@code import a.b.c}: the outermost module, which the statement binds. */
  @TruffleBoundary
  public static Object outermost(String name, PyDict globals) {
    Object custom = replacement();
    if (custom != null) {
      return ask(custom, name, globals, PyNone.NONE, 0);
    }
    return outermost(name);
  }

  /** As {@code __import__} itself does it. */
  @TruffleBoundary
  public static Object outermost(String name) {
    ModuleLoader importer = HoistPyContext.get().moduleLoader();
    Object innermost = importer.importModule(name);
    int dot = name.indexOf('.');
    return dot < 0 ? innermost : importer.importModule(name.substring(0, dot));
  }

  /** {@code import a.b.c as x}: the innermost module. */
  @TruffleBoundary
  public static Object innermost(String name, PyDict globals) {
    Object custom = replacement();
    if (custom != null) {
      Object module = ask(custom, name, globals, PyNone.NONE, 0);
      String[] parts = name.split("\\.");
      for (int i = 1; i < parts.length; i++) {
        module = member(module, parts[i].intern());
      }
      return module;
    }
    return HoistPyContext.get().moduleLoader().importModule(name);
  }

  /** The module of {@code from …module import}; {@code level} counts the leading dots. */
  @TruffleBoundary
  public static Object source(String module, int level, PyDict globals, String[] names) {
    Object custom = replacement();
    if (custom != null) {
      Object[] list = new Object[names.length];
      for (int i = 0; i < list.length; i++) {
        list[i] = Strings.of(names[i]);
      }
      return ask(custom, module == null ? "" : module, globals, new PyTuple(list), level);
    }
    return source(module, level, globals);
  }

  /** {@code builtins.__import__} where a program has replaced it; null for the original. */
  private static Object replacement() {
    Object present = HoistPyContext.get().builtins().namespace().getString("__import__");
    if (present == null) {
      throw PyErrors.importError(null, null, "__import__ not found");
    }
    return present instanceof PyBuiltinFunction function && function.name().equals("__import__")
        ? null
        : present;
  }

  private static Object ask(Object custom, String name, PyDict globals, Object names, int level) {
    return Calls.call(custom, Strings.of(name), globals, PyNone.NONE, names, (long) level);
  }

  /** As {@code __import__} itself does it. */
  @TruffleBoundary
  public static Object source(String module, int level, PyDict globals) {
    return HoistPyContext.get().moduleLoader().importModule(absolute(module, level, globals));
  }

  static String absolute(String module, int level, PyDict globals) {
    if (level == 0) {
      return module;
    }
    String base = packageOf(globals);
    if (base.isEmpty()) {
      throw PyErrors.importError(
          null, null, "attempted relative import with no known parent package");
    }
    for (int i = 1; i < level; i++) {
      int dot = base.lastIndexOf('.');
      if (dot < 0) {
        throw PyErrors.importError(
            null, null, "attempted relative import beyond top-level package");
      }
      base = base.substring(0, dot);
    }
    return module == null ? base : base + "." + module;
  }

  private static String packageOf(PyDict globals) {
    Object given = globals.getString("__package__");
    Object spec = globals.getString("__spec__");
    boolean hasSpec = spec != null && spec != PyNone.NONE;
    if (given != null && given != PyNone.NONE) {
      TruffleString name = requireText(given, "package");
      if (hasSpec && !Comparison.equal(name, Attributes.get(spec, "parent"))) {
        Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "__package__ != __spec__.parent");
      }
      return Strings.toJava(name);
    }
    if (hasSpec) {
      return Strings.toJava(requireText(Attributes.get(spec, "parent"), "__spec__.parent"));
    }
    Warnings.warn(
        ExceptionTypes.IMPORT_WARNING,
        "can't resolve package from __spec__ or __package__, falling back on __name__ and"
            + " __path__");
    Object own = globals.getString("__name__");
    if (own == null) {
      throw PyErrors.keyError(Strings.of("'__name__' not in globals"));
    }
    String module = Strings.toJava(requireText(own, "__name__"));
    if (globals.getString("__path__") != null) {
      return module;
    }
    int dot = module.lastIndexOf('.');
    return dot < 0 ? "" : module.substring(0, dot);
  }

  private static TruffleString requireText(Object value, String what) {
    TruffleString text = Text.payload(value);
    if (text == null) {
      throw PyErrors.typeError("%s must be a string", what);
    }
    return text;
  }

  /** One name of {@code from module import name}: an attribute, or a submodule not yet loaded. */
  @TruffleBoundary
  public static Object member(Object module, String name) {
    Object value = memberOrNull(module, name);
    if (value == null) {
      throw missing(module, textOf(module, "__name__", null), name);
    }
    return value;
  }

  /** As {@link #member}, null when there is none. */
  @TruffleBoundary
  public static Object memberOrNull(Object module, String name) {
    Object value = Attributes.getOrNull(module, name);
    if (value != null) {
      return value;
    }
    String moduleName = textOf(module, "__name__", null);
    if (moduleName != null) {
      if (Attributes.getOrNull(module, "__path__") != null) {
        Object submodule = submodule(moduleName + "." + name);
        if (submodule != null) {
          return submodule;
        }
      }
      Object loaded = HoistPyContext.get().modules().getString(moduleName + "." + name);
      if (loaded != null) {
        return loaded;
      }
    }
    return null;
  }

  /** The submodule, or null when there is none of that name. */
  private static Object submodule(String fullName) {
    try {
      return HoistPyContext.get().moduleLoader().importModule(fullName);
    } catch (PyException e) {
      if (e.value() instanceof org.hoistpy.objects.exception.PyImportError error
          && error.name() instanceof TruffleString missing
          && Strings.toJava(missing).equals(fullName)) {
        return null;
      }
      throw e;
    }
  }

  private static PyException missing(Object module, String moduleName, String name) {
    String shown = moduleName == null ? "<unknown module name>" : moduleName;
    String file = textOf(module, "__file__", null);
    String where = file == null ? "unknown location" : file;
    if (moduleName != null && InitializingModules.of(HoistPyContext.get()).contains(moduleName)) {
      return from(
          name,
          PyErrors.importError(
              moduleName,
              file,
              "cannot import name '%s' from partially initialized module '%s' "
                  + "(most likely due to a circular import) (%s)",
              name,
              shown,
              where));
    }
    return from(
        name,
        PyErrors.importError(
            moduleName, file, "cannot import name '%s' from '%s' (%s)", name, shown, where));
  }

  /** The error with the name that was asked for, which suggestions start from. */
  private static PyException from(String name, PyException error) {
    if (error.value() instanceof org.hoistpy.objects.exception.PyImportError importError) {
      importError.setNameFrom(Strings.of(name));
    }
    return error;
  }

  private static String textOf(Object module, String attribute, String otherwise) {
    Object value = Attributes.getOrNull(module, attribute);
    return value instanceof TruffleString text ? Strings.toJava(text) : otherwise;
  }

  /** The names that {@code from module import *} binds. */
  @TruffleBoundary
  public static List<String> publicNames(Object module) {
    List<String> names = new ArrayList<>();
    Object all = Attributes.getOrNull(module, "__all__");
    if (all != null) {
      for (Object item : Iteration.toArray(all)) {
        if (!(item instanceof TruffleString text)) {
          throw PyErrors.typeError(
              "Item in %s.__all__ must be str, not %s",
              textOf(module, "__name__", "?"), TypeOf.name(item));
        }
        String name = Strings.toJava(text).intern();
        if (Attributes.getOrNull(module, name) == null) {
          // A submodule that is not loaded yet; a name that is nothing fails where it is bound.
          memberOrNull(module, name);
        }
        names.add(name);
      }
      return names;
    }
    PyDict namespace =
        module instanceof PyModule m ? m.namespace() : (PyDict) Attributes.get(module, "__dict__");
    for (Object key : namespace.keys()) {
      if (key instanceof TruffleString text) {
        String name = Strings.toJava(text);
        if (!name.startsWith("_")) {
          names.add(name.intern());
        }
      }
    }
    return names;
  }
}
