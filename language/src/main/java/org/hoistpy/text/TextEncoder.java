package org.hoistpy.text;

import java.io.ByteArrayOutputStream;

/**
 * Encodes text character by character and asks the error handler about the rest. One encoder per
 * encoding; immutable.
 */
abstract class TextEncoder {
  private final String name;
  private final String reason;
  private final boolean joinsErrors;

  /**
   * Describes the encoding for errors.
   *
   * @param joinsErrors whether neighbouring bad characters make one error
   */
  TextEncoder(String name, String reason, boolean joinsErrors) {
    this.name = name;
    this.reason = reason;
    this.joinsErrors = joinsErrors;
  }

  abstract boolean accepts(int codePoint);

  abstract void put(ByteArrayOutputStream out, int codePoint);

  /** Whether a handler's replacement text may contain this character. */
  boolean acceptsReplacement(int codePoint) {
    return accepts(codePoint);
  }

  /** The size that a handler's bytes must be a multiple of. */
  int unit() {
    return 1;
  }

  final void encode(ByteArrayOutputStream out, String text, CodecErrors errors) {
    int at = 0;
    int count = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (accepts(c)) {
        put(out, c);
        at += Character.charCount(c);
        count++;
        continue;
      }
      int end = count + 1;
      int scan = at + Character.charCount(c);
      while (joinsErrors && scan < text.length() && !accepts(text.codePointAt(scan))) {
        scan += Character.charCount(text.codePointAt(scan));
        end++;
      }
      CodecProblem problem = CodecProblem.encode(name, text, count, end, reason);
      CodecErrors.EncodeFix fix = errors.encode(problem);
      write(out, fix, problem);
      if (fix.position() == end) {
        count = end;
        at = scan;
      } else {
        count = CodecErrors.position(fix.position(), text.codePointCount(0, text.length()));
        at = text.offsetByCodePoints(0, count);
      }
    }
  }

  private void write(ByteArrayOutputStream out, CodecErrors.EncodeFix fix, CodecProblem problem) {
    if (fix.bytes() != null) {
      if (fix.bytes().length % unit() != 0) {
        throw problem;
      }
      out.writeBytes(fix.bytes());
      return;
    }
    if (!fix.text().codePoints().allMatch(this::acceptsReplacement)) {
      throw problem;
    }
    fix.text().codePoints().forEach(c -> put(out, c));
  }
}
