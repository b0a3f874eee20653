package org.hoistpy.objects.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

/** The code points of a str for a loop over many of them. Immutable. */
public final class CodePoints {
  private final String text;

  /** Null where every char of the Java text is a code point. */
  private final int[] wide;

  @TruffleBoundary
  public CodePoints(TruffleString string) {
    text = Strings.toJava(string);
    wide = text.length() == Strings.length(string) ? null : text.codePoints().toArray();
  }

  public int length() {
    return wide == null ? text.length() : wide.length;
  }

  public int get(int index) {
    return wide == null ? text.charAt(index) : wide[index];
  }
}
