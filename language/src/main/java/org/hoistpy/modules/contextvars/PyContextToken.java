package org.hoistpy.modules.contextvars;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyGenericAlias;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Identity;
import org.hoistpy.ops.Text;

/** {@code contextvars.Token}: how a variable was before it was set. Used once. */
final class PyContextToken extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("_contextvars.Token", PyContextToken.class, TypeTraits.BUILTIN_FINAL);

  /** {@code Token.MISSING}: there was no value. */
  private static final class Missing extends PyObject {
    private static final PyType MISSING_TYPE =
        BuiltinTypes.define("Token.MISSING", Missing.class, TypeTraits.BUILTIN_FINAL);

    Missing() {
      super(MISSING_TYPE.instanceShape());
    }
  }

  private static final Missing MISSING = new Missing();

  static {
    new TypeBuilder<>(Missing.MISSING_TYPE, Missing.class)
        .method("__repr__", "/", self -> Strings.of("<Token.MISSING>"));
    TypeBuilder<PyContextToken> type = new TypeBuilder<>(TYPE, PyContextToken.class);
    type.constructor(
        "*args, **kwargs",
        (cls, args, keywords) -> {
          throw PyErrors.runtimeError("Tokens can only be created by ContextVars");
        });
    type.constant("MISSING", MISSING);
    type.getter("var", self -> self.variable);
    type.getter("old_value", self -> self.oldValue == null ? MISSING : self.oldValue);
    type.classMethod(
        "__class_getitem__",
        "key, /",
        (cls, key) ->
            new PyGenericAlias(
                cls, key instanceof PyTuple many ? many.toArray() : new Object[] {key}));
    type.method("__repr__", "/", PyContextToken::repr);
  }

  private final PyContext context;
  private final PyContextVar variable;
  private final Object oldValue;
  private boolean used;

  PyContextToken(PyContext context, PyContextVar variable, Object oldValue) {
    super(TYPE.instanceShape());
    this.context = context;
    this.variable = variable;
    this.oldValue = oldValue;
  }

  PyContext context() {
    return context;
  }

  PyContextVar variable() {
    return variable;
  }

  /** The value before; null for none. */
  Object oldValue() {
    return oldValue;
  }

  synchronized void use() {
    if (used) {
      throw PyErrors.runtimeError("%s has already been used once", Text.reprJava(this));
    }
    used = true;
  }

  private static Object repr(PyContextToken self) {
    return Strings.of(
        "<Token"
            + (self.used ? " used" : "")
            + " var="
            + Text.reprJava(self.variable)
            + " at 0x"
            + Long.toHexString(((Number) Identity.id(self)).longValue())
            + ">");
  }
}
