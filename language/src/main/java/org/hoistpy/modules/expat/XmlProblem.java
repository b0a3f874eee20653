package org.hoistpy.modules.expat;

/** What ends the parsing of a document. Immutable. */
final class XmlProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The place is the start of the current token. */
  static final int TOKEN = -1;

  private final XmlError error;
  private final int place;

  XmlProblem(XmlError error) {
    this(error, TOKEN);
  }

  XmlProblem(XmlError error, int place) {
    super(error.text(), null, false, false);
    this.error = error;
    this.place = place;
  }

  XmlError error() {
    return error;
  }

  /** Where in the text, or {@link #TOKEN}. */
  int place() {
    return place;
  }
}
