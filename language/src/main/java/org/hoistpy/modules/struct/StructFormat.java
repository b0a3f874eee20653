package org.hoistpy.modules.struct;

import java.util.ArrayList;
import java.util.List;

/**
 * A parsed format string (library reference, {@code struct}): byte order, sizes, alignment and
 * items. Immutable.
 */
final class StructFormat {
  /**
   * One or more values of one kind.
   *
   * @param size bytes of one value; of all of them for text
   * @param repeat how many Python values there are
   */
  record Item(char code, int offset, int size, int repeat) {
    boolean isText() {
      return code == 's' || code == 'p';
    }
  }

  private static final int CACHED = 100;
  private static final java.util.Map<String, StructFormat> CACHE =
      java.util.Collections.synchronizedMap(new java.util.HashMap<>());

  private final String text;
  private final List<Item> items = new ArrayList<>();
  private boolean bigEndian;
  private boolean nativeSizes;
  private int size;
  private int values;

  private StructFormat(String text) {
    this.text = text;
    parse();
  }

  static StructFormat of(String text) {
    StructFormat known = CACHE.get(text);
    if (known == null) {
      known = new StructFormat(text);
      if (CACHE.size() >= CACHED) {
        CACHE.clear();
      }
      CACHE.put(text, known);
    }
    return known;
  }

  static void clearCache() {
    CACHE.clear();
  }

  private void parse() {
    int at = 0;
    nativeSizes = true;
    if (!text.isEmpty() && "@=<>!".indexOf(text.charAt(0)) >= 0) {
      char order = text.charAt(0);
      nativeSizes = order == '@';
      bigEndian = order == '>' || order == '!';
      at = 1;
    }
    long total = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (isSpace(c)) {
        continue;
      }
      long count = 1;
      if (c >= '0' && c <= '9') {
        count = (long) c - '0';
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
          count = count * 10 + text.charAt(at++) - '0';
          if (count > Integer.MAX_VALUE) {
            throw StructErrors.error("total struct size too long");
          }
        }
        if (at >= text.length()) {
          throw StructErrors.error("repeat count given without format specifier");
        }
        c = text.charAt(at++);
      }
      total = add(c, (int) count, total);
      if (total > Integer.MAX_VALUE) {
        throw StructErrors.error("total struct size too long");
      }
    }
    size = (int) total;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private long add(char code, int count, long total) {
    int unit = unit(code);
    if (code == 0) {
      throw StructErrors.error("embedded null character");
    }
    if (unit == 0) {
      throw StructErrors.error("bad char in struct format");
    }
    long start = nativeSizes && unit > 1 ? (total + unit - 1) / unit * unit : total;
    if (code == 's' || code == 'p') {
      items.add(new Item(code, (int) start, count, 1));
      values++;
    } else if (code != 'x' && count > 0) {
      items.add(new Item(code, (int) start, unit, count));
      values += count;
    }
    return start + (long) unit * count;
  }

  /** The bytes of one value, 0 for a character that is no format. */
  private int unit(char code) {
    return switch (code) {
      case 'x', 'c', 'b', 'B', '?', 's', 'p' -> 1;
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L' -> nativeSizes ? 8 : 4;
      case 'q', 'Q', 'd' -> 8;
      case 'n', 'N', 'P' -> nativeSizes ? 8 : 0;
      default -> 0;
    };
  }

  String text() {
    return text;
  }

  List<Item> items() {
    return items;
  }

  boolean isBigEndian() {
    return bigEndian;
  }

  boolean hasNativeSizes() {
    return nativeSizes;
  }

  /** The bytes of the whole. */
  int size() {
    return size;
  }

  /** How many Python values there are. */
  int values() {
    return values;
  }
}
