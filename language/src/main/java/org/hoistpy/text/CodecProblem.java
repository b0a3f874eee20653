package org.hoistpy.text;

/**
 * Text that an encoding cannot express or bytes that it does not allow: the content of a {@code
 * UnicodeEncodeError} or {@code UnicodeDecodeError}. Immutable apart from the array it refers to.
 */
public final class CodecProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Object object;
  private final String encoding;
  private final int start;
  private final int end;
  private final String reason;

  private CodecProblem(Object object, String encoding, int start, int end, String reason) {
    super(reason, null, false, false);
    this.object = object;
    this.encoding = encoding;
    this.start = start;
    this.end = end;
    this.reason = reason;
  }

  /** Characters {@code start} to {@code end} (in code points) cannot be encoded. */
  public static CodecProblem encode(
      String encoding, String text, int start, int end, String reason) {
    return new CodecProblem(text, encoding, start, end, reason);
  }

  /** Bytes {@code start} to {@code end} cannot be decoded. */
  public static CodecProblem decode(
      String encoding, byte[] bytes, int start, int end, String reason) {
    return new CodecProblem(bytes, encoding, start, end, reason);
  }

  public boolean isEncode() {
    return object instanceof String;
  }

  public String text() {
    return (String) object;
  }

  public byte[] bytes() {
    return (byte[]) object;
  }

  public String encoding() {
    return encoding;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  public String reason() {
    return reason;
  }

  /** The code points from {@code start} to {@code end} of the text. */
  int[] badCodePoints() {
    String text = text();
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start)).codePoints().toArray();
  }
}
