package org.hoistpy.modules.zlib;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One stream of data to decompress, in chunks: header, deflated data, trailer. Confined to one
 * thread at a time.
 */
final class Decompression {
  private static final int CHUNK = 16 * 1024;
  private static final int DEFLATED = 8;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int EXTRA = 4;
  private static final int HEADER_CRC = 2;
  private static final int FIXED = 10;
  private static final int TRAILER = 8;

  private Framing framing;
  private final byte[] dictionary;
  private Inflater inflater;
  private final CRC32 crc = new CRC32();
  private boolean finished;

  /** Input of the header or trailer that is not complete yet, or input not used yet. */
  private byte[] input = {};

  Decompression(Framing framing, byte[] dictionary) {
    this.framing = framing;
    this.dictionary = dictionary;
  }

  boolean isFinished() {
    return finished;
  }

  /** What was given but not used: behind the end, or beyond the limit of the output. */
  byte[] rest() {
    return input;
  }

  /** Decompresses up to {@code limit} bytes; negative for all. */
  byte[] decompress(byte[] data, long limit) {
    byte[] all = Arrays.copyOf(input, input.length + data.length);
    System.arraycopy(data, 0, all, input.length, data.length);
    input = all;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (finished || inflater == null && !readHeader()) {
      return out.toByteArray();
    }
    if (!inflater.finished()) {
      inflate(out, limit);
    }
    if (inflater.finished()) {
      finished = framing != Framing.GZIP || readTrailer();
    }
    return out.toByteArray();
  }

  private void inflate(ByteArrayOutputStream out, long limit) {
    inflater.setInput(input);
    byte[] chunk = new byte[CHUNK];
    try {
      while (!inflater.finished() && (limit < 0 || out.size() < limit)) {
        int room = limit < 0 ? CHUNK : (int) Math.min(CHUNK, limit - out.size());
        int count = inflater.inflate(chunk, 0, room);
        out.write(chunk, 0, count);
        crc.update(chunk, 0, count);
        if (count == 0 && inflater.needsDictionary()) {
          if (dictionary == null) {
            throw ZlibErrors.error("Error 2 while decompressing data");
          }
          inflater.setDictionary(dictionary);
        } else if (count == 0 && inflater.needsInput()) {
          break;
        }
      }
    } catch (DataFormatException e) {
      String message = e.getMessage() == null ? "invalid data" : e.getMessage();
      throw ZlibErrors.error("Error -3 while decompressing data: %s", message);
    } catch (IllegalArgumentException e) {
      throw ZlibErrors.error("Error -3 while decompressing data: incorrect data check");
    }
    int left = inflater.getRemaining();
    input = Arrays.copyOfRange(input, input.length - left, input.length);
  }

  /** Whether the header is complete; the input then starts behind it. */
  private boolean readHeader() {
    if (input.length == 0) {
      return false;
    }
    if (framing == Framing.AUTOMATIC) {
      framing = input[0] == 0x1f ? Framing.GZIP : Framing.ZLIB;
    }
    if (framing == Framing.GZIP) {
      int length = gzipHeader();
      if (length < 0) {
        return false;
      }
      input = Arrays.copyOfRange(input, length, input.length);
    }
    inflater = new Inflater(framing != Framing.ZLIB);
    if (dictionary != null && framing == Framing.RAW) {
      inflater.setDictionary(dictionary);
    }
    return true;
  }

  /** The length of the header (RFC 1952), or -1 if it is not complete. */
  private int gzipHeader() {
    boolean wrong = input[0] != 0x1f || input.length > 1 && input[1] != (byte) 0x8b;
    if (wrong) {
      throw ZlibErrors.error("Error -3 while decompressing data: incorrect header check");
    }
    if (input.length > 2 && input[2] != DEFLATED) {
      throw ZlibErrors.error("Error -3 while decompressing data: unknown compression method");
    }
    if (input.length < FIXED) {
      return -1;
    }
    int flags = input[3];
    int at = FIXED;
    if ((flags & EXTRA) != 0) {
      if (input.length < at + 2) {
        return -1;
      }
      at += 2 + (input[at] & 0xFF) + ((input[at + 1] & 0xFF) << 8);
    }
    for (int text : new int[] {NAME, COMMENT}) {
      if ((flags & text) != 0) {
        while (at < input.length && input[at] != 0) {
          at++;
        }
        at++;
      }
    }
    if ((flags & HEADER_CRC) != 0) {
      at += 2;
    }
    return at > input.length ? -1 : at;
  }

  private boolean readTrailer() {
    if (input.length < TRAILER) {
      return false;
    }
    if (little(0) != crc.getValue()) {
      throw ZlibErrors.error("Error -3 while decompressing data: incorrect data check");
    }
    if (little(4) != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw ZlibErrors.error("Error -3 while decompressing data: incorrect length check");
    }
    input = Arrays.copyOfRange(input, TRAILER, input.length);
    return true;
  }

  private long little(int at) {
    long value = 0;
    for (int i = 3; i >= 0; i--) {
      value = value << Byte.SIZE | input[at + i] & 0xFF;
    }
    return value;
  }
}
