package org.hoistpy.interop;

import static org.hoistpy.interop.ForeignObjectMethods.INTEROP;

import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.foreign.PyForeignObject;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Text;

/** Calls, classes and iteration of foreign objects. Stateless. */
final class ForeignAbilities {
  private ForeignAbilities() {}

  static TypeBuilder<PyForeignObject> builder(PyType type) {
    return new TypeBuilder<>(type, PyForeignObject.class);
  }

  static void install() {
    TypeBuilder<PyForeignObject> executable = builder(ForeignTypes.EXECUTABLE);
    executable.method(
        "__call__",
        "*args, **kwargs",
        (self, args, keywords) -> {
          Object target = self.delegate();
          Object[] values = arguments(args, keywords);
          return Border.askForeign(() -> INTEROP.execute(target, values));
        });
    TypeBuilder<PyForeignObject> foreignClass = builder(ForeignTypes.CLASS);
    foreignClass.method("__call__", "*args, **kwargs", ForeignAbilities::instantiate);
    foreignClass.method("__instancecheck__", "instance, /", ForeignAbilities::isInstance);
    TypeBuilder<PyForeignObject> iterable = builder(ForeignTypes.ITERABLE);
    iterable.method("__iter__", "", ForeignAbilities::iterate);
    TypeBuilder<PyForeignObject> iterator = builder(ForeignTypes.ITERATOR);
    iterator.method("__iter__", "", self -> self);
    iterator.method("__next__", "", ForeignAbilities::next);
  }

  private static Object[] arguments(Object args, Object keywords) {
    if (((PyDict) keywords).size() > 0) {
      throw PyErrors.typeError("foreign callables take no keyword arguments");
    }
    return Values.toForeign((Object[]) args);
  }

  /** A class that can also be executed is instantiated. */
  private static Object instantiate(PyForeignObject self, Object args, Object keywords) {
    Object target = self.delegate();
    Object[] values = arguments(args, keywords);
    if (!INTEROP.isInstantiable(target) && INTEROP.isExecutable(target)) {
      return Border.askForeign(() -> INTEROP.execute(target, values));
    }
    return Border.askForeign(() -> INTEROP.instantiate(target, values));
  }

  private static Object isInstance(PyForeignObject self, Object instance) {
    Object target = self.delegate();
    if (!INTEROP.isMetaObject(target)) {
      throw PyErrors.typeError("foreign object '%s' is no class", Text.strJava(self));
    }
    Object value = Values.toForeign(instance);
    return Border.askForeign(() -> INTEROP.isMetaInstance(target, value));
  }

  static Object iterate(PyForeignObject self) {
    return Border.askForeign(() -> INTEROP.getIterator(self.delegate()));
  }

  private static Object next(PyForeignObject self) {
    return Border.askForeign(
        () -> {
          try {
            return INTEROP.getIteratorNextElement(self.delegate());
          } catch (StopIterationException e) {
            throw PyErrors.stopIteration(org.hoistpy.objects.PyNone.NONE);
          }
        });
  }

  static long size(PyForeignObject self, boolean entries) {
    try {
      return entries ? INTEROP.getHashSize(self.delegate()) : INTEROP.getArraySize(self.delegate());
    } catch (UnsupportedMessageException e) {
      throw Values.contradiction(e);
    }
  }
}
