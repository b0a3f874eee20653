package org.hoistpy.imports;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.imp.PyFinder;
import org.hoistpy.modules.sys.SysState;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;
import org.hoistpy.parser.Mode;
import org.hoistpy.translate.Compilation;

/**
 * Brings in the library's {@code importlib._bootstrap} and {@code _bootstrap_external} as {@code
 * _frozen_importlib} and {@code _frozen_importlib_external}, when a program first asks for one of
 * them: then specs, loaders and finders become the library's own objects. Guarded by the import
 * lock.
 */
final class ImportlibBridge {
  static final String BOOTSTRAP = "_frozen_importlib";
  static final String EXTERNAL = "_frozen_importlib_external";

  private final HoistPyContext context;
  private final StandardLibrary library;
  private final Importer importer;
  private volatile PyModule bootstrap;
  private volatile PyModule external;

  ImportlibBridge(HoistPyContext context, StandardLibrary library, Importer importer) {
    this.context = context;
    this.library = library;
    this.importer = importer;
  }

  boolean isLoaded() {
    return external != null;
  }

  static boolean isPartOf(String name) {
    return name.equals(BOOTSTRAP) || name.equals(EXTERNAL);
  }

  /** Which standard finder an entry of {@code sys.meta_path} is, or null. */
  PyFinder.Kind kindOf(Object finder) {
    if (finder instanceof PyFinder stand) {
      return stand.kind();
    }
    if (isLoaded()) {
      for (PyFinder.Kind kind : PyFinder.Kind.values()) {
        if (real(kind) == finder) {
          return kind;
        }
      }
    }
    return null;
  }

  private Object real(PyFinder.Kind kind) {
    PyModule module = kind.module().equals(BOOTSTRAP) ? bootstrap : external;
    return module.namespace().getString(kind.className());
  }

  /** Loads both modules; answers the one of the name. */
  Object load(String name) {
    if (!isLoaded()) {
      PyModule first;
      PyModule second;
      try {
        first = run(BOOTSTRAP, "_bootstrap");
        second = run(EXTERNAL, "_bootstrap_external");
      } catch (PyException e) {
        context.modules().removeString(BOOTSTRAP);
        context.modules().removeString(EXTERNAL);
        throw e;
      }
      Object imp = importer.importModule("_imp");
      Calls.call(Attributes.get(first, "_setup"), importer.importModule("sys"), imp);
      Calls.call(Attributes.get(second, "_set_bootstrap_module"), first);
      Attributes.set(first, "_bootstrap_external", second);
      bootstrap = first;
      external = second;
      takeOver();
    }
    return context.modules().getString(name);
  }

  private PyModule run(String name, String file) {
    Path folder = library.unpacked();
    if (folder == null) {
      throw PyErrors.moduleNotFound(name);
    }
    PyModule module = new PyModule(name);
    PyDict namespace = module.namespace();
    for (String empty : new String[] {"__doc__", "__package__", "__loader__", "__spec__"}) {
      namespace.putString(empty, PyNone.NONE);
    }
    namespace.putString("__package__", Strings.EMPTY);
    context.initializeNamespace(namespace);
    context.modules().putString(name, module);
    try {
      byte[] text = Files.readAllBytes(folder.resolve("importlib/" + file + ".py"));
      Compilation.run(
          Compilation.compile(text, "<frozen importlib." + file + ">", Mode.EXEC), namespace);
    } catch (IOException e) {
      throw PyErrors.moduleNotFound(name);
    }
    return module;
  }

  private void takeOver() {
    ModuleBuilder own = new ModuleBuilder(BOOTSTRAP);
    own.function(
        "_gcd_import",
        "name, package=None, level=0",
        (name, parent, level) -> {
          Calls.call(Attributes.get(bootstrap, "_sanity_check"), name, parent, level);
          Object full =
              level.equals(0L)
                  ? name
                  : Calls.call(Attributes.get(bootstrap, "_resolve_name"), name, parent, level);
          return importer.importModule(Text.strJava(full));
        });
    own.function(
        "_find_and_load",
        "name, import_",
        (name, function) -> importer.importModule(Text.strJava(name)));
    own.contents().forEach(bootstrap.namespace()::putString);
    SysState sys = SysState.current();
    if (sys.attribute("path_hooks") instanceof PyList hooks) {
      Object loaders = Calls.call(Attributes.get(external, "_get_supported_file_loaders"));
      Object finder = Attributes.get(external, "FileFinder");
      Object[] pairs = org.hoistpy.ops.Iteration.toArray(loaders);
      hooks.append(Calls.callMethod(finder, "path_hook", pairs));
    }
    if (sys.attribute("meta_path") instanceof PyList finders) {
      for (int i = 0; i < finders.size(); i++) {
        if (finders.get(i) instanceof PyFinder stand) {
          finders.set(i, real(stand.kind()));
        }
      }
    }
    describeMain();
    for (Object name : context.modules().keys()) {
      if (context.modules().get(name) instanceof PyModule module) {
        describe(module);
      }
    }
  }

  /** The script gets a loader, from which {@code inspect} and others read it. */
  private void describeMain() {
    PyDict main = context.mainModule().namespace();
    if (main.getString("__file__") instanceof TruffleString file
        && main.getString("__loader__") == PyNone.NONE) {
      main.putString(
          "__loader__",
          Calls.call(Attributes.get(external, "SourceFileLoader"), Strings.of("__main__"), file));
    }
  }

  /** Gives a module that was loaded from a file, or from nowhere, its spec and loader. */
  void describe(PyModule module) {
    PyDict namespace = module.namespace();
    Object known = namespace.getString("__spec__");
    if (!(known instanceof PySpec old)) {
      return;
    }
    Object spec = describe(old);
    namespace.putString("__spec__", spec);
    namespace.putString("__loader__", Attributes.get(spec, "loader"));
    if (old.origin() == null) {
      namespace.putString("__path__", Attributes.get(spec, "submodule_search_locations"));
    }
  }

  /** The library's form of a spec. */
  Object describe(PySpec old) {
    Object name = Strings.of(old.name());
    Object path = old.path() == null ? PyNone.NONE : old.path();
    if (old.origin() == null) {
      Object spec =
          Calls.callKeywords(
              Attributes.get(bootstrap, "ModuleSpec"),
              new Object[] {name, PyNone.NONE},
              new String[] {"is_package"},
              new Object[] {true});
      Object finder = Attributes.get(real(PyFinder.Kind.PATH), "_get_spec");
      Object loader = Calls.call(Attributes.get(external, "NamespaceLoader"), name, path, finder);
      Attributes.set(spec, "loader", loader);
      Attributes.set(spec, "submodule_search_locations", Attributes.get(loader, "_path"));
      return spec;
    }
    return Calls.callKeywords(
        Attributes.get(external, "spec_from_file_location"),
        new Object[] {name, Strings.of(old.origin())},
        new String[] {"submodule_search_locations"},
        new Object[] {path});
  }

  /** Loads what a finder of the program's own found. */
  Object load(Object spec) {
    load(BOOTSTRAP);
    return Calls.call(Attributes.get(bootstrap, "_load_unlocked"), spec);
  }

  /** The library's path based search, which knows hooks and archives. */
  Object search(TruffleString name, Object path) {
    load(BOOTSTRAP);
    return Calls.callMethod(real(PyFinder.Kind.PATH), "find_spec", name, path);
  }
}
