package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.text.Strings;

/** The one-character strings of Latin-1, one object each. Immutable. */
public final class Characters {
  @CompilationFinal(dimensions = 1)
  private static final TruffleString[] LATIN_1 = new TruffleString[256];

  static {
    for (int i = 0; i < LATIN_1.length; i++) {
      LATIN_1[i] = Strings.ofCodePoint(i);
    }
  }

  private Characters() {}

  /** The string of one character. */
  public static TruffleString of(int codePoint) {
    return codePoint < LATIN_1.length ? LATIN_1[codePoint] : Strings.ofCodePoint(codePoint);
  }
}
