package org.hoistpy.modules.weakref;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.weak.PyWeakReference;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.UnaryOp;
import org.hoistpy.ops.classes.ClassNames;

/** {@code weakref.proxy}: what is done to a proxy is done to its object. Stateless. */
final class WeakProxies {
  private WeakProxies() {}

  static Object create(Object object, Object callback) {
    PyType type =
        TypeOf.get(object).lookup("__call__") == null
            ? PyWeakReference.PROXY
            : PyWeakReference.CALLABLE_PROXY;
    return WeakrefModule.references().refer(type, object, WeakrefModule.orNull(callback));
  }

  static void install() {
    for (PyType proxy : new PyType[] {PyWeakReference.PROXY, PyWeakReference.CALLABLE_PROXY}) {
      TypeBuilder<PyWeakReference> type = new TypeBuilder<>(proxy, PyWeakReference.class);
      defineAttributes(type);
      defineText(type);
      defineOperators(type);
      defineContainer(type);
    }
    new TypeBuilder<>(PyWeakReference.CALLABLE_PROXY, PyWeakReference.class)
        .method("__call__", "*args, **kwargs", WeakProxies::call);
  }

  /** The object that a proxy stands for; any other value is itself. */
  private static Object unwrap(Object value) {
    return value instanceof PyWeakReference reference
            && !reference.getPyClass().isSubtypeOf(PyWeakReference.REFERENCE)
        ? target(reference)
        : value;
  }

  private static Object target(PyWeakReference self) {
    PyObject target = self.target();
    if (target == null) {
      WeakrefModule.references().runCallbacks();
      throw PyErrors.message(
          ExceptionTypes.REFERENCE_ERROR, "weakly-referenced object no longer exists");
    }
    return target;
  }

  private static void defineAttributes(TypeBuilder<PyWeakReference> type) {
    type.method(
        "__getattribute__",
        "name, /",
        (self, name) -> Attributes.get(target(self), Text.strJava(name).intern()));
    type.method(
        "__setattr__",
        "name, value, /",
        (self, name, value) -> {
          Attributes.set(target(self), Text.strJava(name).intern(), value);
          return PyNone.NONE;
        });
    type.method(
        "__delattr__",
        "name, /",
        (self, name) -> {
          Attributes.delete(target(self), Text.strJava(name).intern());
          return PyNone.NONE;
        });
    type.constant("__hash__", PyNone.NONE);
  }

  private static void defineText(TypeBuilder<PyWeakReference> type) {
    type.method("__str__", "", self -> Text.strObject(target(self)));
    type.method("__repr__", "", self -> Strings.of(repr(self)));
    type.method("__bytes__", "", self -> Calls.callMethod(target(self), "__bytes__"));
    type.method("__bool__", "", self -> Truth.isTrue(target(self)));
  }

  private static String repr(PyWeakReference self) {
    Object target = self.target();
    return "<weakproxy at "
        + ClassNames.address(self)
        + " to "
        + (target == null ? "NoneType" : TypeOf.name(target))
        + " at "
        + ClassNames.address(WeakrefModule.orNone(target))
        + ">";
  }

  private static void defineOperators(TypeBuilder<PyWeakReference> type) {
    for (BinaryOp op : BinaryOp.values()) {
      if (op == BinaryOp.POW) {
        continue;
      }
      type.method(
          op.methodName(),
          "value, /",
          (self, value) -> Arithmetic.binary(op, target(self), unwrap(value)));
      type.method(
          op.reflectedName(),
          "value, /",
          (self, value) -> Arithmetic.binary(op, unwrap(value), target(self)));
      if (op != BinaryOp.DIVMOD) {
        defineInplace(type, op);
      }
    }
    type.method(
        "__pow__",
        "value, mod=None, /",
        (self, value, modulus) -> Arithmetic.power(target(self), unwrap(value), unwrap(modulus)));
    type.method(
        "__rpow__",
        "value, mod=None, /",
        (self, value, modulus) -> Arithmetic.power(unwrap(value), target(self), unwrap(modulus)));
    defineInplace(type, BinaryOp.POW);
    for (UnaryOp op : UnaryOp.values()) {
      type.method(op.methodName(), "", self -> Arithmetic.unary(op, target(self)));
    }
    type.method("__int__", "", self -> Calls.call(builtin("int"), target(self)));
    type.method("__float__", "", self -> Calls.call(builtin("float"), target(self)));
    type.method("__index__", "", self -> Index.asIndex(target(self)));
    for (CompareOp op : CompareOp.values()) {
      type.method(
          op.method(),
          "value, /",
          (self, value) -> Comparison.compare(op, target(self), unwrap(value)));
    }
  }

  private static Object builtin(String name) {
    return org.hoistpy.HoistPyContext.get().builtins().namespace().getString(name);
  }

  private static void defineInplace(TypeBuilder<PyWeakReference> type, BinaryOp op) {
    type.method(
        op.inplaceName(),
        "value, /",
        (self, value) -> Arithmetic.inplace(op, target(self), unwrap(value)));
  }

  private static void defineContainer(TypeBuilder<PyWeakReference> type) {
    type.method("__len__", "", self -> Items.length(target(self)));
    type.method("__getitem__", "key, /", (self, key) -> Items.get(target(self), unwrap(key)));
    type.method(
        "__setitem__",
        "key, value, /",
        (self, key, value) -> {
          Items.set(target(self), key, value);
          return PyNone.NONE;
        });
    type.method(
        "__delitem__",
        "key, /",
        (self, key) -> {
          Items.delete(target(self), key);
          return PyNone.NONE;
        });
    type.method("__contains__", "key, /", (self, key) -> Items.contains(target(self), key));
    type.method("__iter__", "", self -> Iteration.iter(target(self)));
    type.method("__reversed__", "", self -> Calls.callMethod(target(self), "__reversed__"));
    type.method("__next__", "", WeakProxies::next);
  }

  private static Object next(PyWeakReference self) {
    Object target = target(self);
    if (!Iteration.isIterator(target)) {
      throw PyErrors.typeError(
          "Weakref proxy referenced a non-iterator '%s' object", TypeOf.name(target));
    }
    Object next = Iteration.next(target);
    if (next == null) {
      throw PyErrors.stopIteration(PyNone.NONE);
    }
    return next;
  }

  private static Object call(PyWeakReference self, Object arguments, Object keywords) {
    Object target = target(self);
    PyDict dict = (PyDict) keywords;
    Object[] keys = dict.keys();
    String[] names = new String[keys.length];
    Object[] values = new Object[keys.length];
    for (int i = 0; i < keys.length; i++) {
      names[i] = Text.strJava(keys[i]).intern();
      values[i] = dict.get(keys[i]);
    }
    return Calls.callKeywords(target, (Object[]) arguments, names, values);
  }
}
