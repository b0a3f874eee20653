package org.hoistpy.modules.expat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

/** Bytes as text, in the encoding that a mark, the XML declaration or the program names. */
final class XmlDecoder {
  private static final int MARK_LENGTH = 4;

  /** The 256 characters of an encoding of single bytes; -1 for none. */
  private final Function<String, int[]> tables;

  private final String forced;
  private ByteArrayOutputStream start = new ByteArrayOutputStream();
  private CharsetDecoder decoder;
  private int[] table;
  private byte[] rest = {};
  private boolean skippedMark;

  XmlDecoder(String forced, Function<String, int[]> tables) {
    this.forced = forced;
    this.tables = tables;
  }

  /** How many bytes one character took. */
  int width(int codePoint) {
    if (table != null) {
      return 1;
    }
    Charset charset = decoder == null ? StandardCharsets.UTF_8 : decoder.charset();
    if (charset.equals(StandardCharsets.UTF_8)) {
      return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
    return charset.name().startsWith("UTF-16") ? 2 * Character.charCount(codePoint) : 1;
  }

  int markWidth() {
    boolean wide = decoder != null && decoder.charset().name().startsWith("UTF-16");
    return !skippedMark ? 0 : wide ? 2 : 3;
  }

  /** Appends what the bytes say; the error is what is wrong behind it, or null. */
  XmlError decode(byte[] data, boolean last, StringBuilder text) {
    byte[] bytes = data;
    if (decoder == null && table == null) {
      start.writeBytes(data);
      bytes = start.toByteArray();
      if (!last && !isDecided(bytes)) {
        return null;
      }
      bytes = choose(bytes);
      start = null;
    }
    return table != null ? single(bytes, text) : several(bytes, last, text);
  }

  private XmlError single(byte[] bytes, StringBuilder text) {
    for (byte b : bytes) {
      int c = table[b & 0xFF];
      if (c < 0) {
        return XmlError.INVALID_TOKEN;
      }
      text.appendCodePoint(c);
    }
    return null;
  }

  private XmlError several(byte[] bytes, boolean last, StringBuilder text) {
    ByteBuffer in = ByteBuffer.allocate(rest.length + bytes.length).put(rest).put(bytes).flip();
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    CoderResult result = decoder.decode(in, out, false);
    text.append(out.flip());
    rest = new byte[in.remaining()];
    in.get(rest);
    if (result.isError()) {
      return XmlError.INVALID_TOKEN;
    }
    return last && rest.length > 0 ? XmlError.PARTIAL_CHAR : null;
  }

  private static boolean isDecided(byte[] bytes) {
    if (bytes.length < MARK_LENGTH) {
      return false;
    }
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    int from = latin.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    String prefix = "<?xml";
    String seen = latin.substring(from, Math.min(latin.length(), from + prefix.length()));
    return !prefix.startsWith(seen) || seen.length() == prefix.length() && latin.contains("?>");
  }

  /** Chooses the encoding; what remains are the bytes behind a mark. */
  private byte[] choose(byte[] bytes) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean wide = false;
    int skip = 0;
    Charset found = StandardCharsets.UTF_8;
    if (latin.startsWith("\u00EF\u00BB\u00BF")) {
      skip = 3;
    } else if (latin.startsWith("\u00FE\u00FF") || latin.startsWith("\0<")) {
      wide = true;
      found = StandardCharsets.UTF_16BE;
      skip = latin.startsWith("\0") ? 0 : 2;
    } else if (latin.startsWith("\u00FF\u00FE") || latin.startsWith("<\0")) {
      wide = true;
      found = StandardCharsets.UTF_16LE;
      skip = latin.startsWith("<") ? 0 : 2;
    }
    skippedMark = skip > 0;
    String name = forced != null ? forced : wide || skip > 0 ? null : declared(latin);
    if (name != null) {
      found = known(name, found, wide);
    }
    if (table == null) {
      decoder =
          found
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
    return java.util.Arrays.copyOfRange(bytes, skip, bytes.length);
  }

  private static String declared(String latin) {
    int end = latin.indexOf("?>");
    if (!latin.startsWith("<?xml") || end < 0) {
      return null;
    }
    java.util.regex.Matcher matcher =
        java.util.regex.Pattern.compile("\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']")
            .matcher(latin.substring(0, end));
    return matcher.find() ? matcher.group(1) : null;
  }

  private Charset known(String name, Charset found, boolean wide) {
    switch (name.toUpperCase(Locale.ROOT)) {
      case "UTF-8" -> {
        return StandardCharsets.UTF_8;
      }
      case "US-ASCII" -> {
        return StandardCharsets.US_ASCII;
      }
      case "ISO-8859-1" -> {
        return StandardCharsets.ISO_8859_1;
      }
      case "UTF-16LE" -> {
        return StandardCharsets.UTF_16LE;
      }
      case "UTF-16BE" -> {
        return StandardCharsets.UTF_16BE;
      }
      case "UTF-16" -> {
        if (!wide && forced == null) {
          throw new XmlProblem(XmlError.INCORRECT_ENCODING);
        }
        return wide ? found : StandardCharsets.UTF_16BE;
      }
      default -> {
        table = tables.apply(name);
        return found;
      }
    }
  }
}
