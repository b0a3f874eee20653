package org.hoistpy.text;

/**
 * One run of a decoder over a byte array: the output so far, the position, and the error handler.
 * Confined to one thread.
 */
final class TextDecoder {
  final byte[] data;
  final StringBuilder out;
  int at;
  private final String name;
  private final CodecErrors errors;

  TextDecoder(String name, byte[] data, int start, CodecErrors errors) {
    this.name = name;
    this.data = data;
    this.at = start;
    this.errors = errors;
    this.out = new StringBuilder(data.length - start);
  }

  /** Lets the handler replace {@code start} to {@code end} and continues where it says. */
  void problem(int start, int end, String reason) {
    CodecErrors.DecodeFix fix = errors.decode(CodecProblem.decode(name, data, start, end, reason));
    out.append(fix.text());
    at = CodecErrors.position(fix.position(), data.length);
  }

  Codecs.Decoded result() {
    return new Codecs.Decoded(out.toString(), at);
  }
}
