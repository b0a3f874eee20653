package org.hoistpy.modules.zlib;

import java.util.zip.Adler32;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.binascii.Checksums;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Index;

/** Declares module {@code zlib}. */
public final class ZlibModule {
  private static final String VERSION = "1.3.1";
  private static final int ADLER_MODULUS = 65521;
  private static final int BEST = 9;
  private static boolean installed;

  private ZlibModule() {}

  private static synchronized void install() {
    if (!installed) {
      installed = true;
      PyCompress.install();
      PyDecompress.install();
    }
  }

  public static void define(ModuleBuilder zlib) {
    install();
    zlib.type(ZlibErrors.TYPE);
    zlib.type(PyDecompress.BUFFERING);
    String[] constants = {
      "DEFLATED 8",
      "DEF_BUF_SIZE 16384",
      "DEF_MEM_LEVEL 8",
      "MAX_WBITS 15",
      "Z_BEST_COMPRESSION 9",
      "Z_BEST_SPEED 1",
      "Z_BLOCK 5",
      "Z_DEFAULT_COMPRESSION -1",
      "Z_DEFAULT_STRATEGY 0",
      "Z_FILTERED 1",
      "Z_FINISH 4",
      "Z_FIXED 4",
      "Z_FULL_FLUSH 3",
      "Z_HUFFMAN_ONLY 2",
      "Z_NO_COMPRESSION 0",
      "Z_NO_FLUSH 0",
      "Z_PARTIAL_FLUSH 1",
      "Z_RLE 3",
      "Z_SYNC_FLUSH 2",
      "Z_TREES 6"
    };
    for (String constant : constants) {
      String[] parts = constant.split(" ");
      zlib.constant(parts[0], Long.parseLong(parts[1]));
    }
    zlib.constant("ZLIB_VERSION", Strings.of(VERSION));
    zlib.constant("ZLIB_RUNTIME_VERSION", Strings.of(VERSION));
    zlib.constant("__version__", Strings.of("1.0"));
    zlib.function(
        "crc32",
        "data, value=0, /",
        (data, value) -> Checksums.crc32(ZlibErrors.bytes(data), low(value)));
    zlib.function(
        "adler32",
        "data, value=1, /",
        (data, value) -> adler32(ZlibErrors.bytes(data), low(value)));
    zlib.function("compress", "data, /, level=-1, wbits=15", ZlibModule::compress);
    zlib.function("decompress", "data, /, wbits=15, bufsize=16384", ZlibModule::decompress);
    zlib.function(
        "compressobj",
        "level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None",
        ZlibModule::compressObject);
    zlib.function(
        "decompressobj",
        "wbits=15, zdict=?",
        (bits, dictionary) -> new PyDecompress(PyDecompress.TYPE, decompression(bits, dictionary)));
  }

  private static int low(Object value) {
    return ((Number) Index.asIndex(value)).intValue();
  }

  private static Object adler32(byte[] data, int start) {
    if (start == 1) {
      Adler32 fast = new Adler32();
      fast.update(data);
      return fast.getValue();
    }
    long a = start & 0xFFFF;
    long b = Integer.toUnsignedLong(start) >>> 16;
    for (byte each : data) {
      a = (a + (each & 0xFF)) % ADLER_MODULUS;
      b = (b + a) % ADLER_MODULUS;
    }
    return b << 16 | a;
  }

  private static Object compress(Object data, Object level, Object bits) {
    byte[] bytes = ZlibErrors.bytes(data);
    int how = Index.asInt(level);
    Framing framing = Framing.of(Index.asInt(bits));
    if (how < -1 || how > BEST) {
      throw ZlibErrors.error("Bad compression level");
    }
    if (framing == null || framing == Framing.AUTOMATIC) {
      throw ZlibErrors.error("Invalid initialization option");
    }
    Compression compression = new Compression(how, framing, 0, null);
    byte[] head = compression.compress(bytes, 0);
    byte[] rest = compression.finish();
    byte[] all = java.util.Arrays.copyOf(head, head.length + rest.length);
    System.arraycopy(rest, 0, all, head.length, rest.length);
    return new PyBytes(all);
  }

  private static Object decompress(Object data, Object bits, Object size) {
    byte[] bytes = ZlibErrors.bytes(data);
    if (Index.asSize(size) < 0) {
      throw PyErrors.valueError("bufsize must be non-negative");
    }
    Framing framing = Framing.of(Index.asInt(bits));
    if (framing == null) {
      throw ZlibErrors.error(
          "Error -2 while preparing to decompress data: inconsistent stream state");
    }
    Decompression decompression = new Decompression(framing, null);
    byte[] out = decompression.decompress(bytes, -1);
    if (!decompression.isFinished()) {
      throw ZlibErrors.error("Error -5 while decompressing data: incomplete or truncated stream");
    }
    return new PyBytes(out);
  }

  private static Object compressObject(
      Object level, Object method, Object bits, Object memory, Object strategy, Object dictionary) {
    int how = Index.asInt(level);
    Framing framing = Framing.of(Index.asInt(bits));
    int memoryLevel = Index.asInt(memory);
    int kind = Index.asInt(strategy);
    boolean wrong =
        how < -1
            || how > BEST
            || framing == null
            || framing == Framing.AUTOMATIC
            || Index.asInt(method) != 8
            || memoryLevel < 1
            || memoryLevel > BEST
            || kind < 0
            || kind > 4;
    if (wrong) {
      throw PyErrors.valueError("Invalid initialization option");
    }
    byte[] words = dictionary == PyNone.NONE ? null : ZlibErrors.bytes(dictionary);
    // The JDK knows the first three strategies; the others are special cases of the default.
    return new PyCompress(new Compression(how, framing, kind <= 2 ? kind : 0, words));
  }

  static Decompression decompression(Object bits, Object dictionary) {
    Framing framing = Framing.of(Index.asInt(bits));
    if (framing == null) {
      throw PyErrors.valueError("Invalid initialization option");
    }
    byte[] words = dictionary == null ? null : ZlibErrors.bytes(dictionary);
    return new Decompression(framing, words == null || words.length == 0 ? null : words);
  }
}
