package org.hoistpy.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Encodings whose tables the JDK has. One instance per use, confined to one thread. */
final class JdkCodec extends TextEncoder {
  private final Charset charset;
  private final CharsetEncoder encoder;
  private final String name;
  private final String reason;

  JdkCodec(String pythonName, Charset charset) {
    this(charset, isSingleByte(charset), pythonName);
  }

  private JdkCodec(Charset charset, boolean single, String pythonName) {
    super(
        single ? "charmap" : pythonName,
        single ? "character maps to <undefined>" : "illegal multibyte sequence",
        single);
    this.charset = charset;
    this.encoder = charset.newEncoder();
    this.name = single ? "charmap" : pythonName;
    this.reason = single ? "character maps to <undefined>" : "illegal multibyte sequence";
  }

  private static boolean isSingleByte(Charset charset) {
    return charset.newEncoder().maxBytesPerChar() == 1.0f;
  }

  @Override
  boolean accepts(int c) {
    return encoder.canEncode(Character.toString(c));
  }

  @Override
  void put(ByteArrayOutputStream out, int c) {
    out.writeBytes(Character.toString(c).getBytes(charset));
  }

  byte[] encodeAll(String text, CodecErrors errors) {
    if (encoder.canEncode(text)) {
      return text.getBytes(charset);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    encode(out, text, errors);
    return out.toByteArray();
  }

  Codecs.Decoded decode(byte[] data, CodecErrors errors, boolean last) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    TextDecoder run = new TextDecoder(name, data, 0, errors);
    CharBuffer chars = CharBuffer.allocate(data.length * 2 + 16);
    while (true) {
      ByteBuffer bytes = ByteBuffer.wrap(data, run.at, data.length - run.at);
      CoderResult result = decoder.decode(bytes, chars, last);
      if (last && result.isUnderflow()) {
        decoder.flush(chars);
      }
      run.out.append(chars.flip());
      chars.clear();
      run.at = bytes.position();
      if (result.isError()) {
        String why =
            run.at + result.length() >= data.length
                    && result.isMalformed()
                    && !reason.startsWith("c")
                ? "incomplete multibyte sequence"
                : reason;
        run.problem(run.at, Math.min(data.length, run.at + result.length()), why);
        decoder.reset();
      } else if (result.isUnderflow()) {
        return run.result();
      }
    }
  }
}
