package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;

/** Subscripts of str (library reference, "Common Sequence Operations"). Stateless. */
public final class StringItems {
  private StringItems() {}

  /** {@code text[key]}. */
  @TruffleBoundary
  public static TruffleString get(TruffleString text, Object key) {
    int length = Strings.length(text);
    if (key instanceof PySlice slice) {
      return StringSlices.slice(text, Slices.bounds(slice, length));
    }
    if (!Index.isIndex(key)) {
      throw PyErrors.typeError("string indices must be integers, not '%s'", TypeOf.name(key));
    }
    long index = Index.asSubscript(key);
    long at = index < 0 ? index + length : index;
    if (at < 0 || at >= length) {
      throw PyErrors.indexError("string index out of range");
    }
    return StringSlices.characterAt(text, (int) at);
  }
}
