package org.hoistpy.modules.expat;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses a document or an external entity, given in pieces. Each token is reported when it is
 * complete. For one thread at a time.
 */
final class XmlParser {
  /** What the text is. */
  enum Kind {
    DOCUMENT,
    CONTENT,
    SUBSET
  }

  private enum Stage {
    START,
    PROLOG,
    SUBSET,
    CONTENT,
    EPILOG
  }

  private static final Pattern DOCTYPE_PART =
      Pattern.compile("\\s+|\"[^\"]*\"|'[^']*'|\\[|[^\\s\"'\\[]+");

  private final Kind kind;
  private final XmlEvents events;
  private final Dtd dtd;
  private final XmlContent content;
  private final XmlDeclarations declarations;
  private final XmlDecoder decoder;
  private final StringBuilder text = new StringBuilder();
  private final Cursor cursor = new Cursor(text, false);
  private Stage stage = Stage.START;
  private XmlProblem failure;
  private boolean finished;
  private boolean hasDoctype;

  // The place of the current token.
  private int placed;
  private long line = 1;
  private long column;
  private long bytes;

  /** Where the last problem was, or else the current token. */
  private long[] reported = {1, 0, 0};

  XmlParser(
      Kind kind,
      XmlEvents events,
      Dtd dtd,
      Namespaces namespaces,
      String encoding,
      Function<String, int[]> tables) {
    this.kind = kind;
    this.events = events;
    this.dtd = dtd;
    this.content = new XmlContent(events, dtd, namespaces, this::place);
    this.declarations = new XmlDeclarations(events, dtd, kind == Kind.SUBSET);
    this.decoder = new XmlDecoder(encoding, tables);
  }

  Dtd dtd() {
    return dtd;
  }

  Namespaces namespaces() {
    return content.namespaces();
  }

  XmlDeclarations declarations() {
    return declarations;
  }

  boolean hasStarted() {
    return stage != Stage.START;
  }

  /** Line (from 1), column (from 0) and byte of the current token or the last error. */
  long[] position() {
    return failure == null ? new long[] {line, column, bytes} : reported;
  }

  /** The text from the current token on. */
  String ahead() {
    return text.substring(placed);
  }

  void parse(byte[] data, boolean last) {
    if (finished) {
      throw new XmlProblem(XmlError.FINISHED);
    }
    if (failure != null) {
      throw failure;
    }
    dtd.read(data.length);
    try {
      cursor.broken = decoder.decode(data, last, text);
      cursor.complete = last;
      run();
      finished = last;
    } catch (XmlProblem e) {
      failure = e;
      if (e.place() != XmlProblem.TOKEN) {
        advance(Math.min(e.place(), text.length()));
      }
      reported = new long[] {line, column, bytes};
      throw e;
    }
    if (placed > text.length() / 2) {
      text.delete(0, placed);
      cursor.at -= placed;
      placed = 0;
    }
  }

  private void run() {
    boolean more = true;
    while (more) {
      advance(cursor.at);
      int start = cursor.at;
      try {
        more = step();
      } catch (MoreNeeded e) {
        cursor.at = start;
        return;
      }
    }
  }

  /** Moves the place within the current token; what is inside an entity has its reference's. */
  private void place(Cursor reading) {
    if (reading == cursor) {
      advance(cursor.at);
    }
  }

  /** Moves the place of the current token forward. */
  private void advance(int to) {
    while (placed < to) {
      int c = Character.codePointAt(text, placed);
      boolean pair = c == '\r' && placed + 1 < text.length() && text.charAt(placed + 1) == '\n';
      placed += Character.charCount(c);
      bytes += decoder.width(c);
      if (c == '\n' || c == '\r' && !pair) {
        line++;
        column = 0;
      } else if (!pair) {
        column++;
      }
    }
  }

  /** Reads one token; false when there is no more. */
  private boolean step() {
    if (stage == Stage.START) {
      return start();
    }
    if (cursor.isAtEnd()) {
      if (cursor.complete) {
        checkEnd();
      }
      return false;
    }
    int start = cursor.at;
    switch (stage) {
      case CONTENT -> {
        boolean wasOpen = content.depth() > 0;
        content.token(cursor, 0);
        if (kind == Kind.DOCUMENT && wasOpen && content.depth() == 0) {
          stage = Stage.EPILOG;
        }
      }
      case SUBSET -> {
        if (kind == Kind.DOCUMENT && cursor.peek() == ']') {
          cursor.at++;
          endDoctype(start);
        } else {
          declarations.token(cursor);
        }
      }
      default -> outside(start);
    }
    return true;
  }

  private boolean start() {
    if (text.isEmpty()) {
      if (cursor.complete) {
        if (kind == Kind.DOCUMENT) {
          throw new XmlProblem(XmlError.NO_ELEMENTS);
        }
        return false;
      }
      throw MoreNeeded.SIGNAL;
    }
    String opening = "<?xml";
    int known = Math.min(opening.length(), text.length());
    if (opening.startsWith(text.substring(0, known))
        && cursor.startsWith(opening)
        && XmlCharacters.isSpace(cursor.peek(opening.length()))) {
      XmlDeclaration.read(cursor, kind == Kind.DOCUMENT, events, dtd);
    }
    bytes = decoder.markWidth();
    stage =
        switch (kind) {
          case DOCUMENT -> Stage.PROLOG;
          case CONTENT -> Stage.CONTENT;
          case SUBSET -> Stage.SUBSET;
        };
    return true;
  }

  private void checkEnd() {
    if (kind == Kind.DOCUMENT && stage != Stage.EPILOG) {
      throw new XmlProblem(XmlError.NO_ELEMENTS, cursor.at);
    }
    if (kind == Kind.CONTENT && content.depth() > 0) {
      throw new XmlProblem(XmlError.ASYNC_ENTITY, cursor.at);
    }
  }

  /** A token before or behind the document's element. */
  private void outside(int start) {
    char first = cursor.peek();
    if (XmlCharacters.isSpace(first)) {
      while (!cursor.isAtEnd() && XmlCharacters.isSpace(cursor.peek())) {
        cursor.at++;
      }
      events.other(cursor.between(start, cursor.at), false);
      return;
    }
    XmlError misplaced = stage == Stage.EPILOG ? XmlError.JUNK_AFTER_DOC_ELEMENT : XmlError.SYNTAX;
    if (first != '<') {
      throw stray(first, misplaced);
    }
    char second = cursor.peek(1);
    if (second == '?') {
      content.instruction(cursor);
    } else if (second == '!' && cursor.peek(2) == '-') {
      content.comment(cursor);
    } else if (second == '!' && stage == Stage.PROLOG && !hasDoctype) {
      doctype(start);
    } else if (second == '!' && XmlCharacters.startsName(cursor.peek(2))) {
      throw new XmlProblem(misplaced);
    } else if (!XmlCharacters.startsName(second)) {
      cursor.at++;
      throw cursor.invalid();
    } else if (stage == Stage.EPILOG) {
      throw new XmlProblem(misplaced);
    } else {
      if (!hasDoctype) {
        hasDoctype = true;
        declarations.setExternalSubset(null);
        declarations.readExternalSubset();
      }
      content.token(cursor, 0);
      stage = content.depth() == 0 ? Stage.EPILOG : Stage.CONTENT;
    }
  }

  /** What is wrong with text outside the document's element. */
  private XmlProblem stray(char first, XmlError misplaced) {
    boolean name = XmlCharacters.inName(first);
    while (name && !cursor.isAtEnd() && XmlCharacters.inName(cursor.peek())) {
      cursor.at++;
    }
    String ends = name ? " \t\r\n>),|[%?*+" : "\"'[](),|>";
    if (!cursor.isAtEnd() && ends.indexOf(cursor.peek()) < 0) {
      return cursor.invalid();
    }
    return new XmlProblem(misplaced);
  }

  private void doctype(int start) {
    if (!cursor.startsWith("<!DOCTYPE")) {
      cursor.at += 2;
      cursor.nameToken();
      throw new XmlProblem(XmlError.SYNTAX);
    }
    cursor.at += "<!DOCTYPE".length();
    cursor.space();
    String name = cursor.name();
    boolean spaced = cursor.skipSpace();
    XmlEntity external = spaced ? declarations.externalId(cursor, false) : null;
    cursor.skipSpace();
    boolean subset = cursor.take('[');
    if (!subset) {
      if (cursor.peek() != '>') {
        throw XmlCharacters.inName(cursor.peek())
            ? new XmlProblem(XmlError.SYNTAX, cursor.at)
            : cursor.invalid();
      }
    }
    hasDoctype = true;
    declarations.setExternalSubset(external);
    String systemId = external == null ? null : external.systemId;
    String publicId = external == null ? null : external.publicId;
    events.startDoctype(name, systemId, publicId, subset);
    Matcher parts = DOCTYPE_PART.matcher(cursor.between(start, cursor.at));
    while (parts.find()) {
      events.other(parts.group(), true);
    }
    if (subset) {
      stage = Stage.SUBSET;
    } else {
      endDoctype(cursor.at);
    }
  }

  private void endDoctype(int start) {
    cursor.skipSpace();
    cursor.expect(">");
    declarations.readExternalSubset();
    events.endDoctype();
    events.other(cursor.between(start, cursor.at), true);
    stage = Stage.PROLOG;
  }
}
