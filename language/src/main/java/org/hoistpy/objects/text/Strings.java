package org.hoistpy.objects.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Conversions between Java text and Python str values (UTF-32 TruffleStrings). Stateless. */
public final class Strings {
  public static final TruffleString.Encoding ENCODING = TruffleString.Encoding.UTF_32;
  public static final TruffleString EMPTY = of("");

  private Strings() {}

  /** The Python str with the code points of {@code text}; lone surrogates are kept. */
  @TruffleBoundary
  public static TruffleString of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int[] codePoints = text.codePoints().toArray();
        return ofCodePoints(codePoints);
      }
    }
    return TruffleString.fromJavaStringUncached(text, ENCODING);
  }

  /** All code points, lone surrogates as they are. */
  @TruffleBoundary
  public static int[] codePoints(TruffleString text) {
    int[] points = new int[length(text)];
    ByteBuffer.wrap(text.copyToByteArrayUncached(ENCODING))
        .order(ByteOrder.nativeOrder())
        .asIntBuffer()
        .get(points);
    return points;
  }

  @TruffleBoundary
  public static TruffleString ofCodePoints(int[] codePoints) {
    return TruffleString.fromIntArrayUTF32Uncached(codePoints);
  }

  @TruffleBoundary
  public static TruffleString ofCodePoint(int codePoint) {
    return TruffleString.fromCodePointUncached(codePoint, ENCODING, true);
  }

  /** The Java text of a str; lone surrogates become lone surrogate chars. */
  @TruffleBoundary
  public static String toJava(TruffleString string) {
    if (string.isValidUncached(ENCODING)) {
      return string.toJavaStringUncached();
    }
    int length = length(string);
    StringBuilder out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      out.appendCodePoint(string.codePointAtIndexUncached(i, ENCODING));
    }
    return out.toString();
  }

  /** Length in code points. */
  @TruffleBoundary
  public static int length(TruffleString string) {
    return string.codePointLengthUncached(ENCODING);
  }

  @TruffleBoundary
  public static boolean equal(TruffleString a, TruffleString b) {
    return a.equalsUncached(b, ENCODING);
  }
}
