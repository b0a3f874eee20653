package org.hoistpy.lexer;

import static org.hoistpy.lexer.TokenKind.*;

/** The operators and delimiters, longest match first (language reference 2.5 and 2.6). */
final class Operators {
  private static final int[] ONE = new int[128];
  private static final int[] LENGTH = new int[ERROR + 1];

  static {
    for (int c = 0; c < 128; c++) {
      int kind = TokenKind.ofText(String.valueOf((char) c));
      ONE[c] = kind < 0 ? OP : kind;
    }
    for (int kind = LPAR; kind <= EXCLAMATION; kind++) {
      LENGTH[kind] = TokenKind.text(kind).length();
    }
  }

  private Operators() {}

  /** Number of characters of an operator; 0 for OP. */
  static int length(int kind) {
    return LENGTH[kind];
  }

  /** The kind of the operator at {@code i}. */
  static int longest(char[] src, int i) {
    char c = src[i];
    char d = src[i + 1];
    char e = d == 0 ? 0 : src[i + 2];
    return switch (c) {
      case '*' -> d == '*' ? e == '=' ? DOUBLESTAREQUAL : DOUBLESTAR : d == '=' ? STAREQUAL : STAR;
      case '/' ->
          d == '/' ? e == '=' ? DOUBLESLASHEQUAL : DOUBLESLASH : d == '=' ? SLASHEQUAL : SLASH;
      case '<' ->
          d == '<'
              ? e == '=' ? LEFTSHIFTEQUAL : LEFTSHIFT
              : d == '=' ? LESSEQUAL : d == '>' ? NOTEQUAL : LESS;
      case '>' ->
          d == '>' ? e == '=' ? RIGHTSHIFTEQUAL : RIGHTSHIFT : d == '=' ? GREATEREQUAL : GREATER;
      case '-' -> d == '=' ? MINEQUAL : d == '>' ? RARROW : MINUS;
      case '+' -> d == '=' ? PLUSEQUAL : PLUS;
      case '%' -> d == '=' ? PERCENTEQUAL : PERCENT;
      case '&' -> d == '=' ? AMPEREQUAL : AMPER;
      case '|' -> d == '=' ? VBAREQUAL : VBAR;
      case '^' -> d == '=' ? CIRCUMFLEXEQUAL : CIRCUMFLEX;
      case '@' -> d == '=' ? ATEQUAL : AT;
      case '=' -> d == '=' ? EQEQUAL : EQUAL;
      case '!' -> d == '=' ? NOTEQUAL : EXCLAMATION;
      case ':' -> d == '=' ? COLONEQUAL : COLON;
      case '.' -> d == '.' && e == '.' ? ELLIPSIS : DOT;
      default -> c < 128 ? ONE[c] : OP;
    };
  }
}
