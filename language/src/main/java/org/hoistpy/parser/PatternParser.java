package org.hoistpy.parser;

import static org.hoistpy.lexer.TokenKind.*;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.lexer.Tokens;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ExprContext;
import org.hoistpy.syntax.ImaginaryLiteral;
import org.hoistpy.syntax.Operator;
import org.hoistpy.syntax.Pattern;
import org.hoistpy.syntax.PyConst;
import org.hoistpy.syntax.UnaryOpKind;

/** Patterns of the match statement (language reference 8.6.4). */
abstract class PatternParser extends AtomParser {
  PatternParser(Tokens tokens, List<SourceWarning> warnings, int flags) {
    super(tokens, warnings, flags);
  }

  PatternParser(Tokens tokens, List<SourceWarning> warnings, int flags, int start, int end) {
    super(tokens, warnings, flags, start, end);
  }

  /** The top of a case: a pattern or an open sequence. */
  final Pattern patterns() {
    int start = pos;
    boolean star = at(STAR);
    Pattern first = maybeStarPattern();
    if (at(COMMA)) {
      List<Pattern> all = sequenceRest(first);
      return new Pattern.MatchSequence(all, span(start));
    }
    if (star) {
      throw fail();
    }
    return first;
  }

  private List<Pattern> sequenceRest(Pattern first) {
    ArrayList<Pattern> all = new ArrayList<>();
    all.add(first);
    while (accept(COMMA) && startsPattern()) {
      all.add(maybeStarPattern());
    }
    return seal(all);
  }

  private boolean startsPattern() {
    return switch (kind()) {
      case NAME,
          NUMBER,
          STRING,
          FSTRING_START,
          MINUS,
          STAR,
          LPAR,
          LSQB,
          LBRACE,
          KW_NONE,
          KW_TRUE,
          KW_FALSE ->
          true;
      default -> false;
    };
  }

  private Pattern maybeStarPattern() {
    if (!at(STAR)) {
      return pattern();
    }
    int start = pos++;
    if (atSoft("_")) {
      pos++;
      return new Pattern.MatchStar(null, span(start));
    }
    String name = captureName();
    return new Pattern.MatchStar(name, span(start));
  }

  private Pattern pattern() {
    int start = pos;
    enter();
    Pattern p = orPattern();
    leave();
    if (!accept(KW_AS)) {
      return p;
    }
    String name = captureName();
    return new Pattern.MatchAs(p, name, span(start));
  }

  private String captureName() {
    if (!atCapture()) {
      throw fail();
    }
    return name();
  }

  private boolean atCapture() {
    if (!at(NAME) || atSoft("_")) {
      return false;
    }
    int next = kind(1);
    return next != DOT && next != LPAR && next != EQUAL;
  }

  private Pattern orPattern() {
    int start = pos;
    Pattern first = closedPattern();
    if (!at(VBAR)) {
      return first;
    }
    ArrayList<Pattern> all = new ArrayList<>();
    all.add(first);
    while (accept(VBAR)) {
      all.add(closedPattern());
    }
    return new Pattern.MatchOr(seal(all), span(start));
  }

  private Pattern closedPattern() {
    int start = pos;
    switch (kind()) {
      case NUMBER, MINUS, STRING, FSTRING_START -> {
        Expr value = literal();
        return new Pattern.MatchValue(value, span(start));
      }
      case KW_NONE -> {
        return singleton(PyConst.NONE);
      }
      case KW_TRUE -> {
        return singleton(Boolean.TRUE);
      }
      case KW_FALSE -> {
        return singleton(Boolean.FALSE);
      }
      case NAME -> {
        return named();
      }
      case LPAR -> {
        return parenthesised();
      }
      case LSQB -> {
        pos++;
        List<Pattern> elts = at(RSQB) ? List.of() : sequenceRest(maybeStarPattern());
        expect(RSQB);
        return new Pattern.MatchSequence(elts, span(start));
      }
      case LBRACE -> {
        return mapping();
      }
      default -> throw fail();
    }
  }

  private Pattern singleton(Object value) {
    int start = pos++;
    return new Pattern.MatchSingleton(value, span(start));
  }

  /** A number with an optional sign, a complex number, or strings. */
  private Expr literal() {
    if (at(STRING) || at(FSTRING_START)) {
      return strings();
    }
    int start = pos;
    Expr real = signedNumber();
    if (!at(PLUS) && !at(MINUS)) {
      return real;
    }
    Operator op = accept(PLUS) ? Operator.ADD : Operator.SUB;
    if (op == Operator.SUB) {
      expect(MINUS);
    }
    if (!at(NUMBER)) {
      throw fail();
    }
    Expr imaginary = number();
    if (isImaginary(real)) {
      throw problemAt(
          start + (tokens.kind(start) == MINUS ? 1 : 0), "real number required in complex literal");
    }
    if (!isImaginary(imaginary)) {
      throw problemAt(pos - 1, "imaginary number required in complex literal");
    }
    return new Expr.BinOp(real, op, imaginary, span(start));
  }

  private static boolean isImaginary(Expr e) {
    return switch (e) {
      case Expr.Constant c -> c.value() instanceof ImaginaryLiteral;
      case Expr.UnaryOp u -> isImaginary(u.operand());
      default -> false;
    };
  }

  private Expr signedNumber() {
    int start = pos;
    if (accept(MINUS)) {
      Expr operand = number();
      return new Expr.UnaryOp(UnaryOpKind.U_SUB, operand, span(start));
    }
    return number();
  }

  /** A capture, the wildcard, a dotted value or a class pattern. */
  private Pattern named() {
    int start = pos;
    if (atSoft("_")) {
      pos++;
      return new Pattern.MatchAs(null, null, span(start));
    }
    if (atCapture()) {
      String name = name();
      return new Pattern.MatchAs(null, name, span(start));
    }
    Expr value = dotted();
    if (at(LPAR)) {
      return classPattern(start, value);
    }
    if (at(EQUAL) || !(value instanceof Expr.Attribute)) {
      throw fail();
    }
    return new Pattern.MatchValue(value, span(start));
  }

  private Expr dotted() {
    int start = pos;
    String id = name();
    Expr value = new Expr.Name(id, ExprContext.LOAD, span(start));
    while (accept(DOT)) {
      String attr = name();
      value = new Expr.Attribute(value, attr, ExprContext.LOAD, span(start));
    }
    return value;
  }

  private Pattern classPattern(int start, Expr cls) {
    expect(LPAR);
    ArrayList<Pattern> positional = new ArrayList<>();
    ArrayList<String> names = new ArrayList<>(0);
    ArrayList<Pattern> named = new ArrayList<>(0);
    while (!at(RPAR)) {
      if (at(NAME) && kind(1) == EQUAL) {
        names.add(name());
        pos++;
        named.add(pattern());
      } else if (names.isEmpty()) {
        positional.add(pattern());
      } else {
        throw fail();
      }
      if (!accept(COMMA)) {
        break;
      }
    }
    expect(RPAR);
    return new Pattern.MatchClass(cls, seal(positional), seal(names), seal(named), span(start));
  }

  /** A group or a sequence. */
  private Pattern parenthesised() {
    int start = pos;
    expect(LPAR);
    if (accept(RPAR)) {
      return new Pattern.MatchSequence(List.of(), span(start));
    }
    boolean star = at(STAR);
    Pattern first = maybeStarPattern();
    if (at(COMMA)) {
      List<Pattern> all = sequenceRest(first);
      expect(RPAR);
      return new Pattern.MatchSequence(all, span(start));
    }
    if (star) {
      throw fail();
    }
    expect(RPAR);
    return first;
  }

  private Pattern mapping() {
    int start = pos;
    expect(LBRACE);
    ArrayList<Expr> keys = new ArrayList<>();
    ArrayList<Pattern> values = new ArrayList<>();
    String rest = null;
    while (!at(RBRACE)) {
      if (accept(DOUBLESTAR)) {
        rest = captureName();
        accept(COMMA);
        break;
      }
      keys.add(mappingKey());
      expect(COLON);
      values.add(pattern());
      if (!accept(COMMA)) {
        break;
      }
    }
    expect(RBRACE);
    return new Pattern.MatchMapping(seal(keys), seal(values), rest, span(start));
  }

  private Expr mappingKey() {
    int start = pos;
    switch (kind()) {
      case KW_NONE, KW_TRUE, KW_FALSE -> {
        Object value = at(KW_NONE) ? PyConst.NONE : (Object) at(KW_TRUE);
        pos++;
        return new Expr.Constant(value, null, span(start));
      }
      case NAME -> {
        Expr key = dotted();
        if (!(key instanceof Expr.Attribute)) {
          throw fail();
        }
        return key;
      }
      case NUMBER, MINUS, STRING, FSTRING_START -> {
        return literal();
      }
      default -> throw fail();
    }
  }
}
