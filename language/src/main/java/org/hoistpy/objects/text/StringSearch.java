package org.hoistpy.objects.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;
import org.hoistpy.text.LinearSearch;

/** Searching str values by code point index. Stateless. */
public final class StringSearch {
  private StringSearch() {}

  /** The first place of {@code part} within {@code start} to {@code end}, or -1. */
  @TruffleBoundary
  public static int find(TruffleString text, TruffleString part, int start, int end) {
    int length = Strings.length(part);
    if (end - start < length) {
      return -1;
    }
    if (LinearSearch.pays(end - start, length)) {
      return LinearSearch.find(
          i -> StringSlices.codePoint(text, i),
          start,
          end,
          j -> StringSlices.codePoint(part, j),
          length);
    }
    return length == 0 ? start : text.indexOfStringUncached(part, start, end, Strings.ENCODING);
  }

  /** The last place of {@code part} within {@code start} to {@code end}, or -1. */
  @TruffleBoundary
  public static int findLast(TruffleString text, TruffleString part, int start, int end) {
    int length = Strings.length(part);
    if (end - start < length) {
      return -1;
    }
    if (LinearSearch.pays(end - start, length)) {
      return LinearSearch.findLast(
          i -> StringSlices.codePoint(text, i),
          start,
          end,
          j -> StringSlices.codePoint(part, j),
          length);
    }
    return length == 0 ? end : text.lastIndexOfStringUncached(part, end, start, Strings.ENCODING);
  }

  /** How often {@code part} occurs within {@code start} to {@code end}, without overlaps. */
  @TruffleBoundary
  public static int count(TruffleString text, TruffleString part, int start, int end) {
    int length = Strings.length(part);
    if (end < start) {
      return 0;
    }
    if (length == 0) {
      return end - start + 1;
    }
    int count = 0;
    for (int at = find(text, part, start, end); at >= 0; at = find(text, part, at + length, end)) {
      count++;
    }
    return count;
  }

  /** Whether {@code part} stands at an index. */
  @TruffleBoundary
  public static boolean isAt(TruffleString text, TruffleString part, int index) {
    int length = Strings.length(part);
    return index >= 0
        && index + length <= Strings.length(text)
        && text.regionEqualsUncached(index, part, 0, length, Strings.ENCODING);
  }

  /** Replaces the first {@code count} places of {@code part}; all if negative. */
  @TruffleBoundary
  public static TruffleString replace(
      TruffleString text, TruffleString part, TruffleString replacement, long count) {
    int length = Strings.length(text);
    int partLength = Strings.length(part);
    long left = count < 0 ? Long.MAX_VALUE : count;
    if (left == 0 || partLength > length) {
      return text;
    }
    if (partLength == 0) {
      return interleave(text, replacement, left);
    }
    int at = find(text, part, 0, length);
    if (at < 0) {
      return text;
    }
    TruffleStringBuilderUTF32 out = TruffleStringBuilderUTF32.createUTF32(length * 4);
    int done = 0;
    for (; at >= 0 && left > 0; left--) {
      out.appendSubstringByteIndexUncached(text, done * 4, (at - done) * 4);
      out.appendStringUncached(replacement);
      done = at + partLength;
      at = find(text, part, done, length);
    }
    out.appendSubstringByteIndexUncached(text, done * 4, (length - done) * 4);
    return out.toStringUncached();
  }

  private static TruffleString interleave(
      TruffleString text, TruffleString replacement, long count) {
    int length = Strings.length(text);
    TruffleStringBuilderUTF32 out = TruffleStringBuilderUTF32.createUTF32();
    for (int i = 0; i <= length; i++) {
      if (i < count) {
        out.appendStringUncached(replacement);
      }
      if (i < length) {
        out.appendCodePointUncached(StringSlices.codePoint(text, i), 1, true);
      }
    }
    return out.toStringUncached();
  }
}
