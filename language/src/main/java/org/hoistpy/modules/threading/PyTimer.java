package org.hoistpy.modules.threading;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;

/** {@code threading.Timer}: a thread that calls a function after a while, unless cancelled. */
final class PyTimer {
  static final PyType TYPE =
      BuiltinTypes.define(
          "threading.Timer", PyThread.class, TypeTraits.BUILTIN_WITH_DICT, PyThread.TYPE);

  private PyTimer() {}

  static void install() {
    TypeBuilder<PyThread> type = new TypeBuilder<>(TYPE, PyThread.class);
    type.writtenInPython();
    type.method("__init__", "interval, function, args=None, kwargs=None", PyTimer::init);
    type.method(
        "cancel",
        "",
        self -> {
          ((PyEvent) Attributes.get(self, "finished")).set();
          return PyNone.NONE;
        });
    type.method("run", "", PyTimer::run);
  }

  private static Object init(
      PyThread self, Object interval, Object function, Object args, Object keywords) {
    Calls.call(PyThread.TYPE.lookup("__init__"), self);
    self.setWork(
        function,
        args == PyNone.NONE ? PyTuple.empty() : args,
        keywords == PyNone.NONE ? new PyDict() : keywords);
    Attributes.genericSet(self, "interval", interval);
    Attributes.genericSet(self, "function", function);
    Attributes.genericSet(self, "args", self.args());
    Attributes.genericSet(self, "kwargs", self.keywords());
    Attributes.genericSet(self, "finished", new PyEvent(PyEvent.TYPE));
    return PyNone.NONE;
  }

  private static Object run(PyThread self) {
    PyEvent finished = (PyEvent) Attributes.get(self, "finished");
    if (!finished.await(Waiting.optionalTimeout(Attributes.get(self, "interval")))) {
      Calls.call(PyThread.TYPE.lookup("run"), self);
    }
    finished.set();
    return PyNone.NONE;
  }
}
