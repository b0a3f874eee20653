package org.hoistpy.modules.weakref;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.exceptions.ExceptionDisplay;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.weak.PyWeakReference;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassNames;
import org.hoistpy.ops.weak.WeakReferences;

/** {@code _weakref} (library reference, "weakref"). Stateless. */
public final class WeakrefModule {
  private WeakrefModule() {}

  /** Installs the classes' methods, once per JVM. */
  public static void install() {
    TypeBuilder<PyWeakReference> type =
        new TypeBuilder<>(PyWeakReference.REFERENCE, PyWeakReference.class);
    type.constructor("*args, **kwargs", WeakrefModule::create);
    type.method("__init__", "*args, **kwargs", WeakrefModule::initialize);
    type.method("__call__", "*args, **kwargs", WeakrefModule::dereference);
    type.getter("__callback__", self -> orNone(self.callback()));
    type.method("__eq__", "value, /", (self, value) -> compare(self, value, CompareOp.EQ));
    type.method("__ne__", "value, /", (self, value) -> compare(self, value, CompareOp.NE));
    type.method("__hash__", "", WeakrefModule::hash);
    type.method("__repr__", "", self -> Strings.of(repr(self)));
    WeakProxies.install();
  }

  public static void define(ModuleBuilder weakref) {
    weakref.constant("ref", PyWeakReference.REFERENCE);
    weakref.constant("ReferenceType", PyWeakReference.REFERENCE);
    weakref.constant("ProxyType", PyWeakReference.PROXY);
    weakref.constant("CallableProxyType", PyWeakReference.CALLABLE_PROXY);
    weakref.function("proxy", "object, callback=None, /", WeakProxies::create);
    weakref.function(
        "getweakrefcount", "object, /", object -> (long) references().referencesTo(object).size());
    weakref.function(
        "getweakrefs",
        "object, /",
        object -> {
          List<PyWeakReference> all = references().referencesTo(object);
          return new PyList(all.toArray(), all.size());
        });
    weakref.function("_remove_dead_weakref", "dct, key, /", WeakrefModule::removeDead);
    references()
        .reportFailures(
            (callback, exception) ->
                ExceptionDisplay.unraisable(
                    "Exception ignored in", Text.reprJava(callback), exception));
  }

  static WeakReferences references() {
    return WeakReferences.current();
  }

  static Object orNone(Object value) {
    return value == null ? PyNone.NONE : value;
  }

  static Object orNull(Object callback) {
    return callback == PyNone.NONE ? null : callback;
  }

  private static Object create(PyType cls, Object arguments, Object keywords) {
    Object[] args = (Object[]) arguments;
    if (cls == PyWeakReference.REFERENCE && ((PyDict) keywords).size() > 0) {
      throw PyErrors.typeError("ref() takes no keyword arguments");
    }
    checkCount("__new__", args);
    return references().refer(cls, args[0], args.length > 1 ? orNull(args[1]) : null);
  }

  private static void checkCount(String method, Object[] args) {
    if (args.length < 1) {
      throw PyErrors.typeError("%s expected at least 1 argument, got 0", method);
    }
    if (args.length > 2) {
      throw PyErrors.typeError("%s expected at most 2 arguments, got %s", method, args.length);
    }
  }

  private static Object initialize(PyWeakReference self, Object arguments, Object keywords) {
    if (self.getPyClass() == PyWeakReference.REFERENCE && ((PyDict) keywords).size() > 0) {
      throw PyErrors.typeError("ref() takes no keyword arguments");
    }
    checkCount("__init__", (Object[]) arguments);
    return PyNone.NONE;
  }

  private static Object dereference(PyWeakReference self, Object arguments, Object keywords) {
    int count = ((Object[]) arguments).length;
    if (((PyDict) keywords).size() > 0) {
      throw PyErrors.typeError("weakref() takes no keyword arguments");
    }
    if (count > 0) {
      throw PyErrors.typeError("weakref expected 0 arguments, got %s", count);
    }
    Object target = self.target();
    if (target == null) {
      references().runCallbacks();
      return PyNone.NONE;
    }
    return target;
  }

  private static Object compare(PyWeakReference self, Object value, CompareOp op) {
    if (!(value instanceof PyWeakReference other)
        || !other.getPyClass().isSubtypeOf(PyWeakReference.REFERENCE)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    Object mine = self.target();
    Object yours = other.target();
    if (mine == null || yours == null) {
      return (self == other) == (op == CompareOp.EQ);
    }
    return Comparison.compare(op, mine, yours);
  }

  private static Object hash(PyWeakReference self) {
    Long known = self.rememberedHash();
    if (known != null) {
      return known;
    }
    Object target = self.target();
    if (target == null) {
      throw PyErrors.typeError("weak object has gone away");
    }
    long hash = Hashing.hash(target);
    self.rememberHash(hash);
    return hash;
  }

  private static String repr(PyWeakReference self) {
    Object target = self.target();
    String start = "<weakref at " + ClassNames.address(self) + "; ";
    if (target == null) {
      return start + "dead>";
    }
    String name =
        Attributes.lookupSpecial(target, "__name__") instanceof TruffleString text
            ? " (" + Strings.toJava(text) + ")"
            : "";
    return start + "to '" + TypeOf.name(target) + "' at " + ClassNames.address(target) + name + ">";
  }

  private static Object removeDead(Object dictionary, Object key) {
    if (!(dictionary instanceof PyDict dict)) {
      throw PyErrors.typeError(
          "_remove_dead_weakref() argument 1 must be dict, not %s", TypeOf.name(dictionary));
    }
    synchronized (dict) {
      Object value = dict.get(key);
      if (value == null) {
        // Somebody else has removed it.
        return PyNone.NONE;
      }
      if (!(value instanceof PyWeakReference reference)) {
        throw PyErrors.typeError("not a weakref");
      }
      if (reference.target() == null) {
        dict.remove(key);
      }
    }
    return PyNone.NONE;
  }
}
