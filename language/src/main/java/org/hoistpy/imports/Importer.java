package org.hoistpy.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.strings.TruffleString;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.hoistpy.HoistPyContext;
import org.hoistpy.modules.NativeModules;
import org.hoistpy.modules.imp.PyFinder;
import org.hoistpy.modules.sys.SysState;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.ModuleLoader;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.InitializingModules;
import org.hoistpy.ops.Iteration;
import org.hoistpy.parser.Mode;
import org.hoistpy.translate.Compilation;

/**
 * The import system of one context. A module is visible in {@code sys.modules} while its body runs;
 * other threads that import it wait for the end of the body, which happens-before their return.
 *
 * <p>Goes through {@code sys.meta_path} as language reference 5.3 says, and does in Java what the
 * standard finders would do.
 */
public final class Importer implements ModuleLoader {
  /** The package whose submodules are built in. */
  private static final String OWN = "hoistpy.";

  private final HoistPyContext context;
  private final StandardLibrary library;
  private final ModuleFinder finder;
  private final ImportlibBridge importlib;
  private final ModuleCache parsed;
  private final ReentrantLock lock = new ReentrantLock();
  private final InitializingModules initializing;

  public Importer(HoistPyContext context) {
    this.context = context;
    this.initializing = InitializingModules.of(context);
    this.library = StandardLibrary.ofUser(context.env());
    this.finder = new ModuleFinder(context.env(), library);
    this.importlib = new ImportlibBridge(context, library, this);
    this.parsed = new ModuleCache(this::cacheFolder, () -> SysState.current().writesCaches());
  }

  private Path cacheFolder() {
    return SysState.current().attribute("pycache_prefix") instanceof TruffleString prefix
        ? Path.of(Strings.toJava(prefix), "hoistpy")
        : library.cache().resolve("parsed");
  }

  /** Compiles a module of the user or of the library. */
  PyCode compile(byte[] text, String file) {
    // the user's modules leave no traces where a program may not write files
    boolean kept = library.holds(file) || context.env().isFileIOAllowed();
    return kept
        ? Compilation.compileModule(text, file, parsed)
        : Compilation.compile(text, file, Mode.EXEC);
  }

  @Override
  public void describeMain(PyModule main, String name, String file) {
    main.namespace().putString("__spec__", new PySpec(name, file, null));
    if (importlib.isLoaded()) {
      importlib.describe(main);
    }
  }

  @Override
  public String libraryFolder() {
    return library.folder();
  }

  @Override
  @TruffleBoundary
  public Object importModule(String name) {
    Object present = context.modules().getString(name);
    if (present != null && initializing.isEmpty()) {
      return checked(name, present);
    }
    TruffleSafepoint.setBlockedThreadInterruptible(null, Lock::lockInterruptibly, lock);
    try {
      return importLocked(name);
    } finally {
      lock.unlock();
    }
  }

  /** The library's form of a spec, which loads {@code importlib}. */
  Object libraryForm(PySpec spec) {
    importModule(ImportlibBridge.BOOTSTRAP);
    return importlib.describe(spec);
  }

  private static Object checked(String name, Object present) {
    if (present == PyNone.NONE) {
      throw PyErrors.moduleNotFound(name, "import of %s halted; None in sys.modules", name);
    }
    return present;
  }

  private Object importLocked(String name) {
    Object present = context.modules().getString(name);
    if (present != null) {
      return checked(name, present);
    }
    int dot = name.lastIndexOf('.');
    Object parent = dot < 0 ? null : importLocked(name.substring(0, dot));
    present = context.modules().getString(name);
    if (present != null) {
      return present;
    }
    Object module = find(name, parent);
    if (parent != null) {
      Attributes.set(parent, name.substring(dot + 1).intern(), module);
    }
    return module;
  }

  private Object find(String name, Object parent) {
    Object path = parent == null ? PyNone.NONE : pathOf(name, parent);
    if (ImportlibBridge.isPartOf(name)) {
      return importlib.load(name);
    }
    Object finders = SysState.current().attribute("meta_path");
    for (Object entry : finders == null ? new Object[0] : Iteration.toArray(finders)) {
      Object module = ask(entry, name, path);
      if (module != null) {
        return module;
      }
    }
    throw PyErrors.moduleNotFound(name);
  }

  private static Object pathOf(String name, Object parent) {
    Object path = Attributes.getOrNull(parent, "__path__");
    if (path == null) {
      String parentName = name.substring(0, name.lastIndexOf('.'));
      throw PyErrors.moduleNotFound(
          name, "No module named '%s'; '%s' is not a package", name, parentName);
    }
    return path;
  }

  /** The module, loaded by way of one finder; null when that does not know it. */
  private Object ask(Object entry, String name, Object path) {
    PyFinder.Kind kind = importlib.kindOf(entry);
    if (kind == null) {
      Object find = Attributes.getOrNull(entry, "find_spec");
      Object spec =
          find == null ? PyNone.NONE : Calls.call(find, Strings.of(name), path, PyNone.NONE);
      return spec == PyNone.NONE ? null : importlib.load(spec);
    }
    return switch (kind) {
      case BUILTIN ->
          path == PyNone.NONE || name.startsWith(OWN) ? NativeModules.load(context, name) : null;
      case FROZEN -> null;
      case PATH -> search(name, path);
    };
  }

  private Object search(String name, Object path) {
    Object folders = path == PyNone.NONE ? SysState.current().attribute("path") : path;
    if (folders == null) {
      return null;
    }
    ModuleSource source =
        finder.inFolders(strings(folders), name.substring(name.lastIndexOf('.') + 1));
    if (source != null && source.text() != null) {
      return run(name, source);
    }
    if (needsLibrary(folders)) {
      Object spec = importlib.search(Strings.of(name), path);
      if (spec != PyNone.NONE) {
        return importlib.load(spec);
      }
    }
    return source == null ? null : run(name, source);
  }

  /** Whether there are hooks or archives, of which only the library's finder knows. */
  private static boolean needsLibrary(Object folders) {
    Object hooks = SysState.current().attribute("path_hooks");
    if (hooks instanceof PyList list && list.size() > 1) {
      return true;
    }
    for (String folder : strings(folders)) {
      if (folder.endsWith(".zip") && new java.io.File(folder).isFile()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> strings(Object iterable) {
    List<String> result = new ArrayList<>();
    for (Object item : Iteration.toArray(iterable)) {
      if (item instanceof TruffleString text) {
        result.add(Strings.toJava(text));
      }
    }
    return result;
  }

  private Object run(String name, ModuleSource source) {
    PyModule module = new PyModule(name);
    PyDict namespace = module.namespace();
    namespace.putString("__doc__", PyNone.NONE);
    int dot = name.lastIndexOf('.');
    String packageName = source.path() != null ? name : dot < 0 ? "" : name.substring(0, dot);
    namespace.putString("__package__", Strings.of(packageName));
    Object path = null;
    if (source.path() != null) {
      path = PyList.of(source.path().stream().map(Strings::of).toArray());
      namespace.putString("__path__", path);
    }
    if (source.file() != null) {
      namespace.putString("__file__", Strings.of(source.file()));
      namespace.putString("__cached__", PyNone.NONE);
    }
    namespace.putString("__loader__", PyNone.NONE);
    namespace.putString("__spec__", new PySpec(name, source.file(), path));
    if (importlib.isLoaded()) {
      importlib.describe(module);
    }
    context.initializeNamespace(namespace);
    context.modules().putString(name, module);
    if (source.text() != null) {
      if (source.file() != null && library.holds(source.file())) {
        LibraryShim.install(context, library.unpacked().toString());
      }
      runBody(name, source, namespace);
      if (source.file() != null && library.holds(source.file())) {
        NativeModules.refine(module, name);
      }
    }
    // A module may replace itself in sys.modules.
    Object result = context.modules().getString(name);
    if (result == null) {
      throw PyErrors.keyError(Strings.of(name));
    }
    return result;
  }

  private void runBody(String name, ModuleSource source, PyDict namespace) {
    initializing.add(name);
    try {
      Compilation.run(compile(source.text(), source.file()), namespace);
    } catch (PyException e) {
      context.modules().removeString(name);
      throw e;
    } finally {
      initializing.remove(name);
    }
  }
}
