package org.hoistpy.builtins.types.object;

import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.TypeOf;

/**
 * What an object's {@code __new__} is called with when it is unpickled (library reference, {@code
 * object.__getnewargs_ex__}); the keywords are null when there are none.
 */
record NewArguments(PyTuple positional, PyDict keywords) {
  /** The object's answer; null if it has none of the methods. */
  static NewArguments of(Object self) {
    Object extended = Calls.callSpecialOrNull(self, "__getnewargs_ex__");
    if (extended != null) {
      return extended(extended);
    }
    Object plain = Calls.callSpecialOrNull(self, "__getnewargs__");
    if (plain == null) {
      return null;
    }
    if (!(plain instanceof PyTuple tuple)) {
      throw PyErrors.typeError(
          "__getnewargs__ should return a tuple, not '%s'", TypeOf.name(plain));
    }
    return new NewArguments(tuple, null);
  }

  private static NewArguments extended(Object answer) {
    if (!(answer instanceof PyTuple pair)) {
      throw PyErrors.typeError(
          "__getnewargs_ex__ should return a tuple, not '%s'", TypeOf.name(answer));
    }
    if (pair.size() != 2) {
      throw PyErrors.valueError(
          "__getnewargs_ex__ should return a tuple of length 2, not %s", pair.size());
    }
    if (!(pair.get(0) instanceof PyTuple positional)) {
      throw PyErrors.typeError(
          "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'",
          TypeOf.name(pair.get(0)));
    }
    if (!(pair.get(1) instanceof PyDict keywords)) {
      throw PyErrors.typeError(
          "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%s'",
          TypeOf.name(pair.get(1)));
    }
    return new NewArguments(positional, keywords);
  }

  boolean isKeyword() {
    return keywords != null && keywords.size() > 0;
  }

  /** The arguments of {@code copyreg.__newobj__} or {@code __newobj_ex__}. */
  PyTuple call(PyType type) {
    if (isKeyword()) {
      return PyTuple.of(type, positional, keywords);
    }
    Object[] call = new Object[positional.size() + 1];
    call[0] = type;
    for (int i = 1; i < call.length; i++) {
      call[i] = positional.get(i - 1);
    }
    return new PyTuple(call);
  }
}
