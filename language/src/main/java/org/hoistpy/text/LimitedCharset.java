package org.hoistpy.text;

import java.io.ByteArrayOutputStream;

/** ASCII and Latin-1: characters below a limit are their own byte. Immutable. */
final class LimitedCharset extends TextEncoder {
  static final LimitedCharset ASCII = new LimitedCharset("ascii", 128);
  static final LimitedCharset LATIN_1 = new LimitedCharset("latin-1", 256);

  private final int limit;

  private LimitedCharset(String name, int limit) {
    super(name, "ordinal not in range(" + limit + ")", true);
    this.limit = limit;
  }

  @Override
  boolean accepts(int c) {
    return c < limit;
  }

  @Override
  void put(ByteArrayOutputStream out, int c) {
    out.write(c);
  }

  static Codecs.Decoded decodeAscii(byte[] data, CodecErrors errors) {
    TextDecoder run = new TextDecoder("ascii", data, 0, errors);
    while (run.at < data.length) {
      if (data[run.at] >= 0) {
        run.out.append((char) data[run.at++]);
      } else {
        run.problem(run.at, run.at + 1, "ordinal not in range(128)");
      }
    }
    return run.result();
  }
}
