package org.hoistpy.builtins.types.number;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.Warnings;

/** The class bool: what differs from int. It has two instances and no subclasses. */
public final class BoolBuiltins {
  private static final TruffleString TRUE = Strings.of("True");
  private static final TruffleString FALSE = Strings.of("False");

  private static final String INVERSION =
      "Bitwise inversion '~' on bool is deprecated. This returns the bitwise inversion of the"
          + " underlying int object and is usually not what you expect from negating a bool."
          + " Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise"
          + " inversion of the underlying int.";

  private BoolBuiltins() {}

  public static void install() {
    TypeBuilder<Boolean> type = new TypeBuilder<>(BuiltinTypes.BOOL, Boolean.class);
    type.doc(
        """
        bool(x) -> bool

        Returns True when the argument x is true, False otherwise.
        The builtins True and False are the only two instances of the class bool.
        The class bool is a subclass of the class int, and cannot be subclassed.""");
    type.constructor("object=False, /", (cls, object) -> Truth.isTrue(object));
    type.method("__repr__", "/", self -> self ? TRUE : FALSE);
    type.method("__invert__", "/", BoolBuiltins::invert);
    OperatorMethods.defineBool(type);
  }

  private static Object invert(Boolean self) {
    Warnings.deprecated(INVERSION);
    return ~(self ? 1L : 0L);
  }
}
