package org.hoistpy.modules.threading;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;

/** The methods of {@code threading.Thread}. */
final class ThreadMethods {
  private ThreadMethods() {}

  static void install() {
    TypeBuilder<PyThread> type = new TypeBuilder<>(PyThread.TYPE, PyThread.class);
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyThread(cls));
    type.writtenInPython();
    type.method(
        "__init__",
        "group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None",
        ThreadMethods::init);
    type.method("start", "", ThreadMethods::start);
    type.method("run", "", ThreadMethods::run);
    type.method("join", "timeout=None", ThreadMethods::join);
    type.method("is_alive", "", ThreadMethods::isAlive);
    type.method("__repr__", "", ThreadMethods::repr);
    type.getterSetter(
        "name",
        self -> checked(self).name(),
        (self, name) -> {
          checked(self).setName(Text.str(name));
          return PyNone.NONE;
        });
    type.getterSetter("daemon", self -> checked(self).isDaemon(), ThreadMethods::setDaemon);
    type.getter("ident", self -> checked(self).identity());
    type.getter("native_id", self -> checked(self).identity());
    type.method("getName", "", self -> checked(self).name());
    type.method("isDaemon", "", self -> checked(self).isDaemon());
    type.getter("_target", PyThread::target);
    type.getter("_args", PyThread::args);
    type.getter("_kwargs", PyThread::keywords);
  }

  private static PyThread checked(PyThread self) {
    if (!self.isInitialized()) {
      throw PyErrors.runtimeError("Thread.__init__() not called");
    }
    return self;
  }

  private static Object init(
      PyThread self,
      Object group,
      Object target,
      Object name,
      Object args,
      Object keywords,
      Object daemon) {
    if (group != PyNone.NONE) {
      throw PyErrors.of(
          org.hoistpy.objects.exception.ExceptionTypes.ASSERTION_ERROR,
          Strings.of("group argument must be None for now"));
    }
    ThreadRegistry registry = ThreadRegistry.current();
    self.initialize(
        name == PyNone.NONE ? Strings.of(newName(registry, target)) : Text.str(name),
        daemon == PyNone.NONE ? registry.currentThread().isDaemon() : Truth.isTrue(daemon));
    self.setWork(target, args, keywords == PyNone.NONE ? new PyDict() : keywords);
    return PyNone.NONE;
  }

  private static String newName(ThreadRegistry registry, Object target) {
    String name = "Thread-" + registry.nextNumber();
    Object function = target == PyNone.NONE ? null : Attributes.getOrNull(target, "__name__");
    return function == null ? name : name + " (" + Text.strJava(function) + ")";
  }

  private static Object start(PyThread self) {
    if (!self.isInitialized()) {
      throw PyErrors.runtimeError("thread.__init__() not called");
    }
    if (!self.claimStart()) {
      throw PyErrors.runtimeError("threads can only be started once");
    }
    ThreadRegistry.current().start(self);
    return PyNone.NONE;
  }

  private static Object run(PyThread self) {
    if (self.target() == PyNone.NONE) {
      return PyNone.NONE;
    }
    PyDict keywords = (PyDict) self.keywords();
    Object[] keys = keywords.keys();
    String[] names = new String[keys.length];
    Object[] values = new Object[keys.length];
    for (int i = 0; i < keys.length; i++) {
      names[i] = Text.strJava(keys[i]).intern();
      values[i] = keywords.get(keys[i]);
    }
    try {
      Calls.callKeywords(self.target(), Iteration.toArray(self.args()), names, values);
    } finally {
      // As CPython does, so that the arguments can be collected.
      self.setWork(PyNone.NONE, org.hoistpy.objects.sequence.PyTuple.empty(), new PyDict());
    }
    return PyNone.NONE;
  }

  private static Object join(PyThread self, Object timeout) {
    checked(self);
    if (!self.isStarted()) {
      throw PyErrors.runtimeError("cannot join thread before it is started");
    }
    if (self.javaThread() == Thread.currentThread()) {
      throw PyErrors.runtimeError("cannot join current thread");
    }
    self.awaitEnd(Waiting.optionalTimeout(timeout));
    return PyNone.NONE;
  }

  private static Object isAlive(PyThread self) {
    return checked(self).isAlive();
  }

  private static Object setDaemon(PyThread self, Object daemon) {
    if (checked(self).isStarted()) {
      throw PyErrors.runtimeError("cannot set daemon status of active thread");
    }
    self.setDaemon(Truth.isTrue(daemon));
    return PyNone.NONE;
  }

  private static Object repr(PyThread self) {
    checked(self);
    String state = !self.isStarted() ? "initial" : self.isAlive() ? "started" : "stopped";
    if (self.isDaemon()) {
      state += " daemon";
    }
    if (self.identity() != PyNone.NONE) {
      state += " " + self.identity();
    }
    String cls = self.getPyClass().name();
    return Strings.of(
        "<"
            + cls.substring(cls.lastIndexOf('.') + 1)
            + "("
            + Text.strJava(self.name())
            + ", "
            + state
            + ")>");
  }
}
