package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.CodePoints;
import org.hoistpy.objects.text.PyStrIterator;
import org.hoistpy.objects.text.StringSearch;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.StringItems;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** str as an immutable sequence: length, items, concatenation, repetition, membership. */
final class StrSequence {
  private static final long HEADER = 40;

  private StrSequence() {}

  static void define(TypeBuilder<TruffleString> type) {
    type.method("__len__", "/", self -> (long) Strings.length(self));
    type.method("__getitem__", "key, /", StringItems::get);
    type.method("__iter__", "/", PyStrIterator::new);
    type.method("__contains__", "key, /", StrSequence::contains);
    type.method("__add__", "value, /", StrSequence::add);
    type.method("__mul__", "value, /", StrSequence::multiply);
    type.method("__rmul__", "value, /", StrSequence::multiply);
    type.method("__str__", "/", self -> self);
    type.method("__repr__", "/", self -> Text.repr(self));
    type.method("__getnewargs__", "/", StrSequence::newArguments);
    type.method("__sizeof__", "/", StrSequence::size);
  }

  /** A copy, as in CPython: what is unpickled is not the same object. */
  private static Object newArguments(TruffleString self) {
    byte[] bytes = self.copyToByteArrayUncached(Strings.ENCODING);
    return new PyTuple(
        TruffleString.fromByteArrayUncached(bytes, 0, bytes.length, Strings.ENCODING, false));
  }

  private static Object contains(TruffleString self, Object key) {
    TruffleString part = Text.payload(key);
    if (part == null) {
      throw PyErrors.typeError(
          "'in <string>' requires string as left operand, not %s", TypeOf.name(key));
    }
    return StringSearch.find(self, part, 0, Strings.length(self)) >= 0;
  }

  private static Object add(TruffleString self, Object value) {
    TruffleString other = Text.payload(value);
    if (other == null) {
      throw PyErrors.typeError("can only concatenate str (not \"%s\") to str", TypeOf.name(value));
    }
    return StringSlices.concat(self, other);
  }

  private static Object multiply(TruffleString self, Object value) {
    TruffleString repeated = StringSlices.repeat(self, Index.asSize(value));
    if (repeated == null) {
      throw PyErrors.memoryError();
    }
    return repeated;
  }

  /** The size that CPython reports: a header and 1, 2 or 4 bytes for each character. */
  private static Object size(TruffleString self) {
    CodePoints points = new CodePoints(self);
    int length = points.length();
    int largest = 0;
    for (int i = 0; i < length; i++) {
      largest = Math.max(largest, points.get(i));
    }
    if (largest < 128) {
      return HEADER + 1 + length;
    }
    int width = largest < 256 ? 1 : largest < 65536 ? 2 : 4;
    return HEADER + 16 + (length + 1L) * width;
  }
}
