package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.UnaryOperator;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.text.UnicodeCase;

/** The case conversions of str. */
final class StrCases {
  private StrCases() {}

  static void define(TypeBuilder<TruffleString> type) {
    define(type, "upper", UnicodeCase::upper);
    define(type, "lower", UnicodeCase::lower);
    define(type, "title", UnicodeCase::title);
    define(type, "capitalize", UnicodeCase::capitalize);
    define(type, "swapcase", UnicodeCase::swapCase);
    define(type, "casefold", UnicodeCase::caseFold);
  }

  private static void define(
      TypeBuilder<TruffleString> type, String name, UnaryOperator<String> convert) {
    type.method(name, "/", self -> Strings.of(convert.apply(Strings.toJava(self))));
  }
}
