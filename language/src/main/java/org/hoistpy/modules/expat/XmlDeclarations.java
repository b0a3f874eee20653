package org.hoistpy.modules.expat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoistpy.objects.exception.PyErrors;

/** The declarations of a document type (sections 2.8, 3.2, 3.3 and 4.2). */
final class XmlDeclarations {
  static final int NEVER = 0;
  static final int UNLESS_STANDALONE = 1;

  private final XmlEvents events;
  private final Dtd dtd;
  private final XmlContent plain;
  private final AttributeValues values;

  /** Whether references to parameter entities may stand within declarations. */
  private final boolean external;

  private XmlEntity externalSubset;

  /** Whether entities and attributes that are declared are taken note of. */
  private boolean processing = true;

  /** When parameter entities are read. */
  int parameterParsing = NEVER;

  /** Whether a document without a subset is asked to have one. */
  boolean foreign;

  XmlDeclarations(XmlEvents events, Dtd dtd, boolean external) {
    this.events = events;
    this.dtd = dtd;
    this.plain = new XmlContent(events, dtd, null, cursor -> {});
    this.values = new AttributeValues(dtd);
    this.external = external;
  }

  void setExternalSubset(XmlEntity subset) {
    externalSubset = subset == null && foreign ? new XmlEntity(null, null, null, null) : subset;
    if (externalSubset != null) {
      dependsOnOthers();
    }
  }

  private void dependsOnOthers() {
    dtd.incomplete = true;
    if (!dtd.standalone && !events.mayDepend()) {
      throw new XmlProblem(XmlError.NOT_STANDALONE);
    }
  }

  private boolean readsParameters() {
    return parameterParsing > UNLESS_STANDALONE
        || parameterParsing == UNLESS_STANDALONE && !dtd.standalone;
  }

  void readExternalSubset() {
    if (externalSubset != null && readsParameters()) {
      events.externalEntity(null, externalSubset);
    }
  }

  void token(Cursor cursor) {
    int start = cursor.at;
    char first = cursor.peek();
    if (XmlCharacters.isSpace(first)) {
      while (!cursor.isAtEnd() && XmlCharacters.isSpace(cursor.peek())) {
        cursor.at++;
      }
      events.other(cursor.between(start, cursor.at), false);
      return;
    } else if (first == '%') {
      parameterReference(cursor);
    } else if (first != '<') {
      throw XmlCharacters.inName(first) ? new XmlProblem(XmlError.SYNTAX) : cursor.invalid();
    } else if (cursor.peek(1) == '?') {
      plain.instruction(cursor);
      return;
    } else if (cursor.peek(1) == '!' && cursor.peek(2) == '-') {
      plain.comment(cursor);
      return;
    } else {
      declaration(cursor);
    }
    events.other(cursor.between(start, cursor.at), true);
  }

  private void parameterReference(Cursor cursor) {
    cursor.at++;
    String name = cursor.name();
    cursor.expect(";");
    XmlEntity entity = dtd.parameterEntities.get(name);
    dependsOnOthers();
    if (entity == null || !readsParameters()) {
      if (readsParameters()) {
        events.skippedEntity(name, true);
      }
      processing &= dtd.standalone;
      return;
    }
    if (entity.open) {
      throw new XmlProblem(XmlError.RECURSIVE_ENTITY_REF);
    }
    entity.open = true;
    try {
      if (entity.text == null) {
        events.externalEntity(null, entity);
        return;
      }
      dtd.expand(entity.text.length());
      Cursor inner = new Cursor(entity.text, true);
      while (!inner.isAtEnd()) {
        token(inner);
      }
    } catch (XmlProblem e) {
      throw new XmlProblem(e.error());
    } finally {
      entity.open = false;
    }
  }

  private void declaration(Cursor cursor) {
    cursor.expect("<!");
    if (cursor.peek() == '[') {
      throw external
          ? PyErrors.notImplementedError(
              "conditional sections of an external document type are not supported")
          : new XmlProblem(XmlError.SYNTAX);
    }
    String keyword = cursor.name();
    cursor.space();
    switch (keyword) {
      case "ELEMENT" -> element(cursor);
      case "ATTLIST" -> attributes(cursor);
      case "ENTITY" -> entity(cursor);
      case "NOTATION" -> notation(cursor);
      default -> throw new XmlProblem(XmlError.SYNTAX);
    }
  }

  private void end(Cursor cursor) {
    cursor.skipSpace();
    noParameter(cursor);
    if (!cursor.take('>')) {
      throw syntax(cursor);
    }
  }

  private static XmlProblem syntax(Cursor cursor) {
    char c = cursor.peek();
    boolean token = XmlCharacters.inName(c) || "\"'[](),|>#%".indexOf(c) >= 0;
    return token ? new XmlProblem(XmlError.SYNTAX, cursor.at) : cursor.invalid();
  }

  private static void noParameter(Cursor cursor) {
    if (cursor.peek() == '%') {
      throw new XmlProblem(XmlError.PARAM_ENTITY_REF, cursor.at);
    }
  }

  private void element(Cursor cursor) {
    String name = cursor.name();
    cursor.space();
    noParameter(cursor);
    XmlEvents.Model model = ContentModels.read(cursor);
    end(cursor);
    events.elementDeclaration(name, model);
  }

  private void attributes(Cursor cursor) {
    String element = cursor.name();
    boolean spaced = cursor.skipSpace();
    // Nothing is declared before the whole is there.
    List<Runnable> declared = new ArrayList<>();
    while (cursor.peek() != '>') {
      noParameter(cursor);
      if (!spaced) {
        throw cursor.invalid();
      }
      String name = cursor.name();
      cursor.space();
      String type = ContentModels.attributeType(cursor);
      cursor.space();
      boolean required = false;
      String value = null;
      if (cursor.take('#')) {
        String kind = cursor.name();
        required = !kind.equals("IMPLIED");
        if (kind.equals("FIXED")) {
          cursor.space();
          value = values.read(cursor, !type.equals("CDATA"));
        } else if (required && !kind.equals("REQUIRED")) {
          throw new XmlProblem(XmlError.SYNTAX);
        }
      } else {
        value = values.read(cursor, !type.equals("CDATA"));
      }
      boolean isRequired = required;
      String initial = value;
      declared.add(() -> declare(element, name, type, initial, isRequired));
      spaced = cursor.skipSpace();
    }
    cursor.at++;
    declared.forEach(Runnable::run);
  }

  private void declare(String element, String name, String type, String value, boolean required) {
    if (processing) {
      Map<String, Dtd.AttributeType> known = dtd.attributesOf(element);
      known.putIfAbsent(name, new Dtd.AttributeType(!type.equals("CDATA"), value));
    }
    events.attributeDeclaration(element, name, type, value, required);
  }

  /** The identifiers behind SYSTEM or PUBLIC; null when there are none. */
  XmlEntity externalId(Cursor cursor, boolean publicAlone) {
    char first = cursor.peek();
    if (first != 'S' && first != 'P') {
      return null;
    }
    String keyword = cursor.name();
    boolean isPublic = keyword.equals("PUBLIC");
    if (!isPublic && !keyword.equals("SYSTEM")) {
      throw new XmlProblem(XmlError.SYNTAX);
    }
    cursor.space();
    String publicId = isPublic ? XmlCharacters.publicId(cursor.literal()) : null;
    if (isPublic) {
      boolean spaced = cursor.skipSpace();
      if (publicAlone && cursor.peek() == '>') {
        return new XmlEntity(null, null, publicId, null);
      }
      if (!spaced) {
        throw cursor.invalid();
      }
    }
    return new XmlEntity(null, cursor.literal(), publicId, null);
  }

  private void entity(Cursor cursor) {
    boolean parameter = cursor.take('%');
    if (parameter) {
      cursor.space();
    }
    String name = cursor.name();
    cursor.space();
    XmlEntity entity = externalId(cursor, false);
    if (entity == null) {
      String literal = cursor.literal();
      entity = new XmlEntity(replacement(literal), null, null, null);
    } else if (cursor.skipSpace() && !parameter && cursor.peek() == 'N') {
      cursor.expect("NDATA");
      cursor.space();
      entity = new XmlEntity(null, entity.systemId, entity.publicId, cursor.name());
    }
    end(cursor);
    if (!processing || !parameter && dtd.predefined(name) != null) {
      return;
    }
    Map<String, XmlEntity> table = parameter ? dtd.parameterEntities : dtd.entities;
    if (table.putIfAbsent(name, entity) == null) {
      events.entityDeclaration(name, parameter, entity);
    }
  }

  /** The text of an entity: characters by number are put in, other references stay. */
  private String replacement(String literal) {
    Cursor cursor = new Cursor(literal, true);
    StringBuilder text = new StringBuilder();
    try {
      while (!cursor.isAtEnd()) {
        int start = cursor.at;
        if (cursor.peek() == '%') {
          text.append(parameterText(cursor));
        } else if (cursor.take('&')) {
          if (cursor.peek() == '#') {
            text.append(References.character(cursor));
          } else {
            cursor.name();
            cursor.expect(";");
            text.append(cursor.between(start, cursor.at));
          }
        } else {
          text.append(cursor.peek());
          cursor.at++;
        }
      }
    } catch (XmlProblem e) {
      boolean open = e.error() == XmlError.UNCLOSED_TOKEN;
      throw new XmlProblem(open ? XmlError.INVALID_TOKEN : e.error());
    }
    return XmlCharacters.lines(text.toString());
  }

  private String parameterText(Cursor cursor) {
    if (!external) {
      throw new XmlProblem(XmlError.PARAM_ENTITY_REF);
    }
    cursor.at++;
    String name = cursor.name();
    cursor.expect(";");
    XmlEntity entity = dtd.parameterEntities.get(name);
    if (entity == null || entity.text == null) {
      events.skippedEntity(name, true);
      return "";
    }
    dtd.expand(entity.text.length());
    return entity.text;
  }

  private void notation(Cursor cursor) {
    String name = cursor.name();
    cursor.space();
    XmlEntity id = externalId(cursor, true);
    if (id == null) {
      throw syntax(cursor);
    }
    end(cursor);
    events.notation(name, id.systemId, id.publicId);
  }
}
