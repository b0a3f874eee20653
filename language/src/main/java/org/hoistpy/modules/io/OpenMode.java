package org.hoistpy.modules.io;

import org.hoistpy.objects.exception.PyErrors;

/**
 * A parsed mode string.
 *
 * @param kind one of {@code r w a x}
 * @param update whether {@code +} was given
 * @param binary whether {@code b} was given
 */
record OpenMode(char kind, boolean update, boolean binary) {
  static OpenMode parse(String mode) {
    char kind = 0;
    int kinds = 0;
    boolean update = false;
    boolean binary = false;
    boolean text = false;
    for (int i = 0; i < mode.length(); i++) {
      char c = mode.charAt(i);
      if ("rwaxbt+".indexOf(c) < 0 || mode.indexOf(c, i + 1) >= 0) {
        throw PyErrors.valueError("invalid mode: '%s'", mode);
      }
      switch (c) {
        case '+' -> update = true;
        case 'b' -> binary = true;
        case 't' -> text = true;
        default -> {
          kind = c;
          kinds++;
        }
      }
    }
    if (text && binary) {
      throw PyErrors.valueError("can't have text and binary mode at once");
    }
    if (kinds > 1) {
      throw PyErrors.valueError("must have exactly one of create/read/write/append mode");
    }
    if (kinds == 0) {
      throw PyErrors.valueError(
          "Must have exactly one of create/read/write/append mode and at most one plus");
    }
    return new OpenMode(kind, update, binary);
  }

  boolean reads() {
    return kind == 'r';
  }

  boolean writes() {
    return kind != 'r' || update;
  }

  boolean append() {
    return kind == 'a';
  }

  /** The mode without the letters for text and binary. */
  String raw() {
    return update ? kind + "+" : String.valueOf(kind);
  }

  /** What {@code FileIO.mode} shows. */
  String rawText() {
    return switch (kind) {
      case 'r' -> update ? "rb+" : "rb";
      case 'w' -> update ? "rb+" : "wb";
      case 'a' -> update ? "ab+" : "ab";
      default -> update ? "xb+" : "xb";
    };
  }
}
