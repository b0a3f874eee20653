package org.hoistpy.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Case conversion of {@code str} with Unicode's full mappings, character by character as CPython
 * does it. Stateless.
 */
public final class UnicodeCase {
  private static final int CAPITAL_SIGMA = 0x3A3;
  private static final int SMALL_SIGMA = 0x3C3;
  private static final int FINAL_SIGMA = 0x3C2;
  private static final int DOTTED_CAPITAL_I = 0x130;

  /** Title forms that are not single characters, as {@code source=first rest…} in hexadecimal. */
  private static final Map<Integer, String> TITLE =
      table(
          """
          df=53,73 149=2bc,4e 1f0=4a,30c 390=399,308,301 3b0=3a5,308,301 587=535,582 1e96=48,331
          1e97=54,308 1e98=57,30a 1e99=59,30a 1e9a=41,2be 1f50=3a5,313 1f52=3a5,313,300
          1f54=3a5,313,301 1f56=3a5,313,342 1fb2=1fba,345 1fb4=386,345 1fb6=391,342
          1fb7=391,342,345 1fc2=1fca,345 1fc4=389,345 1fc6=397,342 1fc7=397,342,345
          1fd2=399,308,300 1fd3=399,308,301 1fd6=399,342 1fd7=399,308,342 1fe2=3a5,308,300
          1fe3=3a5,308,301 1fe4=3a1,313 1fe6=3a5,342 1fe7=3a5,308,342 1ff2=1ffa,345 1ff4=38f,345
          1ff6=3a9,342 1ff7=3a9,342,345 fb00=46,66 fb01=46,69 fb02=46,6c fb03=46,66,69
          fb04=46,66,6c fb05=53,74 fb06=53,74 fb13=544,576 fb14=544,565 fb15=544,56b fb16=54e,576
          fb17=544,56d
          """);

  private UnicodeCase() {}

  private static Map<Integer, String> table(String text) {
    Map<Integer, String> table = new HashMap<>();
    for (String entry : text.strip().split("\\s+")) {
      int mark = entry.indexOf('=');
      StringBuilder form = new StringBuilder();
      for (String part : entry.substring(mark + 1).split(",")) {
        form.appendCodePoint(Integer.parseInt(part, 16));
      }
      table.put(Integer.parseInt(entry, 0, mark, 16), form.toString());
    }
    return table;
  }

  public static String upper(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      appendUpper(out, c);
    }
    return out.toString();
  }

  public static String lower(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      appendLower(out, c, text, i);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  public static String swapCase(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (UnicodeText.isUpper(c)) {
        appendLower(out, c, text, i);
      } else if (UnicodeText.isLower(c)) {
        appendUpper(out, c);
      } else {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  public static String title(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (inWord) {
        appendLower(out, c, text, i);
      } else {
        appendTitle(out, c);
      }
      inWord = UnicodeText.isCased(c);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  public static String capitalize(String text) {
    if (text.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int first = text.codePointAt(0);
    appendTitle(out, first);
    for (int i = Character.charCount(first); i < text.length(); ) {
      int c = text.codePointAt(i);
      appendLower(out, c, text, i);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  public static String caseFold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      appendFold(out, c);
    }
    return out.toString();
  }

  private static void appendUpper(StringBuilder out, int c) {
    if (c < 128) {
      out.append((char) (c >= 'a' && c <= 'z' ? c - 32 : c));
    } else if (hasNoCapitalYet(c)) {
      out.appendCodePoint(c);
    } else {
      out.append(Character.toString(c).toUpperCase(Locale.ROOT));
    }
  }

  /** Letters whose capitals came after Unicode 15.0, and those capitals. */
  private static boolean hasNoCapitalYet(int c) {
    return c == 0x19B || c == 0x264 || UnicodeText.category(c) == Character.UNASSIGNED;
  }

  private static void appendTitle(StringBuilder out, int c) {
    String special = c < 0xDF ? null : TITLE.get(c);
    if (special != null) {
      out.append(special);
    } else if (c >= 128 && hasNoCapitalYet(c)) {
      out.appendCodePoint(c);
    } else {
      out.appendCodePoint(Character.toTitleCase(c));
    }
  }

  private static void appendLower(StringBuilder out, int c, String text, int at) {
    if (c < 128) {
      out.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
    } else if (c == CAPITAL_SIGMA) {
      out.append((char) (endsWord(text, at) ? FINAL_SIGMA : SMALL_SIGMA));
    } else {
      appendLower(out, c);
    }
  }

  private static void appendLower(StringBuilder out, int c) {
    if (c == DOTTED_CAPITAL_I) {
      out.append("i\u0307");
    } else if (UnicodeText.category(c) == Character.UNASSIGNED) {
      out.appendCodePoint(c);
    } else {
      out.appendCodePoint(Character.toLowerCase(c));
    }
  }

  /** Unicode's condition {@code Final_Sigma} for the sigma at {@code at}. */
  private static boolean endsWord(String text, int at) {
    int before = at;
    int c = -1;
    while (before > 0) {
      c = text.codePointBefore(before);
      if (!UnicodeText.isCaseIgnorable(c)) {
        break;
      }
      before -= Character.charCount(c);
    }
    if (before == 0 || !UnicodeText.isCased(c)) {
      return false;
    }
    for (int after = at + 1; after < text.length(); after += Character.charCount(c)) {
      c = text.codePointAt(after);
      if (!UnicodeText.isCaseIgnorable(c)) {
        return !UnicodeText.isCased(c);
      }
    }
    return true;
  }

  private static void appendFold(StringBuilder out, int c) {
    if (c < 128) {
      out.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
    } else if (c >= 0xAB70 && c <= 0xABBF) {
      out.append((char) (c - 0xAB70 + 0x13A0));
    } else if (c >= 0x13F8 && c <= 0x13FD) {
      out.append((char) (c - 8));
    } else if (c == 0x1E9E) {
      out.append("ss");
    } else if (c == 0x131 || (c >= 0x13A0 && c <= 0x13F5) || hasNoCapitalYet(c)) {
      out.appendCodePoint(c);
    } else {
      String upper = Character.toString(c).toUpperCase(Locale.ROOT);
      upper.codePoints().forEach(u -> appendLower(out, u));
    }
  }
}
