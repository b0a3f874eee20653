package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Checks of the arguments of str methods, with CPython's error texts. */
final class StrArguments {
  private StrArguments() {}

  /** A str whose error names no method. */
  static TruffleString plain(Object argument) {
    TruffleString text = Text.payload(argument);
    if (text == null) {
      throw PyErrors.typeError("must be str, not %s", TypeOf.name(argument));
    }
    return text;
  }

  /** The only argument of a method. */
  static TruffleString only(String method, Object argument) {
    return required(method + "() argument", argument);
  }

  /** One of several arguments of a method. */
  static TruffleString numbered(String method, int number, Object argument) {
    return required(method + "() argument " + number, argument);
  }

  /** A keyword argument of a method. */
  static TruffleString named(String method, String name, Object argument) {
    return required(method + "() argument '" + name + "'", argument);
  }

  private static TruffleString required(String subject, Object argument) {
    TruffleString text = Text.payload(argument);
    if (text == null) {
      throw PyErrors.typeError(
          "%s must be str, not %s",
          subject, argument == PyNone.NONE ? "None" : TypeOf.name(argument));
    }
    return text;
  }
}
