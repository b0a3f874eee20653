package org.hoistpy.parser;

import static org.hoistpy.lexer.TokenKind.*;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.diagnostics.SyntaxProblem.Kind;
import org.hoistpy.lexer.LexicalEnd;
import org.hoistpy.lexer.TokenKind;
import org.hoistpy.lexer.Tokens;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ImaginaryLiteral;
import org.hoistpy.syntax.Span;

/** Carries out the actions of {@code diagnosis.peg}: most throw the error to report. */
final class ErrorActions {
  /** How to read again what a rule has matched. */
  private static final Map<String, Function<StatementParser, Expr>> EXPRESSIONS =
      Map.of(
          "star_expressions", ExpressionParser::annotatedRhs,
          "yield_expr", ExpressionParser::annotatedRhs,
          "star_named_expression", ExpressionParser::starNamedExpression,
          "expression", ExpressionParser::expression,
          "expression_without_invalid", ExpressionParser::expression,
          "disjunction", ExpressionParser::disjunction,
          "bitwise_or", ExpressionParser::bitwiseOr,
          "invalid_ann_assign_target", ExpressionParser::primary);

  private final Tokens tokens;
  private final int flags;

  ErrorActions(Tokens tokens, int flags) {
    this.tokens = tokens;
    this.flags = flags;
  }

  /**
   * Runs an action.
   *
   * @param next the token after the alternative
   * @return whether the alternative is to count as matching; an alternative that only reports
   *     errors does not when there is nothing to report
   */
  boolean run(Peg.Action action, PegMatcher.Captures c, int next, PegMatcher matcher) {
    int last = matcher.reached() - 1;
    String message = action.message();
    switch (action.verb()) {
      case "at" -> throw Problems.at(tokens, expand(message, c), span(c, 0), last);
      case "range" ->
          throw Problems.at(tokens, expand(message, c), span(c, 0).to(span(c, 1)), last);
      case "from" -> throw startingFrom(message, span(c, 0), last);
      case "last" -> throw Problems.atToken(tokens, Kind.SYNTAX, message, last);
      case "next" -> {
        matcher.reach(next);
        throw atToken(message, next, matcher.reached() - 1);
      }
      case "indent" -> throw Problems.atToken(tokens, Kind.INDENTATION, expand(message, c), last);
      case "target" -> {
        return invalidTarget(message, c, last);
      }
      case "key_end" -> throw keyEnd(message, c, last);
      case "legacy" -> {
        return legacy(c, last);
      }
      case "comma" -> {
        return comma(c, next, last);
      }
      case "generator_argument" -> {
        return generatorArgument(c, last);
      }
      case "positional_after_keyword" -> throw positionalAfterKeyword(c, last);
      case "bound" -> throw bound(message, c, last);
      case "flufl" -> {
        return notEqual(c.start(0), last);
      }
      case "number" -> {
        parser(c.start(0), c.end(0)).number();
        return true;
      }
      case "strings" -> {
        parser(c.start(0), c.end(0)).strings();
        return true;
      }
      case "real" -> {
        return number(c.start(0), false, last);
      }
      case "imaginary" -> {
        return number(c.start(0), true, last);
      }
      case "field" -> {
        return c.end(0) == c.start(0) || conversionCharacter(c.end(0) - 1, last);
      }
      case "conversion" -> {
        return conversion(c.start(0), c.start(1), last);
      }
      default -> throw new IllegalStateException("no action " + action.verb());
    }
  }

  /** The error of the lexer where the tokens end. */
  SyntaxProblem lexicalError() {
    if (tokens.end() != LexicalEnd.EARLY_END) {
      return tokens.problem();
    }
    int last = tokens.count() - 1;
    if (tokens.unclosed().length == 0) {
      return Problems.atToken(tokens, Kind.SYNTAX, "unexpected EOF while parsing", last);
    }
    return unclosed();
  }

  /** The innermost bracket that nothing closes. */
  SyntaxProblem unclosed() {
    Tokens.OpenBracket open = tokens.unclosed()[tokens.unclosed().length - 1];
    return Problems.at(
        tokens,
        Kind.SYNTAX,
        "'" + open.bracket() + "' was never closed",
        open.line(),
        open.column() + 1,
        open.line(),
        0,
        tokens.count() - 1);
  }

  SyntaxProblem expected(String text, int token) {
    return atToken("expected '" + text + "'", token, token);
  }

  /** An error whose place is exactly that of a token, even of one without text. */
  SyntaxProblem atToken(String message, int token, int last) {
    int line = tokens.line(token);
    return Problems.at(
        tokens,
        Kind.SYNTAX,
        message,
        line,
        tokens.column(token) + 1,
        tokens.endLine(token),
        tokens.endColumn(token) + 1,
        last);
  }

  private SyntaxProblem range(String message, int first, int lastToken, int last) {
    return Problems.at(tokens, message, tokens.span(first, lastToken), last);
  }

  private SyntaxProblem startingFrom(String message, Span first, int last) {
    return Problems.at(
        tokens,
        Kind.SYNTAX,
        message,
        first.line(),
        first.col() + 1,
        tokens.endLine(last),
        tokens.source().column(tokens.endLine(last), tokens.end(last)),
        last);
  }

  /** The last token of a captured range, without the comma or newlines that may follow a list. */
  private int lastItem(PegMatcher.Captures c, int slot) {
    int last = c.end(slot) - 1;
    boolean single = last == c.start(slot);
    return !single && tokens.kind(last) == COMMA && isList(c.bodies[slot]) ? last - 1 : last;
  }

  private static boolean isList(Peg body) {
    return body instanceof Peg.Reference r
        && (r.rule().name.equals("star_named_expressions")
            || r.rule().name.startsWith("param_")
            || r.rule().name.startsWith("lambda_param_"));
  }

  private String expand(String message, PegMatcher.Captures c) {
    if (message.indexOf('%') < 0) {
      return message;
    }
    int first = c.start(0);
    if (message.contains("%n")) {
      return message.replace("%n", ExpressionNames.of(expression(c, 0)));
    }
    return message
        .replace("%l", Integer.toString(tokens.line(first)))
        .replace("%t", String.valueOf(TokenKind.text(tokens.kind(first))));
  }

  /** The parser for valid programs, set on a range of tokens. */
  private StatementParser parser(int start, int end) {
    return new StatementParser(tokens, new ArrayList<>(), flags, start, end);
  }

  /** The place of a captured range: that of the expression in it, without parentheses around. */
  private Span span(PegMatcher.Captures c, int slot) {
    return EXPRESSIONS.containsKey(rule(c, slot))
        ? expression(c, slot).span()
        : tokens.span(c.start(slot), lastItem(c, slot));
  }

  private static String rule(PegMatcher.Captures c, int slot) {
    return c.bodies[slot] instanceof Peg.Reference r ? r.rule().name : "";
  }

  /** The expression in a captured range. */
  private Expr expression(PegMatcher.Captures c, int slot) {
    return EXPRESSIONS.get(rule(c, slot)).apply(parser(c.start(slot), c.end(slot)));
  }

  private boolean invalidTarget(String use, PegMatcher.Captures c, int last) {
    Expr invalid = ExpressionNames.invalidTarget(expression(c, 0), use);
    if (invalid == null) {
      return false;
    }
    String verb = use.equals("delete") ? "delete" : "assign to";
    throw Problems.at(
        tokens, "cannot " + verb + " " + ExpressionNames.of(invalid), invalid.span(), last);
  }

  private SyntaxProblem keyEnd(String message, PegMatcher.Captures c, int last) {
    int end = c.end(0) - 1;
    return Problems.at(
        tokens,
        Kind.SYNTAX,
        message,
        tokens.line(c.start(0)),
        tokens.endColumn(end),
        tokens.endLine(end),
        0,
        last);
  }

  private boolean isLegacy(int token) {
    String name = tokens.kind(token) == NAME ? tokens.name(token) : null;
    return "print".equals(name) || "exec".equals(name);
  }

  private boolean legacy(PegMatcher.Captures c, int last) {
    if (!isLegacy(c.start(0))) {
      return false;
    }
    String name = tokens.name(c.start(0));
    throw Problems.at(
        tokens,
        "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?",
        span(c, 0).to(span(c, 1)),
        last);
  }

  /** Two expressions in a row, inside brackets. */
  private boolean comma(PegMatcher.Captures c, int next, int last) {
    boolean name = c.end(0) == c.start(0) + 1;
    if (name && isLegacy(c.start(0)) || tokens.level(next - 1) == 0) {
      return false;
    }
    throw Problems.at(
        tokens, "invalid syntax. Perhaps you forgot a comma?", span(c, 0).to(span(c, 1)), last);
  }

  private boolean generatorArgument(PegMatcher.Captures c, int last) {
    CallArguments arguments = arguments(c);
    if (arguments.positional() <= 1) {
      return false;
    }
    throw range(
        "Generator expression must be parenthesized",
        arguments.lastPositionalToken(),
        c.end(1) - 1,
        last);
  }

  private CallArguments arguments(PegMatcher.Captures c) {
    return CallArguments.read(parser(c.start(0), c.end(0)), c.end(0));
  }

  private SyntaxProblem positionalAfterKeyword(PegMatcher.Captures c, int last) {
    boolean unpacking = arguments(c).unpacking();
    return Problems.atToken(
        tokens,
        Kind.SYNTAX,
        "positional argument follows keyword argument" + (unpacking ? " unpacking" : ""),
        last);
  }

  private SyntaxProblem bound(String kind, PegMatcher.Captures c, int last) {
    boolean constraints = expression(c, 1) instanceof Expr.TupleExpr;
    return startingFrom(
        "cannot use " + (constraints ? "constraints" : "bound") + " with " + kind,
        span(c, 0),
        last);
  }

  private boolean notEqual(int token, int last) {
    boolean flufl = (flags & ParseFlags.FUTURE_BARRY_AS_BDFL) != 0;
    boolean diamond = tokens.source().chars()[tokens.start(token)] == '<';
    if (flufl && !diamond) {
      throw Problems.atToken(
          tokens, Kind.SYNTAX, "with Barry as BDFL, use '<>' instead of '!='", last);
    }
    return flufl == diamond;
  }

  private boolean number(int token, boolean imaginary, int last) {
    Expr.Constant number = (Expr.Constant) parser(token, token + 1).number();
    if (number.value() instanceof ImaginaryLiteral != imaginary) {
      throw range(
          (imaginary ? "imaginary" : "real") + " number required in complex literal",
          token,
          token,
          last);
    }
    return true;
  }

  private boolean conversion(int mark, int name, int last) {
    if (tokens.line(mark) != tokens.line(name) || tokens.end(mark) != tokens.start(name)) {
      throw range(
          "f-string: conversion type must come right after the exclamanation mark",
          mark,
          name,
          last);
    }
    return true;
  }

  private boolean conversionCharacter(int name, int last) {
    String conversion = tokens.name(name);
    if (!conversion.equals("s") && !conversion.equals("r") && !conversion.equals("a")) {
      throw range(
          "f-string: invalid conversion character '" + conversion + "': expected 's', 'r', or 'a'",
          name,
          name,
          last);
    }
    return true;
  }
}
