package org.hoistpy.modules.expat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hoistpy.modules.expat.XmlEvents.Attribute;

/** What is inside elements: tags, text, references (sections 2.4 to 3.1 and 4). */
final class XmlContent {
  private static final int DEEPEST = 256;

  private final XmlEvents events;
  private final Dtd dtd;
  private final Namespaces namespaces;
  private final AttributeValues values;

  /** The names of the open elements as they are written. */
  private final List<String> open = new ArrayList<>();

  /** Told when an event belongs behind what was read. */
  private final Consumer<Cursor> place;

  private int nested;

  XmlContent(XmlEvents events, Dtd dtd, Namespaces namespaces, Consumer<Cursor> place) {
    this.place = place;
    this.events = events;
    this.dtd = dtd;
    this.namespaces = namespaces;
    this.values = new AttributeValues(dtd);
  }

  Namespaces namespaces() {
    return namespaces;
  }

  int depth() {
    return open.size();
  }

  /** Reads one token; elements up to {@code base} belong to the text around. */
  void token(Cursor cursor, int base) {
    char first = cursor.peek();
    if (first == '&') {
      reference(cursor);
    } else if (first != '<') {
      text(cursor);
    } else {
      char second = cursor.peek(1);
      if (second == '/') {
        endTag(cursor, base);
      } else if (second == '?') {
        instruction(cursor);
      } else if (second == '!') {
        if (cursor.peek(2) == '[') {
          cdata(cursor);
        } else {
          comment(cursor);
        }
      } else {
        startTag(cursor);
      }
    }
  }

  private void text(Cursor cursor) {
    int start = cursor.at;
    while (!cursor.isAtEnd()) {
      char c = cursor.peek();
      if (c == '<' || c == '&') {
        break;
      }
      if (c == ']' || c == '\r' || Character.isHighSurrogate(c)) {
        if (isWaiting(cursor, c)) {
          break;
        }
      }
      cursor.character();
    }
    if (cursor.at == start) {
      throw MoreNeeded.SIGNAL;
    }
    String raw = cursor.between(start, cursor.at);
    events.characters(XmlCharacters.lines(raw));
  }

  /** Whether a character cannot be read before the next piece of text has come. */
  private static boolean isWaiting(Cursor cursor, char c) {
    int left = cursor.length() - cursor.at;
    if (c == ']') {
      if (left > 2 && cursor.startsWith("]]>")) {
        cursor.at += 2;
        throw cursor.invalid();
      }
      return !cursor.complete && (left == 1 || left == 2 && cursor.peek(1) == ']');
    }
    return !cursor.complete && left == 1;
  }

  private void cdata(Cursor cursor) {
    int start = cursor.at;
    cursor.expect("<![CDATA[");
    String data;
    try {
      data = cursor.until("]]>");
    } catch (XmlProblem e) {
      throw e.error() == XmlError.UNCLOSED_TOKEN
          ? new XmlProblem(XmlError.UNCLOSED_CDATA_SECTION, cursor.length())
          : e;
    }
    events.startCdata();
    if (!data.isEmpty()) {
      events.characters(XmlCharacters.lines(data));
    }
    events.endCdata();
    events.other(cursor.between(start, cursor.at), true);
  }

  void comment(Cursor cursor) {
    cursor.expect("<!--");
    String data = cursor.until("--");
    cursor.expect(">");
    events.comment(XmlCharacters.lines(data));
  }

  void instruction(Cursor cursor) {
    cursor.expect("<?");
    String target = cursor.name();
    if (target.equalsIgnoreCase("xml")) {
      if (target.equals("xml")) {
        throw new XmlProblem(XmlError.MISPLACED_XML_PI);
      }
      throw cursor.invalid();
    }
    String data = "";
    if (cursor.peek() == '?') {
      cursor.expect("?>");
    } else {
      cursor.space();
      data = cursor.until("?>");
    }
    events.instruction(target, XmlCharacters.lines(data));
  }

  private void startTag(Cursor cursor) {
    int start = cursor.at;
    cursor.at++;
    String name = cursor.name();
    Map<String, Dtd.AttributeType> types = dtd.attributes.get(name);
    List<Attribute> attributes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean spaced = cursor.skipSpace();
    while (cursor.peek() != '>' && cursor.peek() != '/') {
      if (!spaced) {
        throw cursor.invalid();
      }
      int place = cursor.at;
      String attribute = cursor.name();
      cursor.skipSpace();
      cursor.expect("=");
      cursor.skipSpace();
      Dtd.AttributeType type = types == null ? null : types.get(attribute);
      String value = values.read(cursor, type != null && type.tokens());
      if (!seen.add(attribute)) {
        throw new XmlProblem(XmlError.DUPLICATE_ATTRIBUTE, place);
      }
      attributes.add(new Attribute(attribute, value));
      spaced = cursor.skipSpace();
    }
    boolean empty = cursor.take('/');
    cursor.expect(">");
    boolean told = startElement(name, attributes, types, seen);
    events.other(cursor.between(start, cursor.at), true);
    if (empty) {
      if (told) {
        place.accept(cursor);
      }
      endElement();
    }
  }

  private boolean startElement(
      String name,
      List<Attribute> written,
      Map<String, Dtd.AttributeType> types,
      Set<String> seen) {
    List<Attribute> attributes = new ArrayList<>(written);
    if (types != null) {
      types.forEach(
          (attribute, type) -> {
            if (type.value() != null && !seen.contains(attribute)) {
              attributes.add(new Attribute(attribute, type.value()));
            }
          });
    }
    open.add(name);
    if (namespaces == null) {
      return events.startElement(name, attributes, written.size());
    }
    long declared = written.stream().filter(a -> isDeclaration(a.name())).count();
    List<Attribute> named = namespaces.open(attributes, events);
    return events.startElement(namespaces.full(name), named, (int) (written.size() - declared));
  }

  private static boolean isDeclaration(String name) {
    return name.equals("xmlns") || name.startsWith("xmlns:");
  }

  private void endElement() {
    String name = open.remove(open.size() - 1);
    if (namespaces == null) {
      events.endElement(name);
    } else {
      events.endElement(namespaces.full(name));
      namespaces.close(events);
    }
  }

  private void endTag(Cursor cursor, int base) {
    int start = cursor.at;
    cursor.at += 2;
    String name = cursor.name();
    cursor.skipSpace();
    cursor.expect(">");
    if (open.size() == base) {
      throw new XmlProblem(XmlError.ASYNC_ENTITY);
    }
    if (!open.get(open.size() - 1).equals(name)) {
      throw new XmlProblem(XmlError.TAG_MISMATCH, start + 2);
    }
    endElement();
    events.other(cursor.between(start, cursor.at), true);
  }

  private void reference(Cursor cursor) {
    int start = cursor.at;
    cursor.at++;
    if (cursor.peek() == '#') {
      events.characters(References.character(cursor));
      return;
    }
    String name = cursor.name();
    cursor.expect(";");
    String predefined = dtd.predefined(name);
    if (predefined != null) {
      events.characters(predefined);
      return;
    }
    XmlEntity entity = dtd.entities.get(name);
    String raw = cursor.between(start, cursor.at);
    if (entity == null) {
      if (!dtd.incomplete || dtd.standalone) {
        throw new XmlProblem(XmlError.UNDEFINED_ENTITY);
      }
      skipped(name, raw);
    } else if (entity.open) {
      throw new XmlProblem(XmlError.RECURSIVE_ENTITY_REF);
    } else if (entity.notation != null) {
      throw new XmlProblem(XmlError.BINARY_ENTITY_REF);
    } else if (entity.text == null) {
      entity.open = true;
      boolean known = events.externalEntity(name, entity);
      entity.open = false;
      events.other(raw, known);
    } else if (events.keepsReferences()) {
      skipped(name, raw);
    } else {
      expand(entity);
    }
  }

  private void skipped(String name, String raw) {
    events.other(raw, events.skippedEntity(name, false));
  }

  private void expand(XmlEntity entity) {
    if (++nested > DEEPEST) {
      throw new XmlProblem(XmlError.AMPLIFICATION_LIMIT_BREACH);
    }
    dtd.expand(entity.text.length());
    entity.open = true;
    try {
      Cursor inner = new Cursor(entity.text, true);
      int base = open.size();
      while (!inner.isAtEnd()) {
        token(inner, base);
      }
      if (open.size() != base) {
        throw new XmlProblem(XmlError.ASYNC_ENTITY);
      }
    } catch (XmlProblem e) {
      // The place is that of the reference.
      throw new XmlProblem(e.error());
    } finally {
      entity.open = false;
      nested--;
    }
  }
}
