package org.hoistpy.builtins.types.number;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Checks of arguments that must be text. */
final class Arguments {
  private Arguments() {}

  /** The str argument of a method with one parameter. */
  static TruffleString str(String method, Object argument) {
    return required(method + "() argument", argument);
  }

  /** The named str argument of a method. */
  static TruffleString str(String method, String parameter, Object argument) {
    return required(method + "() argument '" + parameter + "'", argument);
  }

  private static TruffleString required(String subject, Object argument) {
    TruffleString text = Text.payload(argument);
    if (text == null) {
      throw PyErrors.typeError("%s must be str, not %s", subject, TypeOf.get(argument));
    }
    return text;
  }
}
