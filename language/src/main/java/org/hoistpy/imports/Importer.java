package org.hoistpy.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.hoistpy.HoistPyContext;
import org.hoistpy.modules.NativeModules;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.InitializingModules;
import org.hoistpy.ops.Iteration;
import org.hoistpy.parser.Mode;
import org.hoistpy.translate.Compilation;

/**
 * The import system of one context. A module is visible in {@code sys.modules} while its body runs;
 * other threads that import it wait for the end of the body, which happens-before their return.
 */
public final class Importer {
  private final HoistPyContext context;
  private final ModuleFinder finder;
  private final ReentrantLock lock = new ReentrantLock();
  private final InitializingModules initializing;

  private Importer(HoistPyContext context) {
    this.context = context;
    this.initializing = InitializingModules.of(context);
    this.finder = new ModuleFinder(context.env());
  }

  public static Importer current() {
    return HoistPyContext.get().service(Importer.class, Importer::new);
  }

  /** Whether the module's body is still running. */
  public boolean isInitializing(String name) {
    return initializing.contains(name);
  }

  /** Imports by absolute name, parents first; answers the innermost module. */
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
    Object module = load(name, parent);
    if (parent != null) {
      Attributes.set(parent, name.substring(dot + 1).intern(), module);
    }
    return module;
  }

  private Object load(String name, Object parent) {
    ModuleSource source;
    if (parent == null) {
      PyModule module = NativeModules.load(context, name);
      if (module != null) {
        return module;
      }
      source = finder.inFolders(searchPath(), name);
      if (source == null) {
        source = ModuleFinder.inLibrary(name);
      }
    } else {
      source = inPackage(name, parent);
    }
    if (source == null) {
      throw PyErrors.moduleNotFound(name);
    }
    return run(name, source);
  }

  private ModuleSource inPackage(String name, Object parent) {
    int dot = name.lastIndexOf('.');
    Object path = Attributes.getOrNull(parent, "__path__");
    if (path == null) {
      throw PyErrors.moduleNotFound(
          name, "No module named '%s'; '%s' is not a package", name, name.substring(0, dot));
    }
    ModuleSource source = finder.inFolders(strings(path), name.substring(dot + 1));
    return source != null ? source : ModuleFinder.inLibrary(name);
  }

  private List<String> searchPath() {
    Object sys = context.modules().getString("sys");
    Object path = sys == null ? null : Attributes.getOrNull(sys, "path");
    return path == null ? List.of() : strings(path);
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
    namespace.putString("__loader__", PyNone.NONE);
    namespace.putString("__spec__", PyNone.NONE);
    if (source.path() != null) {
      Object[] folders = source.path().stream().map(Strings::of).toArray();
      namespace.putString("__path__", PyList.of(folders));
    }
    if (source.file() != null) {
      namespace.putString("__file__", Strings.of(source.file()));
      namespace.putString("__cached__", PyNone.NONE);
    }
    context.initializeNamespace(namespace);
    context.modules().putString(name, module);
    if (source.text() != null) {
      runBody(name, source, namespace);
    }
    // A module may replace itself in sys.modules.
    Object result = context.modules().getString(name);
    return result == null ? module : result;
  }

  private void runBody(String name, ModuleSource source, PyDict namespace) {
    initializing.add(name);
    try {
      Compilation.run(Compilation.compile(source.text(), source.file(), Mode.EXEC), namespace);
    } catch (PyException e) {
      context.modules().removeString(name);
      throw e;
    } finally {
      initializing.remove(name);
    }
  }
}
