package org.hoistpy.modules.contextvars;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.type.Keywords;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;

/**
 * {@code contextvars.Context}: values of context variables. The map is replaced, never changed, so
 * that a copy costs nothing; only the thread that entered the context replaces it.
 */
final class PyContext extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("_contextvars.Context", PyContext.class, TypeTraits.BUILTIN_FINAL);

  static {
    TypeBuilder<PyContext> type = new TypeBuilder<>(TYPE, PyContext.class);
    type.weaklyReferable();
    type.constructor("*args, **kwargs", (cls, args, keywords) -> make(args, keywords));
    type.method("run", "*args, **kwargs", PyContext::run);
    type.method("copy", "/", self -> new PyContext(self.values));
    type.method("__getitem__", "key, /", PyContext::item);
    type.method("__contains__", "key, /", (self, key) -> self.values.containsKey(variable(key)));
    type.method("__len__", "/", self -> (long) self.values.size());
    type.method("__iter__", "/", self -> Iteration.iter(self.keys()));
    type.method("__eq__", "value, /", PyContext::equal);
    type.constant("__hash__", PyNone.NONE);
    type.method(
        "get",
        "key, default=None, /",
        (self, key, otherwise) -> self.values.getOrDefault(variable(key), otherwise));
    type.method("keys", "/", PyContext::keys);
    type.method("values", "/", self -> new PyTuple(self.values.values().toArray()));
    type.method(
        "items",
        "/",
        self ->
            new PyTuple(
                self.values.entrySet().stream()
                    .map(entry -> PyTuple.of(entry.getKey(), entry.getValue()))
                    .toArray()));
  }

  private volatile Map<PyContextVar, Object> values;
  private PyContext previous;
  private boolean entered;

  PyContext(Map<PyContextVar, Object> values) {
    super(TYPE.instanceShape());
    this.values = values;
  }

  private static Object make(Object args, Object keywords) {
    if (((Object[]) args).length > 0 || ((PyDict) keywords).size() > 0) {
      throw PyErrors.typeError("Context() does not accept any arguments");
    }
    return new PyContext(Map.of());
  }

  /** The calling thread's context, made when it is first needed. */
  static PyContext current() {
    ThreadState thread = HoistPyContext.get().threadState();
    if (thread.context() instanceof PyContext context) {
      return context;
    }
    PyContext made = new PyContext(Map.of());
    thread.setContext(made);
    return made;
  }

  Map<PyContextVar, Object> values() {
    return values;
  }

  Object get(PyContextVar variable) {
    return values.get(variable);
  }

  /** Sets a value, or removes it where {@code value} is null. */
  void put(PyContextVar variable, Object value) {
    Map<PyContextVar, Object> changed = new LinkedHashMap<>(values);
    if (value == null) {
      changed.remove(variable);
    } else {
      changed.put(variable, value);
    }
    values = changed;
  }

  private static PyContextVar variable(Object key) {
    if (key instanceof PyContextVar variable) {
      return variable;
    }
    throw PyErrors.typeError("a ContextVar key was expected, got %s", Text.reprJava(key));
  }

  private static Object item(PyContext self, Object key) {
    Object value = self.values.get(variable(key));
    if (value == null) {
      throw PyErrors.keyError(key);
    }
    return value;
  }

  private Object keys() {
    return new PyTuple(values.keySet().toArray());
  }

  private static Object equal(PyContext self, Object other) {
    if (!(other instanceof PyContext context)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (self.values.size() != context.values.size()) {
      return false;
    }
    for (Map.Entry<PyContextVar, Object> entry : self.values.entrySet()) {
      Object value = context.values.get(entry.getKey());
      if (value == null || !Comparison.equal(entry.getValue(), value)) {
        return false;
      }
    }
    return true;
  }

  private static Object run(PyContext self, Object args, Object keywords) {
    Object[] given = (Object[]) args;
    if (given.length == 0) {
      throw PyErrors.typeError("run() missing 1 required positional argument");
    }
    Keywords named = Keywords.of((PyDict) keywords);
    self.enter();
    try {
      return Calls.callKeywords(
          given[0],
          java.util.Arrays.copyOfRange(given, 1, given.length),
          named.names(),
          named.values());
    } finally {
      self.exit();
    }
  }

  private void enter() {
    PyContext before = current();
    synchronized (this) {
      if (entered) {
        throw PyErrors.runtimeError(
            "cannot enter context: %s is already entered", Text.reprJava(this));
      }
      entered = true;
      previous = before;
    }
    HoistPyContext.get().threadState().setContext(this);
  }

  private void exit() {
    PyContext before;
    synchronized (this) {
      before = previous;
      previous = null;
      entered = false;
    }
    HoistPyContext.get().threadState().setContext(before);
  }
}
