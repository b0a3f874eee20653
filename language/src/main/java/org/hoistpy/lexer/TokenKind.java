package org.hoistpy.lexer;

/**
 * The kinds of token as small integers: operators and keywords have a kind each, soft keywords are
 * names (language reference, chapter 2).
 */
public final class TokenKind {
  public static final int ENDMARKER = 0;
  public static final int NAME = 1;
  public static final int NUMBER = 2;
  public static final int STRING = 3;
  public static final int NEWLINE = 4;
  public static final int INDENT = 5;
  public static final int DEDENT = 6;
  public static final int FSTRING_START = 7;
  public static final int FSTRING_MIDDLE = 8;
  public static final int FSTRING_END = 9;

  public static final int LPAR = 10;
  public static final int RPAR = 11;
  public static final int LSQB = 12;
  public static final int RSQB = 13;
  public static final int COLON = 14;
  public static final int COMMA = 15;
  public static final int SEMI = 16;
  public static final int PLUS = 17;
  public static final int MINUS = 18;
  public static final int STAR = 19;
  public static final int SLASH = 20;
  public static final int VBAR = 21;
  public static final int AMPER = 22;
  public static final int LESS = 23;
  public static final int GREATER = 24;
  public static final int EQUAL = 25;
  public static final int DOT = 26;
  public static final int PERCENT = 27;
  public static final int LBRACE = 28;
  public static final int RBRACE = 29;
  public static final int EQEQUAL = 30;
  public static final int NOTEQUAL = 31;
  public static final int LESSEQUAL = 32;
  public static final int GREATEREQUAL = 33;
  public static final int TILDE = 34;
  public static final int CIRCUMFLEX = 35;
  public static final int LEFTSHIFT = 36;
  public static final int RIGHTSHIFT = 37;
  public static final int DOUBLESTAR = 38;
  public static final int PLUSEQUAL = 39;
  public static final int MINEQUAL = 40;
  public static final int STAREQUAL = 41;
  public static final int SLASHEQUAL = 42;
  public static final int PERCENTEQUAL = 43;
  public static final int AMPEREQUAL = 44;
  public static final int VBAREQUAL = 45;
  public static final int CIRCUMFLEXEQUAL = 46;
  public static final int LEFTSHIFTEQUAL = 47;
  public static final int RIGHTSHIFTEQUAL = 48;
  public static final int DOUBLESTAREQUAL = 49;
  public static final int DOUBLESLASH = 50;
  public static final int DOUBLESLASHEQUAL = 51;
  public static final int AT = 52;
  public static final int ATEQUAL = 53;
  public static final int RARROW = 54;
  public static final int ELLIPSIS = 55;
  public static final int COLONEQUAL = 56;
  public static final int EXCLAMATION = 57;

  /** A character that is no operator of Python, such as '$'. */
  public static final int OP = 58;

  public static final int KW_FALSE = 59;
  public static final int KW_NONE = 60;
  public static final int KW_TRUE = 61;
  public static final int KW_AND = 62;
  public static final int KW_AS = 63;
  public static final int KW_ASSERT = 64;
  public static final int KW_ASYNC = 65;
  public static final int KW_AWAIT = 66;
  public static final int KW_BREAK = 67;
  public static final int KW_CLASS = 68;
  public static final int KW_CONTINUE = 69;
  public static final int KW_DEF = 70;
  public static final int KW_DEL = 71;
  public static final int KW_ELIF = 72;
  public static final int KW_ELSE = 73;
  public static final int KW_EXCEPT = 74;
  public static final int KW_FINALLY = 75;
  public static final int KW_FOR = 76;
  public static final int KW_FROM = 77;
  public static final int KW_GLOBAL = 78;
  public static final int KW_IF = 79;
  public static final int KW_IMPORT = 80;
  public static final int KW_IN = 81;
  public static final int KW_IS = 82;
  public static final int KW_LAMBDA = 83;
  public static final int KW_NONLOCAL = 84;
  public static final int KW_NOT = 85;
  public static final int KW_OR = 86;
  public static final int KW_PASS = 87;
  public static final int KW_RAISE = 88;
  public static final int KW_RETURN = 89;
  public static final int KW_TRY = 90;
  public static final int KW_WHILE = 91;
  public static final int KW_WITH = 92;
  public static final int KW_YIELD = 93;

  /** Where the lexer failed: always the last token. */
  public static final int ERROR = 94;

  private static final int FIRST_OPERATOR = LPAR;
  private static final int FIRST_KEYWORD = KW_FALSE;

  private static final String[] OPERATORS = {
    "(", ")", "[", "]", ":", ",", ";", "+", "-", "*", "/", "|", "&", "<", ">", "=", ".", "%", "{",
    "}", "==", "!=", "<=", ">=", "~", "^", "<<", ">>", "**", "+=", "-=", "*=", "/=", "%=", "&=",
    "|=", "^=", "<<=", ">>=", "**=", "//", "//=", "@", "@=", "->", "...", ":=", "!"
  };

  private static final String[] KEYWORDS = {
    "False",
    "None",
    "True",
    "and",
    "as",
    "assert",
    "async",
    "await",
    "break",
    "class",
    "continue",
    "def",
    "del",
    "elif",
    "else",
    "except",
    "finally",
    "for",
    "from",
    "global",
    "if",
    "import",
    "in",
    "is",
    "lambda",
    "nonlocal",
    "not",
    "or",
    "pass",
    "raise",
    "return",
    "try",
    "while",
    "with",
    "yield"
  };

  private TokenKind() {}

  /** The kind of the keyword with index {@code i}, in the order of {@link #keyword}. */
  static int keywordKind(int i) {
    return FIRST_KEYWORD + i;
  }

  static int keywordCount() {
    return KEYWORDS.length;
  }

  static String keyword(int i) {
    return KEYWORDS[i];
  }

  /** Whether the kind is a hard keyword. */
  public static boolean isKeyword(int kind) {
    return kind >= FIRST_KEYWORD && kind < FIRST_KEYWORD + KEYWORDS.length;
  }

  /** The kind of an operator or keyword as written, or -1. */
  public static int ofText(String text) {
    for (int i = 0; i < OPERATORS.length; i++) {
      if (OPERATORS[i].equals(text)) {
        return FIRST_OPERATOR + i;
      }
    }
    for (int i = 0; i < KEYWORDS.length; i++) {
      if (KEYWORDS[i].equals(text)) {
        return FIRST_KEYWORD + i;
      }
    }
    return -1;
  }

  /** The spelling of an operator or keyword, or null for the other kinds. */
  public static String text(int kind) {
    if (kind >= FIRST_OPERATOR && kind < FIRST_OPERATOR + OPERATORS.length) {
      return OPERATORS[kind - FIRST_OPERATOR];
    }
    return isKeyword(kind) ? KEYWORDS[kind - FIRST_KEYWORD] : null;
  }
}
