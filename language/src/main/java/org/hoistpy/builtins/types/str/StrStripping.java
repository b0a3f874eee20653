package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.IntPredicate;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.StringSearch;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Text;
import org.hoistpy.text.UnicodeText;

/** The methods of str that take something away from its ends. */
final class StrStripping {
  private StrStripping() {}

  static void define(TypeBuilder<TruffleString> type) {
    type.method("strip", "chars=None, /", (self, chars) -> strip("strip", self, chars));
    type.method("lstrip", "chars=None, /", (self, chars) -> strip("lstrip", self, chars));
    type.method("rstrip", "chars=None, /", (self, chars) -> strip("rstrip", self, chars));
    type.method("removeprefix", "prefix, /", StrStripping::removePrefix);
    type.method("removesuffix", "suffix, /", StrStripping::removeSuffix);
  }

  private static Object strip(String method, TruffleString self, Object chars) {
    IntPredicate unwanted = UnicodeText::isSpace;
    if (chars != PyNone.NONE) {
      TruffleString set = Text.payload(chars);
      if (set == null) {
        throw PyErrors.typeError("%s arg must be None or str", method);
      }
      String characters = Strings.toJava(set);
      unwanted = c -> characters.indexOf(c) >= 0;
    }
    int start = 0;
    int end = Strings.length(self);
    if (!method.startsWith("r")) {
      while (start < end && unwanted.test(StringSlices.codePoint(self, start))) {
        start++;
      }
    }
    if (!method.startsWith("l")) {
      while (end > start && unwanted.test(StringSlices.codePoint(self, end - 1))) {
        end--;
      }
    }
    return StringSlices.slice(self, start, end);
  }

  private static Object removePrefix(TruffleString self, Object prefix) {
    TruffleString part = StrArguments.only("removeprefix", prefix);
    return StringSearch.isAt(self, part, 0)
        ? StringSlices.slice(self, Strings.length(part), Strings.length(self))
        : self;
  }

  private static Object removeSuffix(TruffleString self, Object suffix) {
    TruffleString part = StrArguments.only("removesuffix", suffix);
    int end = Strings.length(self) - Strings.length(part);
    return StringSearch.isAt(self, part, end) ? StringSlices.slice(self, 0, end) : self;
  }
}
