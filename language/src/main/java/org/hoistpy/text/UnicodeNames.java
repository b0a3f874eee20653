package org.hoistpy.text;

/** Character names as {@code unicodedata} has them. Stateless. */
public final class UnicodeNames {
  private static final int HANGUL_START = 0xAC00;
  private static final int HANGUL_END = 0xD7A3;
  private static final String HANGUL = "HANGUL SYLLABLE ";
  private static final String[] LEADS = "G,GG,N,D,DD,R,M,B,BB,S,SS,,J,JJ,C,K,T,P,H".split(",", -1);
  private static final String[] VOWELS =
      "A,AE,YA,YAE,EO,E,YEO,YE,O,WA,WAE,OE,YO,U,WEO,WE,WI,YU,EU,YI,I".split(",", -1);
  private static final String[] TAILS =
      ",G,GG,GS,N,NJ,NH,D,L,LG,LM,LB,LS,LT,LP,LH,M,B,BS,S,SS,NG,J,C,K,T,P,H".split(",", -1);
  private static final CodePointRanges IDEOGRAPHS =
      new CodePointRanges(
          "3400-4dbf 4e00-9fff 20000-2a6df 2a700-2b739 2b740-2b81d 2b820-2cea1 2ceb0-2ebe0"
              + " 30000-3134a 31350-323af");
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";

  private UnicodeNames() {}

  /** The name, or null for a character without one. */
  public static String name(int c) {
    if (c >= HANGUL_START && c <= HANGUL_END) {
      int syllable = c - HANGUL_START;
      return HANGUL
          + LEADS[syllable / (VOWELS.length * TAILS.length)]
          + VOWELS[syllable / TAILS.length % VOWELS.length]
          + TAILS[syllable % TAILS.length];
    }
    if (IDEOGRAPHS.contains(c)) {
      return IDEOGRAPH + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    }
    return switch (UnicodeText.category(c)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE ->
          null;
      default -> ownName(c);
    };
  }

  /** Java makes up names of the form {@code BLOCK HEX} where Python has none. */
  private static String ownName(int c) {
    String name = Character.getName(c);
    String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return name == null || name.endsWith(" " + hex) ? null : name;
  }

  /** The character of a name in any case (computed names in upper case only), or -1. */
  public static int lookup(String name) {
    String upper = name.toUpperCase(java.util.Locale.ROOT);
    if (name.startsWith(HANGUL)) {
      return hangul(name.substring(HANGUL.length()));
    }
    if (name.startsWith(IDEOGRAPH)) {
      String digits = name.substring(IDEOGRAPH.length());
      if (digits.length() < 4 || digits.length() > 5 || !digits.matches("[0-9A-F]+")) {
        return -1;
      }
      int c = Integer.parseInt(digits, 16);
      return IDEOGRAPHS.contains(c) ? c : -1;
    }
    if (!upper.equals(upper.strip())) {
      return -1;
    }
    try {
      int c = Character.codePointOf(upper);
      boolean computed = upper.startsWith(HANGUL) || upper.startsWith(IDEOGRAPH);
      if (upper.equals(name(c)) && !computed) {
        return c;
      }
    } catch (IllegalArgumentException unknown) {
      return UnicodeAliases.lookup(upper);
    }
    return UnicodeAliases.lookup(upper);
  }

  private static int hangul(String syllable) {
    int lead = longest(LEADS, syllable, 0);
    int at = LEADS[lead].length();
    int vowel = longest(VOWELS, syllable, at);
    if (vowel < 0) {
      return -1;
    }
    at += VOWELS[vowel].length();
    for (int tail = 0; tail < TAILS.length; tail++) {
      if (TAILS[tail].equals(syllable.substring(at))) {
        return HANGUL_START + (lead * VOWELS.length + vowel) * TAILS.length + tail;
      }
    }
    return -1;
  }

  private static int longest(String[] parts, String text, int at) {
    int best = -1;
    for (int i = 0; i < parts.length; i++) {
      if (text.startsWith(parts[i], at) && (best < 0 || parts[i].length() > parts[best].length())) {
        best = i;
      }
    }
    return best;
  }
}
