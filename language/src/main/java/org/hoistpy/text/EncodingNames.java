package org.hoistpy.text;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names under which Python knows its encodings. Immutable. */
public final class EncodingNames {
  private static final Map<String, String> ALIASES = new HashMap<>();

  static {
    alias("utf_7", "u7 utf7 unicode_1_1_utf_7");
    alias("utf_8", "u8 utf utf8 utf8_ucs2 utf8_ucs4 cp65001");
    alias("utf_8_sig", "");
    alias("utf_16", "u16 utf16");
    alias("utf_16_le", "unicodelittleunmarked utf_16le");
    alias("utf_16_be", "unicodebigunmarked utf_16be");
    alias("utf_32", "u32 utf32");
    alias("utf_32_le", "utf_32le");
    alias("utf_32_be", "utf_32be");
    alias(
        "ascii",
        "646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 us us_ascii"
            + " iso646_us iso_646.irv_1991 iso_ir_6");
    alias(
        "latin_1",
        "8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987"
            + " iso_ir_100 l1 latin latin1");
    alias("unicode_escape", "");
    alias("raw_unicode_escape", "");
    for (int i = 2; i <= 16; i++) {
      alias("iso8859_" + i, "iso_8859_" + i);
    }
    alias("iso8859_15", "l9 latin9 csisolatin9");
    alias("iso8859_2", "l2 latin2 csisolatin2");
    alias("iso8859_5", "cyrillic");
    alias("iso8859_7", "greek greek8");
    alias("iso8859_9", "l5 latin5");
    for (int i = 1250; i <= 1258; i++) {
      alias("cp" + i, i + " windows_" + i);
    }
    // the JDK's tables of other pages differ from Python's, whose library has them
    String pages = "437 737 775 850 852 855 857 858 860 861 862 863 865 866 869";
    for (String page : pages.split(" ")) {
      alias("cp" + page, "ibm" + page + " " + page);
    }
    alias("cp932", "932 ms932 mskanji ms_kanji windows_31j");
    alias("cp949", "949 ms949 uhc");
    alias("cp950", "950 ms950");
    alias("gbk", "936 cp936 ms936");
    alias("gb2312", "chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80");
    alias("gb18030", "gb18030_2000");
    alias("big5", "big5_tw csbig5");
    alias("big5hkscs", "big5_hkscs hkscs");
    alias("shift_jis", "csshiftjis shiftjis sjis s_jis");
    alias("euc_jp", "eucjp ujis u_jis");
    alias("euc_kr", "euckr korean ksc5601 ks_c_5601 ks_c_5601_1987 ksx1001 ks_x_1001");
    alias("iso2022_jp", "csiso2022jp iso2022jp iso_2022_jp");
    alias("iso2022_kr", "csiso2022kr iso2022kr iso_2022_kr");
    alias("koi8_r", "cskoi8r");
    alias("koi8_u", "");
    alias("mac_roman", "macintosh macroman");
  }

  private static final Map<String, String> JAVA_NAMES =
      Map.ofEntries(
          Map.entry("cp932", "windows-31j"),
          Map.entry("cp949", "x-windows-949"),
          Map.entry("cp950", "x-windows-950"),
          Map.entry("cp737", "x-IBM737"),
          Map.entry("cp858", "IBM00858"),
          Map.entry("big5hkscs", "Big5-HKSCS"),
          Map.entry("iso2022_jp", "ISO-2022-JP"),
          Map.entry("iso2022_kr", "ISO-2022-KR"),
          Map.entry("iso8859_10", ""),
          Map.entry("iso8859_11", "x-iso-8859-11"),
          Map.entry("iso8859_14", ""),
          Map.entry("iso8859_16", "ISO-8859-16"),
          Map.entry("mac_roman", "x-MacRoman"));

  private EncodingNames() {}

  private static void alias(String name, String aliases) {
    ALIASES.put(name, name);
    for (String alias : aliases.split(" ")) {
      if (!alias.isEmpty()) {
        ALIASES.put(alias, name);
      }
    }
  }

  /**
   * Lower case, with every run of other characters than letters, digits and dots as one underscore;
   * then the module name behind an alias.
   */
  public static String normalize(String encoding) {
    StringBuilder out = new StringBuilder(encoding.length());
    boolean separator = false;
    for (int i = 0; i < encoding.length(); i++) {
      char c = encoding.charAt(i);
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '.')) {
        if (separator && !out.isEmpty()) {
          out.append('_');
        }
        out.append(c);
        separator = false;
      } else {
        separator = true;
      }
    }
    String name = out.toString().toLowerCase(Locale.ROOT);
    String found = ALIASES.get(name);
    if (found == null) {
      found = ALIASES.get(name.replace('.', '_'));
    }
    return found == null ? name : found;
  }

  /** Whether {@link Codecs} implements the encoding. */
  public static boolean isKnown(String encoding) {
    String name = normalize(encoding);
    return ALIASES.containsKey(name) && (Codecs.isBuiltIn(name) || charset(name) != null);
  }

  /** The JDK's charset behind a normalised name, or null. */
  static Charset charset(String name) {
    String java = JAVA_NAMES.get(name);
    if (java == null) {
      java =
          name.startsWith("iso8859_")
              ? "ISO-8859-" + name.substring(8)
              : name.startsWith("cp125")
                  ? "windows-" + name.substring(2)
                  : name.startsWith("cp") ? "IBM" + name.substring(2) : name.replace('_', '-');
    }
    if (java.equals("shift-jis") || java.equals("mac-roman")) {
      java = name;
    }
    return !java.isEmpty() && Charset.isSupported(java) ? Charset.forName(java) : null;
  }
}
