package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.IntPredicate;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.text.UnicodeText;

/** The methods {@code str.is…}. */
final class StrPredicates {
  private StrPredicates() {}

  static void define(TypeBuilder<TruffleString> type) {
    every(type, "isalpha", UnicodeText::isAlpha);
    every(type, "isdecimal", UnicodeText::isDecimal);
    every(type, "isdigit", UnicodeText::isDigit);
    every(type, "isnumeric", UnicodeText::isNumeric);
    every(type, "isalnum", UnicodeText::isAlnum);
    every(type, "isspace", UnicodeText::isSpace);
    type.method(
        "isprintable",
        "/",
        self -> Strings.toJava(self).codePoints().allMatch(UnicodeText::isPrintable));
    type.method("isascii", "/", self -> Strings.toJava(self).chars().allMatch(c -> c < 128));
    type.method("isidentifier", "/", self -> UnicodeText.isIdentifier(Strings.toJava(self)));
    type.method(
        "islower",
        "/",
        self -> isCased(Strings.toJava(self), UnicodeText::isLower, UnicodeText::isUpper));
    type.method(
        "isupper",
        "/",
        self -> isCased(Strings.toJava(self), UnicodeText::isUpper, UnicodeText::isLower));
    type.method("istitle", "/", self -> isTitle(Strings.toJava(self)));
  }

  private static void every(TypeBuilder<TruffleString> type, String name, IntPredicate test) {
    type.method(
        name, "/", self -> !self.isEmpty() && Strings.toJava(self).codePoints().allMatch(test));
  }

  /** Whether some character has the wanted case and none the other or title case. */
  private static Object isCased(String text, IntPredicate wanted, IntPredicate other) {
    return text.codePoints().anyMatch(wanted)
        && text.codePoints().noneMatch(c -> other.test(c) || UnicodeText.isTitle(c));
  }

  private static Object isTitle(String text) {
    boolean inWord = false;
    boolean cased = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (UnicodeText.isUpper(c) || UnicodeText.isTitle(c)) {
        if (inWord) {
          return false;
        }
        inWord = true;
        cased = true;
      } else if (UnicodeText.isLower(c)) {
        if (!inWord) {
          return false;
        }
        cased = true;
      } else {
        inWord = false;
      }
    }
    return cased;
  }
}
