package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.IntPredicate;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Text;

/** Comparison by code points and the hash of str. */
final class StrComparison {
  private StrComparison() {}

  static void define(TypeBuilder<TruffleString> type) {
    type.method("__hash__", "/", self -> Hashing.hash(self));
    type.method("__eq__", "value, /", (self, value) -> equal(self, value, true));
    type.method("__ne__", "value, /", (self, value) -> equal(self, value, false));
    type.method("__lt__", "value, /", (self, value) -> compare(self, value, sign -> sign < 0));
    type.method("__le__", "value, /", (self, value) -> compare(self, value, sign -> sign <= 0));
    type.method("__gt__", "value, /", (self, value) -> compare(self, value, sign -> sign > 0));
    type.method("__ge__", "value, /", (self, value) -> compare(self, value, sign -> sign >= 0));
  }

  private static Object equal(TruffleString self, Object value, boolean wanted) {
    TruffleString other = Text.payload(value);
    return other == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : (Object) (Strings.equal(self, other) == wanted);
  }

  private static Object compare(TruffleString self, Object value, IntPredicate test) {
    TruffleString other = Text.payload(value);
    return other == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : (Object) test.test(self.compareIntsUTF32Uncached(other));
  }
}
