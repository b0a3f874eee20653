package org.hoistpy.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.hoistpy.lexer.TokenKind;

/** Reads {@code diagnosis.peg}; its notation is explained there. Used by one thread. */
final class PegReader {
  private final String text;
  private int pos;
  private final Map<String, Peg.Rule> rules = new HashMap<>();

  private PegReader(String text) {
    this.text = text;
  }

  static Map<String, Peg.Rule> read() {
    try (InputStream in = PegReader.class.getResourceAsStream("diagnosis.peg")) {
      PegReader reader = new PegReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      reader.grammar();
      return reader.rules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void grammar() {
    blank();
    while (pos < text.length()) {
      boolean remembered = accept('@');
      boolean apart = accept('^');
      Peg.Rule rule = rule(word());
      rule.remembered = remembered;
      rule.apart = apart;
      expect(':');
      rule.body = choice();
    }
  }

  private Peg.Rule rule(String name) {
    return rules.computeIfAbsent(name, Peg.Rule::new);
  }

  private Peg.Choice choice() {
    ArrayList<Peg.Alternative> alternatives = new ArrayList<>();
    accept('|');
    do {
      alternatives.add(alternative());
    } while (accept('|'));
    return new Peg.Choice(alternatives);
  }

  private Peg.Alternative alternative() {
    ArrayList<Peg> items = new ArrayList<>();
    Peg.Action action = null;
    while (pos < text.length() && peek() != '|' && peek() != ')' && !atRule()) {
      if (accept('{')) {
        action = action();
      } else {
        items.add(item());
      }
    }
    return new Peg.Alternative(items, action);
  }

  /** A mark, or a word followed by a colon, starts the next rule. */
  private boolean atRule() {
    if (peek() == '@' || peek() == '^') {
      return true;
    }
    int i = pos;
    while (i < text.length() && isWord(text.charAt(i))) {
      i++;
    }
    return i > pos && i < text.length() && text.charAt(i) == ':';
  }

  private Peg.Action action() {
    String verb = word();
    while (peek() != '"' && peek() != '}') {
      word();
    }
    String message = peek() == '"' ? quoted('"') : null;
    expect('}');
    return new Peg.Action(verb, message);
  }

  private Peg item() {
    if (peek() == '&' && text.charAt(pos + 1) == '&') {
      pos += 2;
      String spelling = quoted('\'');
      return new Peg.Forced(TokenKind.ofText(spelling), spelling);
    }
    if (accept('&')) {
      return new Peg.LookAhead(item(), true);
    }
    if (accept('!')) {
      return new Peg.LookAhead(item(), false);
    }
    if (accept('~')) {
      return new Peg.Cut();
    }
    if (isWord(peek()) && text.charAt(pos + 1) == '=') {
      int slot = peek() - 'a';
      pos += 2;
      return new Peg.Capture(slot, item());
    }
    Peg atom = atom();
    if (peek() == '.') {
      pos++;
      Peg body = atom();
      expect('+');
      return new Peg.Separated(atom, body);
    }
    if (accept('?')) {
      return new Peg.Optional(atom);
    }
    if (accept('*')) {
      return new Peg.Repeat(atom, 0);
    }
    return accept('+') ? new Peg.Repeat(atom, 1) : atom;
  }

  private Peg atom() {
    if (accept('(')) {
      Peg body = choice();
      expect(')');
      return body;
    }
    if (peek() == '\'') {
      return new Peg.Token(TokenKind.ofText(quoted('\'')));
    }
    if (peek() == '"') {
      return new Peg.Soft(quoted('"').intern());
    }
    String word = word();
    return switch (word) {
      case "NAME" -> new Peg.Token(TokenKind.NAME);
      case "NUMBER" -> new Peg.Token(TokenKind.NUMBER);
      case "STRING" -> new Peg.Token(TokenKind.STRING);
      case "NEWLINE" -> new Peg.Token(TokenKind.NEWLINE);
      case "INDENT" -> new Peg.Token(TokenKind.INDENT);
      case "DEDENT" -> new Peg.Token(TokenKind.DEDENT);
      case "ENDMARKER" -> new Peg.Token(TokenKind.ENDMARKER);
      case "FSTRING_START" -> new Peg.Token(TokenKind.FSTRING_START);
      case "FSTRING_MIDDLE" -> new Peg.Token(TokenKind.FSTRING_MIDDLE);
      case "FSTRING_END" -> new Peg.Token(TokenKind.FSTRING_END);
      case "SOFT_KEYWORD" -> new Peg.Soft(null);
      default -> new Peg.Reference(rule(word));
    };
  }

  private String quoted(char quote) {
    StringBuilder value = new StringBuilder();
    pos++;
    while (text.charAt(pos) != quote) {
      if (text.charAt(pos) == '\\') {
        pos++;
      }
      value.append(text.charAt(pos++));
    }
    pos++;
    blank();
    return value.toString();
  }

  private String word() {
    int start = pos;
    while (pos < text.length() && isWord(text.charAt(pos))) {
      pos++;
    }
    if (pos == start) {
      throw new IllegalStateException("word expected in diagnosis.peg at offset " + pos);
    }
    String word = text.substring(start, pos);
    blank();
    return word;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private char peek() {
    return pos < text.length() ? text.charAt(pos) : '\0';
  }

  private boolean accept(char c) {
    if (peek() != c) {
      return false;
    }
    pos++;
    blank();
    return true;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw new IllegalStateException("'" + c + "' expected in diagnosis.peg at offset " + pos);
    }
  }

  private void blank() {
    while (pos < text.length()) {
      char c = text.charAt(pos);
      if (c == '#') {
        while (pos < text.length() && text.charAt(pos) != '\n') {
          pos++;
        }
      } else if (c == ' ' || c == '\n') {
        pos++;
      } else {
        return;
      }
    }
  }
}
