package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.BoundArguments;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** The methods of str that fill up to a width. */
final class StrPadding {
  private static final String PARAMETERS = "width, fillchar=' ', /";

  private StrPadding() {}

  static void define(TypeBuilder<TruffleString> type) {
    type.method("center", PARAMETERS, StrPadding::center);
    type.method(
        "ljust",
        PARAMETERS,
        (self, width, fill) -> {
          int missing = missing(self, width);
          return StringSlices.pad(self, 0, missing, fill(fill));
        });
    type.method(
        "rjust",
        PARAMETERS,
        (self, width, fill) -> {
          int missing = missing(self, width);
          return StringSlices.pad(self, missing, 0, fill(fill));
        });
    type.method("zfill", "width, /", StrPadding::zeroFill);
  }

  private static int missing(TruffleString self, Object width) {
    long missing = BoundArguments.size(width) - Strings.length(self);
    if (missing > Integer.MAX_VALUE >> 3) {
      throw PyErrors.memoryError();
    }
    return (int) Math.max(0, missing);
  }

  private static int fill(Object argument) {
    TruffleString text = Text.payload(argument);
    if (text == null) {
      throw PyErrors.typeError(
          "The fill character must be a unicode character, not %s", TypeOf.name(argument));
    }
    if (Strings.length(text) != 1) {
      throw PyErrors.typeError("The fill character must be exactly one character long");
    }
    return StringSlices.codePoint(text, 0);
  }

  private static Object center(TruffleString self, Object width, Object fill) {
    int missing = missing(self, width);
    int character = fill(fill);
    // An odd rest goes to the left when the width is odd.
    int left = missing / 2 + (missing & (missing + Strings.length(self)) & 1);
    return StringSlices.pad(self, left, missing - left, character);
  }

  private static Object zeroFill(TruffleString self, Object width) {
    int missing = missing(self, width);
    if (missing == 0) {
      return self;
    }
    int length = Strings.length(self);
    int first = length == 0 ? 0 : StringSlices.codePoint(self, 0);
    int sign = first == '+' || first == '-' ? 1 : 0;
    return StringSlices.concat(
        StringSlices.slice(self, 0, sign),
        StringSlices.pad(StringSlices.slice(self, sign, length), missing, 0, '0'));
  }
}
