package org.hoistpy.builtins.types.exceptions;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Text;

/** Shared pieces of the exception classes' declarations. */
final class Fields {
  private Fields() {}

  /** An attribute that reads as None when not set; deleting it unsets it. */
  static <S> void plain(
      TypeBuilder<S> type, String name, Function<S, Object> get, BiConsumer<S, Object> set) {
    type.getterSetter(
        name,
        self -> {
          Object value = get.apply(self);
          return value == null ? PyNone.NONE : value;
        },
        (self, value) -> {
          set.accept(self, value == null ? PyNone.NONE : value);
          return PyNone.NONE;
        });
  }

  /** {@code None} or an exception, as Java null or the exception; anything else is an error. */
  static PyBaseException exceptionOrNone(Object value, String what) {
    if (value == null) {
      throw PyErrors.typeError("__%s__ may not be deleted", what);
    }
    if (value == PyNone.NONE) {
      return null;
    }
    if (value instanceof PyBaseException exception) {
      return exception;
    }
    throw PyErrors.typeError("exception %s must be None or derive from BaseException", what);
  }

  /** Rejects keyword arguments for classes that take none. */
  static void noKeywords(PyType type, Object keywords) {
    if (((PyDict) keywords).size() > 0) {
      throw PyErrors.typeError("%s() takes no keyword arguments", type.name());
    }
  }

  /** Rejects keywords other than the given ones. */
  static void onlyKeywords(Object keywords, String callee, String... allowed) {
    for (Object key : ((PyDict) keywords).keys()) {
      String name = Text.strJava(key);
      if (!java.util.List.of(allowed).contains(name)) {
        throw PyErrors.typeError("'%s' is an invalid keyword argument for %s", name, callee);
      }
    }
  }

  /** The {@code args} tuple, the same object each time. */
  static PyTuple args(PyBaseException exception) {
    if (exception.cachedArgsTuple() instanceof PyTuple tuple) {
      return tuple;
    }
    PyTuple tuple = new PyTuple(exception.args());
    exception.cacheArgsTuple(tuple);
    return tuple;
  }

  /** {@code BaseException.__str__}. */
  static Object str(PyBaseException exception) {
    Object[] args = exception.args();
    return switch (args.length) {
      case 0 -> org.hoistpy.objects.text.Strings.EMPTY;
      case 1 -> Text.strObject(args[0]);
      default -> Text.repr(args(exception));
    };
  }

  /**
   * The class and, as far as a built-in class, its instances: a builder for one exception class.
   */
  static <S extends PyBaseException> TypeBuilder<S> builder(PyType type, Class<S> layout) {
    return new TypeBuilder<>(type, layout);
  }

  /** Declares {@code __init__} that only keeps the positional arguments. */
  static <S extends PyBaseException> void plainInit(TypeBuilder<S> type) {
    type.method(
        "__init__",
        "*args, **kwargs",
        (self, args, keywords) -> {
          noKeywords(self.getPyClass(), keywords);
          self.initialize((Object[]) args);
          return PyNone.NONE;
        });
  }

  /** Declares {@code __new__} that makes an uninitialised instance with its {@code args}. */
  static void plainNew(TypeBuilder<?> type) {
    type.constructor(
        "*args, **kwargs",
        (cls, args, keywords) -> {
          PyBaseException exception = ExceptionTypes.allocate(cls);
          exception.setArgs((Object[]) args);
          return exception;
        });
  }

  /** The attributes that the program gave the exception, or null for none. */
  static PyDict state(PyBaseException self) {
    return Attributes.getOrNull(self, "__dict__") instanceof PyDict dict && dict.size() > 0
        ? dict
        : null;
  }

  /** What {@code __reduce__} gives: class, arguments and the state if any. */
  static Object reduce(PyBaseException self, Object args, PyDict state) {
    return state == null
        ? PyTuple.of(self.getPyClass(), args)
        : PyTuple.of(self.getPyClass(), args, state);
  }
}
