package org.hoistpy.text;

/**
 * What to do about text that cannot be encoded or decoded: the {@code errors} argument. Each of the
 * two questions is answered by a replacement and the position to continue at, or by throwing. The
 * standard ones are {@link StandardErrors}; programs register others.
 */
public interface CodecErrors {
  /**
   * The answer to an encoding problem: either text, which is then encoded, or bytes.
   *
   * @param position the code point to continue at; negative counts from the end
   */
  record EncodeFix(String text, byte[] bytes, int position) {
    static EncodeFix text(String text, int position) {
      return new EncodeFix(text, null, position);
    }

    static EncodeFix bytes(byte[] bytes, int position) {
      return new EncodeFix(null, bytes, position);
    }
  }

  /**
   * The answer to a decoding problem.
   *
   * @param position the byte to continue at; negative counts from the end
   */
  record DecodeFix(String text, int position) {}

  EncodeFix encode(CodecProblem problem);

  DecodeFix decode(CodecProblem problem);

  /** Checks a position that a handler returned. */
  static int position(int position, int length) {
    int at = position < 0 ? position + length : position;
    if (at < 0 || at > length) {
      throw new FormatProblem(
          FormatProblem.Kind.INDEX, "position " + position + " from error handler out of bounds");
    }
    return at;
  }
}
