package org.hoistpy.modules.expat;

/** The declaration at the start of a document or an external entity (section 2.8). Stateless. */
final class XmlDeclaration {
  private XmlDeclaration() {}

  static void read(Cursor cursor, boolean document, XmlEvents events, Dtd dtd) {
    int start = cursor.at;
    XmlError wrong = document ? XmlError.XML_DECL : XmlError.TEXT_DECL;
    cursor.at += "<?xml".length();
    cursor.until("?>");
    int end = cursor.at;
    Cursor inner = new Cursor(cursor.between(start, end), true);
    inner.at = "<?xml".length();
    String version = null;
    String encoding = null;
    String standalone = null;
    boolean spaced = inner.skipSpace();
    while (inner.peek() != '?') {
      if (!spaced || !XmlCharacters.startsName(inner.peek())) {
        throw new XmlProblem(wrong, start + inner.at);
      }
      int place = start + inner.at;
      String name = inner.name();
      inner.skipSpace();
      if (!inner.take('=')) {
        throw new XmlProblem(wrong, start + inner.at);
      }
      inner.skipSpace();
      if (inner.peek() != '"' && inner.peek() != '\'') {
        throw new XmlProblem(wrong, start + inner.at);
      }
      String value = inner.literal();
      if (name.equals("version") && version == null && encoding == null && standalone == null) {
        version = value;
      } else if (name.equals("encoding")
          && (version != null || !document)
          && encoding == null
          && standalone == null) {
        encoding = value;
      } else if (name.equals("standalone")
          && document
          && standalone == null
          && (value.equals("yes") || value.equals("no"))) {
        standalone = value;
      } else {
        throw new XmlProblem(wrong, place);
      }
      spaced = inner.skipSpace();
    }
    if (document ? version == null : encoding == null) {
      throw new XmlProblem(wrong, start + inner.at);
    }
    dtd.standalone |= "yes".equals(standalone);
    int alone = standalone == null ? -1 : standalone.equals("yes") ? 1 : 0;
    events.xmlDeclaration(version, encoding, alone);
    events.other(cursor.between(start, end), true);
  }
}
