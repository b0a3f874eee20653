package org.hoistpy.modules.re;

import org.hoistpy.text.UnicodeText;

/** Character classes, positions and case rules of compiled patterns. Stateless. */
final class SreCharacters {
  private static final int BITS = 32;
  private static final int BLOCK = 256;
  private static final int ASCII_END = 0x80;
  private static final int UNDERSCORE = '_';

  private SreCharacters() {}

  static int lowerAscii(int c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }

  static int lowerUnicode(int c) {
    return Character.toLowerCase(c);
  }

  static int upperUnicode(int c) {
    return Character.toUpperCase(c);
  }

  static boolean isCasedAscii(int c) {
    return c < ASCII_END && Character.isLetter(c);
  }

  static boolean isCasedUnicode(int c) {
    return lowerUnicode(c) != c || upperUnicode(c) != c;
  }

  private static int upperAscii(int c) {
    return c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c;
  }

  /** Whether a character of the text is the literal, ignoring case by the C locale's rules. */
  static boolean isLocaleLiteral(int literal, int c) {
    return c == literal || lowerAscii(c) == literal || upperAscii(c) == literal;
  }

  /** Membership ignoring case by the C locale's rules. */
  static boolean inLocaleSet(int[] code, int set, int c) {
    return inSet(code, set, lowerAscii(c)) || inSet(code, set, upperAscii(c));
  }

  private static boolean isWordAscii(int c) {
    return c < ASCII_END && (Character.isLetterOrDigit(c) || c == UNDERSCORE);
  }

  private static boolean isWordUnicode(int c) {
    return UnicodeText.isAlnum(c) || c == UNDERSCORE;
  }

  /** The categories 0 to 17 of {@code re._constants.CHCODES}. */
  static boolean inCategory(int category, int c) {
    return switch (category) {
      case 0 -> c >= '0' && c <= '9';
      case 1 -> !(c >= '0' && c <= '9');
      case 2 -> isSpaceAscii(c);
      case 3 -> !isSpaceAscii(c);
      case 4, 8 -> isWordAscii(c);
      case 5, 9 -> !isWordAscii(c);
      case 6 -> c == '\n';
      case 7 -> c != '\n';
      case 10 -> UnicodeText.isDecimal(c);
      case 11 -> !UnicodeText.isDecimal(c);
      case 12 -> UnicodeText.isSpace(c);
      case 13 -> !UnicodeText.isSpace(c);
      case 14 -> isWordUnicode(c);
      case 15 -> !isWordUnicode(c);
      case 16 -> UnicodeText.isLineBreak(c);
      default -> !UnicodeText.isLineBreak(c);
    };
  }

  private static boolean isSpaceAscii(int c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** The positions 0 to 11 of {@code re._constants.ATCODES}. */
  static boolean isAt(int position, int[] text, int end, int at) {
    return switch (position) {
      case 0, 2 -> at == 0;
      case 1 -> at == 0 || text[at - 1] == '\n';
      case 5 -> at == end || at == end - 1 && text[at] == '\n';
      case 6 -> at == end || text[at] == '\n';
      case 7 -> at == end;
      case 3, 8 -> end != 0 && isBoundary(text, end, at, false);
      case 4, 9 -> end != 0 && !isBoundary(text, end, at, false);
      case 10 -> end != 0 && isBoundary(text, end, at, true);
      default -> end != 0 && !isBoundary(text, end, at, true);
    };
  }

  private static boolean isBoundary(int[] text, int end, int at, boolean unicode) {
    boolean before = at > 0 && isWord(text[at - 1], unicode);
    boolean here = at < end && isWord(text[at], unicode);
    return before != here;
  }

  private static boolean isWord(int c, boolean unicode) {
    return unicode ? isWordUnicode(c) : isWordAscii(c);
  }

  /** Whether a character belongs to the set whose code starts at {@code set}. */
  static boolean inSet(int[] code, int set, int c) {
    int at = set;
    boolean found = true;
    while (true) {
      int operation = code[at++];
      boolean member;
      switch (operation) {
        case SreCode.NEGATE -> {
          found = !found;
          member = false;
        }
        case SreCode.LITERAL -> member = c == code[at++];
        case SreCode.CATEGORY -> member = inCategory(code[at++], c);
        case SreCode.RANGE -> {
          member = code[at] <= c && c <= code[at + 1];
          at += 2;
        }
        case SreCode.RANGE_UNI_IGNORE -> {
          int upper = upperUnicode(c);
          member = code[at] <= c && c <= code[at + 1] || code[at] <= upper && upper <= code[at + 1];
          at += 2;
        }
        case SreCode.CHARSET -> {
          member = c < BLOCK && isSet(code, at, c);
          at += BLOCK / BITS;
        }
        case SreCode.BIGCHARSET -> {
          int blocks = code[at++];
          int data = at + BLOCK / Integer.BYTES;
          member = c <= 0xFFFF && isSet(code, data, block(code, at, c >> 8) * BLOCK + (c & 0xFF));
          at = data + blocks * (BLOCK / BITS);
        }
        default -> {
          return !found;
        }
      }
      if (member) {
        return found;
      }
    }
  }

  private static boolean isSet(int[] code, int bits, int index) {
    return (code[bits + index / BITS] & 1 << (index % BITS)) != 0;
  }

  private static int block(int[] code, int table, int index) {
    int word = code[table + index / Integer.BYTES];
    return word >>> (Byte.SIZE * (index % Integer.BYTES)) & 0xFF;
  }
}
