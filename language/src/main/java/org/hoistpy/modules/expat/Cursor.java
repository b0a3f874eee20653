package org.hoistpy.modules.expat;

/** A position in text that may still grow, and the tokens that all parts of XML share. */
final class Cursor {
  private final CharSequence text;

  /** Whether no more text follows. */
  boolean complete;

  /** What is wrong with the bytes behind the text; null for nothing. */
  XmlError broken;

  int at;

  Cursor(CharSequence text, boolean complete) {
    this.text = text;
    this.complete = complete;
  }

  boolean isAtEnd() {
    if (at < text.length()) {
      return false;
    }
    if (broken != null) {
      throw new XmlProblem(broken, at);
    }
    return true;
  }

  /** The next character; at the end the token is not complete. */
  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    if (at + ahead < text.length()) {
      return text.charAt(at + ahead);
    }
    if (broken != null) {
      throw new XmlProblem(broken, text.length());
    }
    if (complete) {
      throw new XmlProblem(XmlError.UNCLOSED_TOKEN);
    }
    throw MoreNeeded.SIGNAL;
  }

  XmlProblem invalid() {
    return new XmlProblem(XmlError.INVALID_TOKEN, at);
  }

  boolean startsWith(String expected) {
    for (int i = 0; i < expected.length(); i++) {
      if (peek(i) != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  void expect(String expected) {
    for (int i = 0; i < expected.length(); i++) {
      if (peek() != expected.charAt(i)) {
        throw invalid();
      }
      at++;
    }
  }

  boolean take(char expected) {
    if (peek() != expected) {
      return false;
    }
    at++;
    return true;
  }

  /** Whether there was white space. */
  boolean skipSpace() {
    int start = at;
    while (XmlCharacters.isSpace(peek())) {
      at++;
    }
    return at > start;
  }

  void space() {
    if (!skipSpace()) {
      throw invalid();
    }
  }

  String name() {
    if (!XmlCharacters.startsName(peek())) {
      throw invalid();
    }
    return nameToken();
  }

  String nameToken() {
    int start = at;
    while (XmlCharacters.inName(peek())) {
      at++;
    }
    if (at == start) {
      throw invalid();
    }
    return between(start, at);
  }

  /** The text up to a terminator, which is skipped; every character must be one of XML. */
  String until(String terminator) {
    int start = at;
    while (!startsWithAt(terminator)) {
      character();
    }
    String found = between(start, at);
    at += terminator.length();
    return found;
  }

  private boolean startsWithAt(String terminator) {
    return peek() == terminator.charAt(0) && startsWith(terminator);
  }

  /** Skips one character, which must be one of XML. */
  void character() {
    char next = peek();
    if (Character.isHighSurrogate(next)) {
      if (!Character.isLowSurrogate(peek(1))) {
        throw invalid();
      }
      at += 2;
    } else if (XmlCharacters.isLegal(next)) {
      at++;
    } else {
      throw invalid();
    }
  }

  /** A literal in quotes of either kind, without them. */
  String literal() {
    char quote = peek();
    if (quote != '"' && quote != '\'') {
      throw invalid();
    }
    at++;
    return until(String.valueOf(quote));
  }

  String between(int start, int end) {
    return text.subSequence(start, end).toString();
  }

  int length() {
    return text.length();
  }
}
