package org.hoistpy.modules.contextvars;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyGenericAlias;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Identity;
import org.hoistpy.ops.Text;

/** {@code contextvars.ContextVar}. Immutable. */
final class PyContextVar extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("_contextvars.ContextVar", PyContextVar.class, TypeTraits.BUILTIN_FINAL);

  static {
    TypeBuilder<PyContextVar> type = new TypeBuilder<>(TYPE, PyContextVar.class);
    type.constructor("name, /, *, default=?", (cls, name, otherwise) -> make(name, otherwise));
    type.method("get", "default=?, /", PyContextVar::get);
    type.method("set", "value, /", PyContextVar::set);
    type.method("reset", "token, /", PyContextVar::reset);
    type.classMethod(
        "__class_getitem__",
        "key, /",
        (cls, key) ->
            new PyGenericAlias(
                cls, key instanceof PyTuple many ? many.toArray() : new Object[] {key}));
    type.getter("name", self -> self.name);
    type.method("__repr__", "/", PyContextVar::repr);
  }

  private final Object name;
  private final Object otherwise;

  private PyContextVar(Object name, Object otherwise) {
    super(TYPE.instanceShape());
    this.name = name;
    this.otherwise = otherwise;
  }

  private static Object make(Object name, Object otherwise) {
    TruffleString text = Text.payload(name);
    if (text == null) {
      throw PyErrors.typeError("context variable name must be a str");
    }
    return new PyContextVar(name, otherwise);
  }

  private static Object get(PyContextVar self, Object otherwise) {
    Object value = PyContext.current().get(self);
    if (value != null) {
      return value;
    }
    if (otherwise != null) {
      return otherwise;
    }
    if (self.otherwise != null) {
      return self.otherwise;
    }
    throw PyErrors.of(ExceptionTypes.LOOKUP_ERROR, self);
  }

  private static Object set(PyContextVar self, Object value) {
    PyContext context = PyContext.current();
    PyContextToken token = new PyContextToken(context, self, context.get(self));
    context.put(self, value);
    return token;
  }

  private static Object reset(PyContextVar self, Object argument) {
    if (!(argument instanceof PyContextToken token)) {
      throw PyErrors.typeError("expected an instance of Token, got %s", Text.reprJava(argument));
    }
    token.use();
    if (token.variable() != self) {
      throw PyErrors.valueError("%s was created by a different ContextVar", Text.reprJava(token));
    }
    if (token.context() != PyContext.current()) {
      throw PyErrors.valueError("%s was created in a different Context", Text.reprJava(token));
    }
    token.context().put(self, token.oldValue());
    return PyNone.NONE;
  }

  private static Object repr(PyContextVar self) {
    String shown = self.otherwise == null ? "" : " default=" + Text.reprJava(self.otherwise);
    return Strings.of(
        "<ContextVar name="
            + Text.reprJava(self.name)
            + shown
            + " at 0x"
            + Long.toHexString(((Number) Identity.id(self)).longValue())
            + ">");
  }
}
