package org.hoistpy.lexer;

import static org.hoistpy.lexer.Characters.isDigit;
import static org.hoistpy.lexer.Characters.isHexDigit;

import org.hoistpy.diagnostics.SyntaxProblem;

/** Numeric literals (language reference 2.4.4 to 2.4.7). Used by one lexer. */
final class NumberLexer {
  private final Scanner in;
  private final char[] src;

  NumberLexer(Scanner in) {
    this.in = in;
    this.src = in.src;
  }

  /** Passes over the number at the scanner's position, which is a digit or a point and a digit. */
  void scan() {
    int start = in.pos;
    char c = src[in.pos];
    if (c == '.') {
      in.pos++;
      fraction();
      return;
    }
    if (c != '0') {
      decimalTail();
      afterInteger();
      return;
    }
    in.pos++;
    switch (src[in.pos]) {
      case 'x', 'X' -> radix(16, "hexadecimal");
      case 'o', 'O' -> radix(8, "octal");
      case 'b', 'B' -> radix(2, "binary");
      default -> afterZero(start);
    }
  }

  private void afterZero(int start) {
    while (true) {
      if (src[in.pos] == '_') {
        in.pos++;
        if (!isDigit(src[in.pos])) {
          throw in.error("invalid decimal literal");
        }
      }
      if (src[in.pos] != '0') {
        break;
      }
      in.pos++;
    }
    int zerosEnd = in.pos;
    boolean nonzero = false;
    if (isDigit(src[in.pos])) {
      nonzero = true;
      decimalTail();
    }
    char c = src[in.pos];
    if (nonzero && c != '.' && c != 'e' && c != 'E' && c != 'j' && c != 'J') {
      int first = in.source.column(in.line, start) + 1;
      throw in.problem(
          SyntaxProblem.Kind.SYNTAX,
          "leading zeros in decimal integer literals are not permitted; "
              + "use an 0o prefix for octal integers",
          in.line,
          first,
          in.source.column(in.line, zerosEnd) + 1);
    }
    afterInteger();
  }

  private void radix(int radix, String kind) {
    in.pos++;
    do {
      if (src[in.pos] == '_') {
        in.pos++;
      }
      if (!isDigitOf(radix, src[in.pos])) {
        rejectDigit(kind);
        throw in.error("invalid " + kind + " literal");
      }
      while (isDigitOf(radix, src[in.pos])) {
        in.pos++;
      }
    } while (src[in.pos] == '_');
    rejectDigit(kind);
    verifyEnd(kind);
  }

  /** Fails on a decimal digit that the radix does not have. */
  private void rejectDigit(String kind) {
    char c = src[in.pos];
    if (isDigit(c)) {
      in.pos++;
      throw in.error("invalid digit '" + c + "' in " + kind + " literal");
    }
  }

  private static boolean isDigitOf(int radix, char c) {
    return radix == 16 ? isHexDigit(c) : c >= '0' && c < '0' + radix;
  }

  private void decimalTail() {
    while (true) {
      while (isDigit(src[in.pos])) {
        in.pos++;
      }
      if (src[in.pos] != '_') {
        return;
      }
      in.pos++;
      if (!isDigit(src[in.pos])) {
        throw in.error("invalid decimal literal");
      }
    }
  }

  private void afterInteger() {
    if (src[in.pos] == '.') {
      in.pos++;
      fraction();
    } else {
      exponent();
    }
  }

  private void fraction() {
    if (isDigit(src[in.pos])) {
      decimalTail();
    }
    exponent();
  }

  private void exponent() {
    char e = src[in.pos];
    if (e == 'e' || e == 'E') {
      char next = src[in.pos + 1];
      if (next == '+' || next == '-') {
        in.pos += 2;
        if (!isDigit(src[in.pos])) {
          throw in.error("invalid decimal literal");
        }
      } else if (isDigit(next)) {
        in.pos++;
      } else {
        verifyEnd("decimal");
        return;
      }
      decimalTail();
    }
    char c = src[in.pos];
    if (c == 'j' || c == 'J') {
      in.pos++;
      verifyEnd("imaginary");
    } else {
      verifyEnd("decimal");
    }
  }

  /** A number must not run into a name; before a keyword that is only a warning. */
  private void verifyEnd(String kind) {
    char c = src[in.pos];
    boolean keyword =
        switch (c) {
          case 'a' -> follows("and");
          case 'e' -> follows("else");
          case 'f' -> follows("for");
          case 'i' -> follows("if") || follows("in") || follows("is");
          case 'n' -> follows("not");
          case 'o' -> follows("or");
          default -> false;
        };
    if (keyword) {
      // As an error it marks the number's last character.
      in.warn("SyntaxWarning", "invalid " + kind + " literal", in.line, column() - 1);
    } else if (c < 128 && Characters.maybeIdentifierPart(c)) {
      throw in.error("invalid " + kind + " literal");
    }
  }

  private int column() {
    return in.source.column(in.line, in.pos);
  }

  private boolean follows(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (src[in.pos + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
