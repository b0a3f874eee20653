package org.hoistpy.parser;

/** What to parse: the second argument of {@code compile}. */
public enum Mode {
  EXEC,
  EVAL,
  SINGLE
}
