package org.hoistpy.modules.expat;

/** Classes of characters (XML 1.0, sections 2.2 and 2.3). Stateless. */
final class XmlCharacters {
  private static final int MOST = 0x10FFFF;

  private XmlCharacters() {}

  static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  static boolean isLegal(int c) {
    return c >= 0x20 && c < 0xD800
        || isSpace(c)
        || c > 0xDFFF && c < 0xFFFE
        || c > 0xFFFF && c <= MOST;
  }

  static boolean startsName(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ':';
    }
    return c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7
        || c >= 0x370 && c <= 0x1FFF && c != 0x37E
        || c == 0x200C
        || c == 0x200D
        || c >= 0x2070 && c <= 0x218F
        || c >= 0x2C00 && c <= 0x2FEF
        || c >= 0x3001 && c <= 0xD7FF
        || c >= 0xF900 && c <= 0xFDCF
        || c >= 0xFDF0 && c <= 0xFFFD;
  }

  static boolean inName(int c) {
    return startsName(c)
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.'
        || c == 0xB7
        || c >= 0x300 && c <= 0x36F
        || c == 0x203F
        || c == 0x2040;
  }

  /** Line ends as one line feed each (section 2.11). */
  static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** White space of a public identifier as single spaces (section 4.2.2). */
  static String publicId(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!letter && " \r\n-'()+,./:=?;!*#@$_%".indexOf(c) < 0) {
        throw new XmlProblem(XmlError.PUBLICID);
      }
    }
    return literal.trim().replaceAll("[ \r\n]+", " ");
  }
}
