package org.hoistpy.litmus;

import java.util.Locale;

/** What the memory model says of an outcome. */
public enum Verdict {
  ALLOWED,
  FORBIDDEN;

  /** The word in lower case. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
