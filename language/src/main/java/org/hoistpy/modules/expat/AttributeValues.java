package org.hoistpy.modules.expat;

/** Values of attributes (section 3.3.3). Stateless but for the declarations. */
final class AttributeValues {
  private static final int DEEPEST = 256;

  private final Dtd dtd;

  AttributeValues(Dtd dtd) {
    this.dtd = dtd;
  }

  /** A value in quotes; of several tokens, spaces are single ones between them. */
  String read(Cursor cursor, boolean tokens) {
    char quote = cursor.peek();
    if (quote != '"' && quote != '\'') {
      throw cursor.invalid();
    }
    cursor.at++;
    StringBuilder value = new StringBuilder();
    while (cursor.peek() != quote) {
      part(cursor, value, 0);
    }
    cursor.at++;
    return tokens ? value.toString().strip().replaceAll(" +", " ") : value.toString();
  }

  private void part(Cursor cursor, StringBuilder value, int depth) {
    char c = cursor.peek();
    if (c == '<') {
      throw cursor.invalid();
    }
    if (c == '&') {
      reference(cursor, value, depth);
    } else if (c == '\r' && cursor.at + 1 < cursor.length() && cursor.peek(1) == '\n') {
      cursor.at += 2;
      value.append(' ');
    } else if (XmlCharacters.isSpace(c)) {
      cursor.at++;
      value.append(' ');
    } else {
      int start = cursor.at;
      cursor.character();
      value.append(cursor.between(start, cursor.at));
    }
  }

  private void reference(Cursor cursor, StringBuilder value, int depth) {
    int place = cursor.at;
    cursor.at++;
    if (cursor.peek() == '#') {
      value.append(References.character(cursor));
      return;
    }
    String name = cursor.name();
    cursor.expect(";");
    String predefined = dtd.predefined(name);
    if (predefined != null) {
      value.append(predefined);
      return;
    }
    XmlEntity entity = dtd.entities.get(name);
    if (entity == null) {
      if (!dtd.incomplete || dtd.standalone) {
        throw new XmlProblem(XmlError.UNDEFINED_ENTITY, place);
      }
      return;
    }
    if (entity.open) {
      throw new XmlProblem(XmlError.RECURSIVE_ENTITY_REF, place);
    }
    if (entity.notation != null) {
      throw new XmlProblem(XmlError.BINARY_ENTITY_REF, place);
    }
    if (entity.text == null) {
      throw new XmlProblem(XmlError.ATTRIBUTE_EXTERNAL_ENTITY_REF, place);
    }
    if (depth > DEEPEST) {
      throw new XmlProblem(XmlError.AMPLIFICATION_LIMIT_BREACH, place);
    }
    dtd.expand(entity.text.length());
    entity.open = true;
    try {
      Cursor inner = new Cursor(entity.text, true);
      while (!inner.isAtEnd()) {
        part(inner, value, depth + 1);
      }
    } catch (XmlProblem e) {
      throw new XmlProblem(e.error(), place);
    } finally {
      entity.open = false;
    }
  }
}
