package org.hoistpy.modules.expat;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.modules.expat.XmlEvents.Model;

/** Content models of elements and types of attributes (sections 3.2 and 3.3.1). Stateless. */
final class ContentModels {
  private static final int EMPTY = 1;
  private static final int ANY = 2;
  private static final int MIXED = 3;
  private static final int NAME = 4;
  private static final int CHOICE = 5;
  private static final int SEQUENCE = 6;

  /** In the order of Expat's numbers; none is the first. */
  private static final String QUANTIFIERS = " ?*+";

  private static final List<String> TYPES =
      List.of("CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS");

  private ContentModels() {}

  static Model read(Cursor cursor) {
    if (cursor.peek() != '(') {
      String keyword = cursor.name();
      if (!keyword.equals("EMPTY") && !keyword.equals("ANY")) {
        throw new XmlProblem(XmlError.SYNTAX);
      }
      return new Model(keyword.equals("EMPTY") ? EMPTY : ANY, 0, null, List.of());
    }
    return group(cursor);
  }

  private static Model group(Cursor cursor) {
    cursor.at++;
    cursor.skipSpace();
    List<Model> children = new ArrayList<>();
    boolean mixed = cursor.take('#');
    if (mixed) {
      cursor.expect("PCDATA");
    } else {
      children.add(particle(cursor));
    }
    cursor.skipSpace();
    char separator = cursor.peek() == '|' || cursor.peek() == ',' ? cursor.peek() : ')';
    while (separator != ')' && cursor.take(separator)) {
      cursor.skipSpace();
      children.add(particle(cursor));
      cursor.skipSpace();
    }
    if (!cursor.take(')')) {
      throw new XmlProblem(XmlError.SYNTAX, cursor.at);
    }
    int type = mixed ? MIXED : separator == '|' ? CHOICE : SEQUENCE;
    return new Model(type, quantifier(cursor), null, children);
  }

  private static Model particle(Cursor cursor) {
    if (cursor.peek() == '(') {
      return group(cursor);
    }
    if (cursor.peek() == '%') {
      throw new XmlProblem(XmlError.PARAM_ENTITY_REF, cursor.at);
    }
    String name = cursor.name();
    return new Model(NAME, quantifier(cursor), name, List.of());
  }

  private static int quantifier(Cursor cursor) {
    int found = Math.max(0, QUANTIFIERS.indexOf(cursor.peek(), 1));
    cursor.at += found > 0 ? 1 : 0;
    return found;
  }

  /** The type as Expat writes it: without white space. */
  static String attributeType(Cursor cursor) {
    StringBuilder type = new StringBuilder();
    if (cursor.peek() != '(') {
      String keyword = cursor.name();
      if (TYPES.contains(keyword)) {
        return keyword;
      }
      if (!keyword.equals("NOTATION")) {
        throw new XmlProblem(XmlError.SYNTAX);
      }
      type.append(keyword);
      cursor.space();
    }
    cursor.expect("(");
    type.append('(');
    do {
      cursor.skipSpace();
      type.append(type.charAt(type.length() - 1) == '(' ? "" : "|").append(cursor.nameToken());
      cursor.skipSpace();
    } while (cursor.take('|'));
    cursor.expect(")");
    return type.append(')').toString();
  }
}
