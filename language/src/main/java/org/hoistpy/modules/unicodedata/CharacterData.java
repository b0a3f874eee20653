package org.hoistpy.modules.unicodedata;

import java.util.Locale;
import org.graalvm.shadowed.com.ibm.icu.lang.UCharacter;
import org.graalvm.shadowed.com.ibm.icu.lang.UProperty;
import org.graalvm.shadowed.com.ibm.icu.text.Normalizer2;
import org.graalvm.shadowed.com.ibm.icu.util.VersionInfo;
import org.hoistpy.text.UnicodeText;

/** Properties of characters in the notation of the Unicode Character Database. Stateless. */
final class CharacterData {
  private static final String[] CATEGORIES =
      ("Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf ? Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi"
              + " Pf")
          .split(" ");
  private static final String[] DIRECTIONS =
      "L R EN ES ET AN CS B S WS ON LRE LRO AL RLE RLO PDF NSM BN FSI LRI RLI PDI".split(" ");
  private static final String[] WIDTHS = "N A H F Na W".split(" ");
  private static final String[] DECOMPOSITIONS =
      ("? ? compat circle final font fraction initial isolated medial narrow noBreak small square"
              + " sub super vertical wide")
          .split(" ");
  private static final VersionInfo OLD = VersionInfo.getInstance(3, 2);

  private CharacterData() {}

  /** Whether Unicode 3.2 has the character. */
  static boolean isOld(int c) {
    VersionInfo age = UCharacter.getAge(c);
    return age.getMajor() > 0 && age.compareTo(OLD) <= 0;
  }

  static boolean isAssigned(int c) {
    return UnicodeText.category(c) != Character.UNASSIGNED;
  }

  static String category(int c) {
    return CATEGORIES[UnicodeText.category(c)];
  }

  static String bidirectional(int c) {
    return isAssigned(c) ? DIRECTIONS[UCharacter.getDirection(c)] : "";
  }

  static String eastAsianWidth(int c) {
    boolean narrowThen =
        !isAssigned(c) && UCharacter.isDefined(c)
            || c >= 0x2630 && c <= 0x2637
            || c >= 0x268A && c <= 0x268F
            || c >= 0x4DC0 && c <= 0x4DFF;
    if (narrowThen) {
      // Wide since Unicode 16 only.
      return "N";
    }
    return WIDTHS[UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)];
  }

  static int combining(int c) {
    return isAssigned(c) ? UCharacter.getCombiningClass(c) : 0;
  }

  static boolean isMirrored(int c) {
    // U+226D is mirrored since Unicode 16.
    return isAssigned(c) && c != 0x226D && UCharacter.isMirrored(c);
  }

  /** The mapping as in UnicodeData.txt; syllables of Hangul have none there. */
  static String decomposition(int c) {
    String mapping = isAssigned(c) ? Normalizer2.getNFKCInstance().getRawDecomposition(c) : null;
    boolean hangul = c >= 0xAC00 && c <= 0xD7A3;
    if (mapping == null || hangul) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    int type = UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE);
    if (type > 1) {
      out.append('<').append(DECOMPOSITIONS[type]).append('>');
    }
    mapping
        .codePoints()
        .forEach(
            part -> {
              if (!out.isEmpty()) {
                out.append(' ');
              }
              out.append(String.format(Locale.ROOT, "%04X", part));
            });
    return out.toString();
  }

  /** The value of a decimal digit, or -1. */
  static int decimal(int c) {
    return UnicodeText.decimalValue(c);
  }

  /** The value of a digit such as a superscript too, or -1. */
  static int digit(int c) {
    return UnicodeText.isDigit(c) ? UCharacter.getNumericValue(c) : -1;
  }

  /** The numeric value, or NaN. */
  static double numeric(int c) {
    if (!UnicodeText.isNumeric(c)) {
      return Double.NaN;
    }
    if (c == 0x5146) {
      // Corrected from a trillion to a million in Unicode 15.1.
      return 1e12;
    }
    double value = UCharacter.getUnicodeNumericValue(c);
    return value == UCharacter.NO_NUMERIC_VALUE ? Double.NaN : value;
  }

  /** The normaliser of a form, or null. */
  static Normalizer2 normalizer(String form) {
    return switch (form) {
      case "NFC" -> Normalizer2.getNFCInstance();
      case "NFD" -> Normalizer2.getNFDInstance();
      case "NFKC" -> Normalizer2.getNFKCInstance();
      case "NFKD" -> Normalizer2.getNFKDInstance();
      default -> null;
    };
  }
}
