package org.hoistpy.modules.zlib;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** One stream of compressed data with its header and trailer. Confined to one thread at a time. */
final class Compression {
  private static final int CHUNK = 16 * 1024;
  private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};

  private final Framing framing;
  private final Deflater deflater;
  private final CRC32 crc = new CRC32();
  private boolean started;
  private boolean finished;

  Compression(int level, Framing framing, int strategy, byte[] dictionary) {
    this.framing = framing;
    this.deflater = new Deflater(level, framing != Framing.ZLIB);
    deflater.setStrategy(strategy);
    if (dictionary != null) {
      deflater.setDictionary(dictionary);
    }
  }

  boolean isFinished() {
    return finished;
  }

  byte[] compress(byte[] data, int flush) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!started && framing == Framing.GZIP) {
      out.writeBytes(GZIP_HEADER);
    }
    started = true;
    if (framing == Framing.GZIP) {
      crc.update(data);
    }
    deflater.setInput(data);
    drain(out, flush);
    return out.toByteArray();
  }

  private void drain(ByteArrayOutputStream out, int flush) {
    byte[] chunk = new byte[CHUNK];
    int count;
    do {
      count = deflater.deflate(chunk, 0, chunk.length, flush);
      out.write(chunk, 0, count);
    } while (count == chunk.length || !deflater.needsInput());
  }

  byte[] finish() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(compress(new byte[0], Deflater.NO_FLUSH));
    deflater.finish();
    byte[] chunk = new byte[CHUNK];
    while (!deflater.finished()) {
      out.write(chunk, 0, deflater.deflate(chunk));
    }
    if (framing == Framing.GZIP) {
      little(out, crc.getValue());
      little(out, deflater.getBytesRead());
    }
    deflater.end();
    finished = true;
    return out.toByteArray();
  }

  private static void little(ByteArrayOutputStream out, long value) {
    for (int i = 0; i < Integer.SIZE; i += Byte.SIZE) {
      out.write((int) (value >> i));
    }
  }
}
