package org.hoistpy.parser;

import static org.hoistpy.lexer.TokenKind.*;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.lexer.Tokens;
import org.hoistpy.syntax.Arg;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ExprContext;
import org.hoistpy.syntax.TypeParam;

/** Parameters of functions, lambdas and generics (language reference 8.7 and 8.10). */
abstract class ParameterParser extends PatternParser {
  ParameterParser(Tokens tokens, List<SourceWarning> warnings, int flags) {
    super(tokens, warnings, flags);
  }

  ParameterParser(Tokens tokens, List<SourceWarning> warnings, int flags, int start, int end) {
    super(tokens, warnings, flags, start, end);
  }

  /**
   * At least one parameter, up to the token {@code end}.
   *
   * @param annotated whether annotations are allowed: in def, not in lambda
   */
  @Override
  final Arguments parameters(int end, boolean annotated) {
    ArrayList<Arg> posonly = new ArrayList<>(0);
    ArrayList<Arg> args = new ArrayList<>();
    ArrayList<Expr> defaults = new ArrayList<>(0);
    ArrayList<Arg> kwonly = new ArrayList<>(0);
    ArrayList<Expr> kwDefaults = new ArrayList<>(0);
    Arg vararg = null;
    Arg kwarg = null;
    boolean star = false;
    while (!at(end)) {
      if (at(SLASH)) {
        if (star || !posonly.isEmpty() || args.isEmpty()) {
          throw fail();
        }
        pos++;
        posonly.addAll(args);
        args.clear();
      } else if (at(STAR)) {
        if (star) {
          throw fail();
        }
        star = true;
        pos++;
        if (at(COMMA)) {
          if (kind(1) != NAME) {
            throw fail();
          }
        } else {
          vararg = parameter(annotated, true);
        }
      } else if (accept(DOUBLESTAR)) {
        kwarg = parameter(annotated, false);
        accept(COMMA);
        break;
      } else {
        Arg arg = parameter(annotated, false);
        Expr value = accept(EQUAL) ? expression() : null;
        if (star) {
          kwonly.add(arg);
          kwDefaults.add(value);
        } else {
          args.add(arg);
          if (value != null) {
            defaults.add(value);
          } else if (!defaults.isEmpty()) {
            throw fail();
          }
        }
      }
      if (!accept(COMMA)) {
        break;
      }
    }
    if (!at(end)) {
      throw fail();
    }
    return new Arguments(
        seal(posonly), seal(args), vararg, seal(kwonly), seal(kwDefaults), kwarg, seal(defaults));
  }

  private Arg parameter(boolean annotated, boolean starred) {
    int start = pos;
    String name = name();
    Expr annotation = null;
    if (annotated && accept(COLON)) {
      annotation = starred && at(STAR) ? starred() : expression();
    }
    return new Arg(name, annotation, span(start));
  }

  /** The type parameters in brackets, or nothing. */
  final List<TypeParam> typeParams() {
    if (!accept(LSQB)) {
      return List.of();
    }
    ArrayList<TypeParam> params = new ArrayList<>();
    do {
      int start = pos;
      if (accept(STAR)) {
        String name = name();
        params.add(new TypeParam.TypeVarTuple(name, span(start)));
      } else if (accept(DOUBLESTAR)) {
        String name = name();
        params.add(new TypeParam.ParamSpec(name, span(start)));
      } else {
        String name = name();
        Expr bound = accept(COLON) ? expression() : null;
        params.add(new TypeParam.TypeVar(name, bound, span(start)));
      }
    } while (accept(COMMA) && !at(RSQB));
    expect(RSQB);
    return seal(params);
  }

  /** A name as a target. */
  final Expr.Name storeName() {
    int start = pos;
    String id = name();
    return new Expr.Name(id, ExprContext.STORE, span(start));
  }
}
