package org.hoistpy.lexer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.hoistpy.diagnostics.SyntaxProblem;

/** Bytes of a source file to text (language reference 2.1.4, PEP 263). Stateless. */
public final class SourceDecoder {
  private SourceDecoder() {}

  /**
   * Decodes a source.
   *
   * @param utf8 ignore an encoding declaration
   */
  public static String decode(byte[] source, String filename, boolean utf8) {
    int start = hasByteOrderMark(source) ? 3 : 0;
    String cookie = utf8 ? null : cookie(source, start);
    String name = cookie == null ? "utf-8" : normalise(cookie);
    if (start > 0 && !name.equals("utf-8")) {
      throw withoutPlace("encoding problem: " + name + " with BOM", filename);
    }
    for (byte b : source) {
      if (b == 0) {
        throw nullBytes();
      }
    }
    if (name.equals("utf-8") || name.equals("utf8")) {
      return utf8(source, start, filename);
    }
    try {
      return Charset.forName(name)
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(source))
          .toString();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw withoutPlace("unknown encoding: " + cookie, filename);
    } catch (CharacterCodingException e) {
      throw withoutPlace("encoding problem: " + cookie, filename);
    }
  }

  /** The error about a NUL in the source. */
  public static SyntaxProblem nullBytes() {
    return new SyntaxProblem(
        SyntaxProblem.Kind.SYNTAX,
        "source code string cannot contain null bytes",
        null,
        SyntaxProblem.NONE,
        SyntaxProblem.NONE,
        SyntaxProblem.NONE,
        SyntaxProblem.NONE,
        null);
  }

  private static SyntaxProblem withoutPlace(String message, String filename) {
    return new SyntaxProblem(
        SyntaxProblem.Kind.SYNTAX,
        message,
        filename,
        0,
        -1,
        SyntaxProblem.NONE,
        SyntaxProblem.NONE,
        null);
  }

  private static boolean hasByteOrderMark(byte[] source) {
    return source.length >= 3
        && source[0] == (byte) 0xEF
        && source[1] == (byte) 0xBB
        && source[2] == (byte) 0xBF;
  }

  /** The encoding declared in a comment on one of the first two lines, or null. */
  private static String cookie(byte[] source, int start) {
    int lineStart = start;
    for (int line = 0; line < 2; line++) {
      int end = lineStart;
      while (end < source.length && source[end] != '\n' && source[end] != '\r') {
        end++;
      }
      int i = lineStart;
      while (i < end && (source[i] == ' ' || source[i] == '\t' || source[i] == '\f')) {
        i++;
      }
      if (i < end && source[i] != '#') {
        return null;
      }
      String found = declaration(new String(source, i, end - i, StandardCharsets.ISO_8859_1));
      if (found != null) {
        return found;
      }
      if (end + 1 < source.length && source[end] == '\r' && source[end + 1] == '\n') {
        end++;
      }
      lineStart = Math.min(end + 1, source.length);
    }
    return null;
  }

  private static String declaration(String comment) {
    for (int at = comment.indexOf("coding"); at >= 0; at = comment.indexOf("coding", at + 1)) {
      int i = at + "coding".length();
      if (i >= comment.length() || comment.charAt(i) != ':' && comment.charAt(i) != '=') {
        continue;
      }
      i++;
      while (i < comment.length() && (comment.charAt(i) == ' ' || comment.charAt(i) == '\t')) {
        i++;
      }
      int first = i;
      while (i < comment.length() && isNamePart(comment.charAt(i))) {
        i++;
      }
      if (i > first) {
        return comment.substring(first, i);
      }
    }
    return null;
  }

  private static boolean isNamePart(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
  }

  /** The names that CPython knows under many spellings; others go to Java as they are. */
  private static String normalise(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (lower.equals("utf-8") || lower.startsWith("utf-8-")) {
      return "utf-8";
    }
    for (String latin : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
      if (lower.equals(latin) || lower.startsWith(latin + "-")) {
        return "iso-8859-1";
      }
    }
    return switch (lower) {
      case "ascii" -> "us-ascii";
      case "latin" -> "iso-8859-1";
      case "u8", "utf", "utf8" -> "utf8";
      case "latin1" -> "iso-8859-1";
      case "cp949" -> "x-windows-949";
      case "mbcs" -> "windows-1252";
      default -> lower.startsWith("cp125") ? "windows-" + lower.substring(2) : name;
    };
  }

  private static String utf8(byte[] source, int start, String filename) {
    ByteBuffer in = ByteBuffer.wrap(source, start, source.length - start);
    java.nio.CharBuffer out = java.nio.CharBuffer.allocate(in.remaining());
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw undecodable(source, start, in.position(), filename);
    }
    return out.flip().toString();
  }

  private static SyntaxProblem undecodable(byte[] source, int start, int at, String filename) {
    int line = 1;
    int lineStart = start;
    for (int i = start; i < at; i++) {
      if (source[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    int end = lineStart;
    while (end < source.length && source[end] != '\n') {
      end++;
    }
    int b = source[at] & 0xFF;
    boolean starts = b >= 0xC2 && b <= 0xF4;
    String reason =
        !starts
            ? "invalid start byte"
            : truncated(source, at) ? "unexpected end of data" : "invalid continuation byte";
    int column = new String(source, lineStart, at - lineStart, StandardCharsets.UTF_8).length() + 1;
    return new SyntaxProblem(
        SyntaxProblem.Kind.SYNTAX,
        String.format(
            "(unicode error) 'utf-8' codec can't decode byte 0x%02x in position %d: %s",
            b, at - start, reason),
        filename,
        line,
        column,
        line,
        column,
        new String(source, lineStart, end - lineStart, StandardCharsets.UTF_8) + "\n");
  }

  private static boolean truncated(byte[] source, int at) {
    int b = source[at] & 0xFF;
    int need = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
    for (int i = 1; i <= need; i++) {
      if (at + i >= source.length) {
        return true;
      }
      if ((source[at + i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return false;
  }
}
