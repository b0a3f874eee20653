package org.hoistpy.modules.threading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.memory.sharing.Confined;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** {@code threading.local}: every thread sees attributes of its own. */
final class PyThreadLocal extends PyObject implements Confined {
  static final PyType TYPE = BuiltinTypes.define("_thread._local", PyThreadLocal.class);

  private final Object[] args;
  private final PyDict keywords;

  /**
   * By thread, so that what a thread has here can be collected together with this object. An entry
   * is touched by its thread only, which removes it at its end.
   */
  private final Map<Thread, PyDict> attributes = new ConcurrentHashMap<>();

  private PyThreadLocal(PyType type, Object[] args, PyDict keywords) {
    super(type.instanceShape());
    this.args = args;
    this.keywords = keywords;
  }

  /** What {@code __init__} is given in each new thread. */
  @Override
  public Object[] leadsTo() {
    return new Object[] {args, keywords};
  }

  static void install() {
    TypeBuilder<PyThreadLocal> type = new TypeBuilder<>(TYPE, PyThreadLocal.class);
    type.weaklyReferable();
    type.constructor("*args, **kwargs", PyThreadLocal::create);
    type.method(
        "__getattribute__", "name, /", (self, name) -> self.get(Text.strJava(name).intern()));
    type.method(
        "__setattr__",
        "name, value, /",
        (self, name, value) -> self.set(Text.strJava(name).intern(), value));
    type.method(
        "__delattr__", "name, /", (self, name) -> self.set(Text.strJava(name).intern(), null));
  }

  private static Object create(PyType cls, Object args, Object keywords) {
    boolean ownInit = cls.lookup("__init__") != BuiltinTypes.OBJECT.getOwn("__init__");
    if (!ownInit && (((Object[]) args).length > 0 || ((PyDict) keywords).size() > 0)) {
      throw PyErrors.typeError("Initialization arguments are not supported");
    }
    PyThreadLocal local = new PyThreadLocal(cls, (Object[]) args, (PyDict) keywords);
    // The creating thread's __init__ runs as for every object.
    local.newDict();
    return local;
  }

  private PyDict newDict() {
    PyDict dict = new PyDict();
    Thread thread = Thread.currentThread();
    attributes.put(thread, dict);
    ThreadRegistry.current().currentThread().uses(this);
    return dict;
  }

  /** The thread ends. */
  void forget(Thread thread) {
    attributes.remove(thread);
  }

  /** The calling thread's attributes; a new thread runs {@code __init__} again. */
  private PyDict dict() {
    PyDict dict = attributes.get(Thread.currentThread());
    if (dict == null) {
      dict = newDict();
      if (getPyClass().lookup("__init__") != BuiltinTypes.OBJECT.getOwn("__init__")) {
        Object[] keys = keywords.keys();
        String[] names = new String[keys.length];
        Object[] values = new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
          names[i] = Text.strJava(keys[i]).intern();
          values[i] = keywords.get(keys[i]);
        }
        Calls.callKeywords(Attributes.lookupSpecial(this, "__init__"), args, names, values);
      }
    }
    return dict;
  }

  private Object get(String name) {
    PyDict dict = dict();
    if (name.equals("__dict__")) {
      return dict;
    }
    Object inClass = getPyClass().lookup(name);
    boolean data = inClass != null && TypeOf.get(inClass).lookup("__set__") != null;
    Object value = data ? null : dict.getString(name);
    return value != null ? value : Attributes.genericGet(this, name);
  }

  private Object set(String name, Object value) {
    PyDict dict = dict();
    if (name.equals("__dict__")) {
      throw PyErrors.attributeError("'%s' object attribute '__dict__' is read-only", getPyClass());
    }
    Object inClass = getPyClass().lookup(name);
    if (inClass != null && TypeOf.get(inClass).lookup("__set__") != null) {
      if (value == null) {
        Attributes.genericDelete(this, name);
      } else {
        Attributes.genericSet(this, name, value);
      }
    } else if (value != null) {
      dict.putString(name, value);
    } else if (dict.removeString(name) == null) {
      throw PyErrors.noAttribute(this, getPyClass().name(), name);
    }
    return PyNone.NONE;
  }
}
