package org.hoistpy;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage.ContextReference;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hoistpy.builtins.Builtins;
import org.hoistpy.builtins.exceptions.ExceptionDisplay;
import org.hoistpy.imports.Importer;
import org.hoistpy.interop.Interop;
import org.hoistpy.interop.MainScope;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.memory.sharing.SharingStatistics;
import org.hoistpy.modules.NativeModules;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.mapping.NamespaceStorage;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.ModuleLoader;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.thread.ThreadState;

/**
 * What one interpreter holds: modules, streams and other services. Thread-safe.
 *
 * <p>Further per-context state lives in {@linkplain #service services}, so that a module's state is
 * declared beside the module.
 */
public final class HoistPyContext {
  private static final ContextReference<HoistPyContext> REFERENCE =
      ContextReference.create(HoistPyLanguage.class);

  private final HoistPyLanguage language;
  private Env env;
  private final PyDict modules = new PyDict();
  private final ConcurrentHashMap<Class<?>, Object> services = new ConcurrentHashMap<>();
  private final java.util.concurrent.ConcurrentLinkedDeque<Runnable> shutDownHooks =
      new java.util.concurrent.ConcurrentLinkedDeque<>();
  private final List<Consumer<Thread>> threadEndHooks = new CopyOnWriteArrayList<>();
  private final ModuleLoader moduleLoader;
  private final ThreadSharing threadSharing = new ThreadSharing(this);
  private PyModule builtins;
  private volatile int optimizationLevel;
  private volatile int recursionLimit = ThreadState.DEFAULT_RECURSION_LIMIT;

  HoistPyContext(HoistPyLanguage language, Env env) {
    this.language = language;
    this.env = env;
    this.moduleLoader = new Importer(this);
  }

  public static HoistPyContext get(Node node) {
    return REFERENCE.get(node);
  }

  /** The current context, on the slow path. */
  @TruffleBoundary
  public static HoistPyContext get() {
    return REFERENCE.get(null);
  }

  /** The calling thread's state. */
  @TruffleBoundary
  public static ThreadState currentThread() {
    return get().threadState();
  }

  /** The calling thread's state, fast where {@code node} is constant. */
  public static ThreadState currentThread(Node node) {
    return REFERENCE.get(node).language.threadState.get();
  }

  void initialize() {
    Builtins.install();
    Interop.install();
    builtins = NativeModules.load(this, "builtins");
    builtins.namespace().putString("__debug__", true);
    // every import asks it for the finders and the path
    NativeModules.load(this, "sys");
  }

  void shutDown() {
    if (env.getContext().isCancelling()) {
      return;
    }
    for (Runnable hook : shutDownHooks) {
      hook.run();
    }
  }

  /** The report of {@code --memory-stats}, on standard error. */
  void printMemoryStatistics() {
    try {
      env.err().write(SharingStatistics.report().getBytes(StandardCharsets.UTF_8));
      env.err().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs when the context is closed, last added first. */
  public void onShutDown(Runnable hook) {
    shutDownHooks.addFirst(hook);
  }

  /** Runs whenever a thread has left the context for good, one of the embedder's too. */
  public void onThreadEnd(Consumer<Thread> hook) {
    threadEndHooks.add(hook);
  }

  void threadEnded(Thread thread) {
    threadEndHooks.forEach(hook -> hook.accept(thread));
  }

  public HoistPyLanguage language() {
    return language;
  }

  public Env env() {
    return env;
  }

  public MemoryModel memoryModel() {
    return language.memoryModel();
  }

  public ThreadState threadState() {
    return language.threadState.get();
  }

  ThreadState newThreadState() {
    ThreadState state = new ThreadState();
    state.setLimit(recursionLimit);
    return state;
  }

  public int recursionLimit() {
    return recursionLimit;
  }

  /** Sets the limit of threads to come; the caller adjusts the running ones. */
  public void setRecursionLimit(int limit) {
    recursionLimit = limit;
  }

  /** What {@code -O} asks for: 0, 1 (no asserts) or 2 (no docstrings either). */
  public int optimizationLevel() {
    return optimizationLevel;
  }

  public void setOptimizationLevel(int level) {
    optimizationLevel = level;
    builtins.namespace().putString("__debug__", level == 0);
  }

  /** What makes objects shared when threads come. */
  public ThreadSharing threadSharing() {
    return threadSharing;
  }

  /**
   * From where all threads find objects: modules and the services that hold what they were told.
   */
  Object[] roots() {
    return new Object[] {modules, builtins, services.values().toArray()};
  }

  /** The import system. */
  public ModuleLoader moduleLoader() {
    return moduleLoader;
  }

  /** Tells of an exception that cannot be raised; {@code object} is where it happened. */
  @TruffleBoundary
  public void reportUnraisable(PyBaseException exception, Object object) {
    ExceptionDisplay.reportUnraisable(null, object, exception);
  }

  /** {@code sys.modules}. */
  public PyDict modules() {
    return modules;
  }

  /** The {@code builtins} module. */
  public PyModule builtins() {
    return builtins;
  }

  /** The context's one object of a class, made at the first call. */
  @TruffleBoundary
  public <T> T service(Class<T> type, Function<HoistPyContext, T> maker) {
    Object existing = services.get(type);
    if (existing == null) {
      T made = maker.apply(this);
      existing = services.putIfAbsent(type, made);
      if (existing == null) {
        existing = made;
      }
    }
    return type.cast(existing);
  }

  /** The module that scripts run in, made if need be. */
  @TruffleBoundary
  public PyModule mainModule() {
    Object main = modules.getString("__main__");
    if (main instanceof PyModule module) {
      return module;
    }
    PyModule module = new PyModule("__main__");
    NamespaceStorage.of(module.namespace()).putString("__builtins__", builtins);
    modules.putString("__main__", module);
    return module;
  }

  /** What an embedder sees as the language's bindings. */
  Object mainScope() {
    return new MainScope(mainModule());
  }

  /**
   * Gives a namespace the {@code __builtins__} that code run in it sees: the dict of the module,
   * and in {@code __main__} the module itself.
   */
  @TruffleBoundary
  public void initializeNamespace(PyDict namespace) {
    if (namespace.getString("__builtins__") == null) {
      Object main = modules.getString("__main__");
      boolean isMain = main instanceof PyModule module && module.namespace() == namespace;
      NamespaceStorage.of(namespace)
          .putString("__builtins__", isMain ? builtins : builtins.namespace());
    }
  }
}
