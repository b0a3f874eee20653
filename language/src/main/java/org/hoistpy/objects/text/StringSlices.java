package org.hoistpy.objects.text;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.sequence.SliceBounds;

/** Parts and repetitions of str values. Stateless; single Latin-1 characters are shared. */
public final class StringSlices {
  @CompilationFinal(dimensions = 1)
  private static final TruffleString[] CHARACTERS = new TruffleString[256];

  static {
    for (int c = 0; c < CHARACTERS.length; c++) {
      CHARACTERS[c] = TruffleString.fromCodePointUncached(c, Strings.ENCODING, true);
    }
  }

  private StringSlices() {}

  /** The code point at an index within the string. */
  @TruffleBoundary
  public static int codePoint(TruffleString text, int index) {
    return text.codePointAtIndexUncached(index, Strings.ENCODING);
  }

  /** The string of one code point. */
  public static TruffleString character(int codePoint) {
    return codePoint < CHARACTERS.length ? CHARACTERS[codePoint] : Strings.ofCodePoint(codePoint);
  }

  @TruffleBoundary
  public static TruffleString characterAt(TruffleString text, int index) {
    return character(codePoint(text, index));
  }

  /** The code points from {@code start} to {@code end}, both within the string. */
  @TruffleBoundary
  public static TruffleString slice(TruffleString text, int start, int end) {
    int length = end - start;
    if (length <= 0) {
      return Strings.EMPTY;
    }
    if (length == 1) {
      return characterAt(text, start);
    }
    if (length == Strings.length(text)) {
      return text;
    }
    return text.substringUncached(start, length, Strings.ENCODING, false);
  }

  /** What an extended slice selects. */
  @TruffleBoundary
  public static TruffleString slice(TruffleString text, SliceBounds bounds) {
    if (bounds.count() == 0) {
      return Strings.EMPTY;
    }
    if (bounds.intStep() == 1) {
      return slice(text, bounds.start(), bounds.start() + bounds.count());
    }
    int[] selected = new int[bounds.count()];
    for (int i = 0; i < selected.length; i++) {
      selected[i] = codePoint(text, bounds.index(i));
    }
    return Strings.ofCodePoints(selected);
  }

  /** The string repeated; null when the result would be too long. */
  @TruffleBoundary
  public static TruffleString repeat(TruffleString text, long times) {
    int length = Strings.length(text);
    if (times <= 0 || length == 0) {
      return Strings.EMPTY;
    }
    if (times == 1) {
      return text;
    }
    if (times > (Integer.MAX_VALUE >> 3) / length) {
      return null;
    }
    return text.repeatUncached((int) times, Strings.ENCODING);
  }

  @TruffleBoundary
  public static TruffleString concat(TruffleString left, TruffleString right) {
    if (left.isEmpty()) {
      return right;
    }
    return right.isEmpty() ? left : left.concatUncached(right, Strings.ENCODING, true);
  }

  /** The string padded on both sides with a code point. */
  @TruffleBoundary
  public static TruffleString pad(TruffleString text, int left, int right, int fill) {
    if (left <= 0 && right <= 0) {
      return text;
    }
    TruffleString unit = character(fill);
    return concat(
        concat(left > 0 ? unit.repeatUncached(left, Strings.ENCODING) : Strings.EMPTY, text),
        right > 0 ? unit.repeatUncached(right, Strings.ENCODING) : Strings.EMPTY);
  }
}
