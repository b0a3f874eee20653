package org.hoistpy.modules.expat;

/** The text so far ends within a token. */
final class MoreNeeded extends RuntimeException {
  private static final long serialVersionUID = 1L;
  static final MoreNeeded SIGNAL = new MoreNeeded();

  private MoreNeeded() {
    super(null, null, false, false);
  }
}
