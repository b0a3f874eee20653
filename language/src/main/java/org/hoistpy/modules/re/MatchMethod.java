package org.hoistpy.modules.re;

/** How a pattern is applied: anywhere, at the position, or to all of the rest. */
enum MatchMethod {
  SEARCH,
  MATCH,
  FULLMATCH;

  /** The method's name in Python and in TRegex's options. */
  String methodName() {
    return switch (this) {
      case SEARCH -> "search";
      case MATCH -> "match";
      case FULLMATCH -> "fullmatch";
    };
  }
}
