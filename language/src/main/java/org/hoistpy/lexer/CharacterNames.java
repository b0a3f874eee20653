package org.hoistpy.lexer;

import java.util.Locale;
import java.util.Map;

/**
 * Unicode character names as {@code \N{...}} knows them (language reference 2.4.1.1). Stateless.
 */
public final class CharacterNames {
  private static final String CJK = "CJK UNIFIED IDEOGRAPH-";
  private static final String HANGUL = "HANGUL SYLLABLE ";

  private static final String[] LEADS = {
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
    "H"
  };
  private static final String[] VOWELS = {
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
    "WI", "YU", "EU", "YI", "I"
  };
  private static final String[] TAILS = {
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"
  };

  /** Aliases of characters that have no name of their own, and abbreviations in common use. */
  private static final Map<String, Integer> ALIASES =
      Map.ofEntries(
          Map.entry("NULL", 0x00),
          Map.entry("NUL", 0x00),
          Map.entry("ALERT", 0x07),
          Map.entry("BEL", 0x07),
          Map.entry("BACKSPACE", 0x08),
          Map.entry("CHARACTER TABULATION", 0x09),
          Map.entry("HORIZONTAL TABULATION", 0x09),
          Map.entry("TAB", 0x09),
          Map.entry("LINE FEED", 0x0A),
          Map.entry("NEW LINE", 0x0A),
          Map.entry("END OF LINE", 0x0A),
          Map.entry("LF", 0x0A),
          Map.entry("LINE TABULATION", 0x0B),
          Map.entry("VERTICAL TABULATION", 0x0B),
          Map.entry("FORM FEED", 0x0C),
          Map.entry("CARRIAGE RETURN", 0x0D),
          Map.entry("CR", 0x0D),
          Map.entry("ESCAPE", 0x1B),
          Map.entry("ESC", 0x1B),
          Map.entry("DELETE", 0x7F),
          Map.entry("DEL", 0x7F),
          Map.entry("NEXT LINE", 0x85),
          Map.entry("NEL", 0x85),
          Map.entry("NBSP", 0xA0),
          Map.entry("SHY", 0xAD),
          Map.entry("ZWSP", 0x200B),
          Map.entry("ZWNJ", 0x200C),
          Map.entry("ZWJ", 0x200D),
          Map.entry("LRM", 0x200E),
          Map.entry("RLM", 0x200F),
          Map.entry("BYTE ORDER MARK", 0xFEFF),
          Map.entry("BOM", 0xFEFF));

  private CharacterNames() {}

  /** The character with this name, in any case; -1 when there is none. */
  public static int lookup(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    Integer alias = ALIASES.get(upper);
    if (alias != null) {
      return alias;
    }
    if (upper.startsWith(HANGUL)) {
      return hangul(upper.substring(HANGUL.length()));
    }
    if (upper.startsWith(CJK)) {
      return ideograph(upper.substring(CJK.length()));
    }
    int cp;
    try {
      cp = Character.codePointOf(upper);
    } catch (IllegalArgumentException e) {
      return -1;
    }
    // Java also takes a block name and a number, which is no name in Unicode.
    return upper.equals(Character.getName(cp)) && !isNumbered(cp) ? cp : -1;
  }

  private static boolean isNumbered(int cp) {
    return Character.getName(cp).endsWith(" " + Integer.toHexString(cp).toUpperCase(Locale.ROOT));
  }

  private static int ideograph(String digits) {
    if (digits.length() != 4 && digits.length() != 5) {
      return -1;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (!Characters.isHexDigit(digits.charAt(i))) {
        return -1;
      }
    }
    int cp = Integer.parseInt(digits, 16);
    return Character.isIdeographic(cp)
            && Character.isDefined(cp)
            && Character.UnicodeBlock.of(cp).toString().startsWith("CJK_UNIFIED_IDEOGRAPHS")
        ? cp
        : -1;
  }

  private static int hangul(String rest) {
    int lead = longest(LEADS, rest);
    if (lead < 0) {
      return -1;
    }
    String afterLead = rest.substring(LEADS[lead].length());
    int vowel = longest(VOWELS, afterLead);
    if (vowel < 0) {
      return -1;
    }
    String tail = afterLead.substring(VOWELS[vowel].length());
    for (int i = 0; i < TAILS.length; i++) {
      if (TAILS[i].equals(tail)) {
        return 0xAC00 + (lead * VOWELS.length + vowel) * TAILS.length + i;
      }
    }
    return -1;
  }

  private static int longest(String[] parts, String text) {
    int best = -1;
    for (int i = 0; i < parts.length; i++) {
      if (text.startsWith(parts[i]) && (best < 0 || parts[i].length() > parts[best].length())) {
        best = i;
      }
    }
    return best;
  }
}
