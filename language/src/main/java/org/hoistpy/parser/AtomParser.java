package org.hoistpy.parser;

import static org.hoistpy.lexer.TokenKind.*;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.lexer.Tokens;
import org.hoistpy.syntax.Comprehension;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ExprContext;
import org.hoistpy.syntax.Keyword;
import org.hoistpy.syntax.PyConst;

/** Atoms, displays, comprehensions, calls and subscripts (language reference 6.2 and 6.3). */
abstract class AtomParser extends ExpressionParser {
  AtomParser(Tokens tokens, List<SourceWarning> warnings, int flags) {
    super(tokens, warnings, flags);
  }

  AtomParser(Tokens tokens, List<SourceWarning> warnings, int flags, int start, int end) {
    super(tokens, warnings, flags, start, end);
  }

  @Override
  final Expr primary() {
    int start = pos;
    Expr e = atom();
    while (true) {
      switch (kind()) {
        case DOT -> {
          pos++;
          String attr = name();
          e = new Expr.Attribute(e, attr, ExprContext.LOAD, span(start));
        }
        case LPAR -> e = call(start, e);
        case LSQB -> {
          pos++;
          Expr index = slices();
          expect(RSQB);
          e = new Expr.Subscript(e, index, ExprContext.LOAD, span(start));
        }
        default -> {
          return e;
        }
      }
    }
  }

  private Expr atom() {
    int start = pos;
    switch (kind()) {
      case NAME -> {
        String id = tokens.name(pos++);
        return new Expr.Name(id, ExprContext.LOAD, span(start));
      }
      case NUMBER -> {
        return number();
      }
      case STRING, FSTRING_START -> {
        return strings();
      }
      case LPAR -> {
        return parenthesised();
      }
      case LSQB -> {
        return list();
      }
      case LBRACE -> {
        return braces();
      }
      case KW_NONE -> {
        return constant(PyConst.NONE);
      }
      case KW_TRUE -> {
        return constant(Boolean.TRUE);
      }
      case KW_FALSE -> {
        return constant(Boolean.FALSE);
      }
      case ELLIPSIS -> {
        return constant(PyConst.ELLIPSIS);
      }
      default -> throw fail();
    }
  }

  private Expr constant(Object value) {
    int start = pos++;
    return new Expr.Constant(value, null, span(start));
  }

  /** A group, a tuple or a generator expression. */
  private Expr parenthesised() {
    int start = pos;
    expect(LPAR);
    if (accept(RPAR)) {
      return new Expr.TupleExpr(List.of(), ExprContext.LOAD, span(start));
    }
    if (at(KW_YIELD)) {
      Expr e = yieldExpression();
      expect(RPAR);
      return e;
    }
    Expr first = starNamedExpression();
    if (at(COMMA)) {
      Expr.TupleExpr tuple = tuple(start, first, true);
      expect(RPAR);
      return new Expr.TupleExpr(tuple.elts(), ExprContext.LOAD, span(start));
    }
    if (first instanceof Expr.Starred) {
      throw fail();
    }
    if (startsComprehension()) {
      List<Comprehension> generators = comprehensions();
      expect(RPAR);
      return new Expr.GeneratorExp(first, generators, span(start));
    }
    expect(RPAR);
    return first;
  }

  private Expr list() {
    int start = pos;
    expect(LSQB);
    if (accept(RSQB)) {
      return new Expr.ListExpr(List.of(), ExprContext.LOAD, span(start));
    }
    Expr first = starNamedExpression();
    if (startsComprehension() && !(first instanceof Expr.Starred)) {
      List<Comprehension> generators = comprehensions();
      expect(RSQB);
      return new Expr.ListComp(first, generators, span(start));
    }
    List<Expr> elts = elements(first);
    expect(RSQB);
    return new Expr.ListExpr(elts, ExprContext.LOAD, span(start));
  }

  private List<Expr> elements(Expr first) {
    ArrayList<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (accept(COMMA) && (startsExpression() || at(STAR))) {
      elts.add(starNamedExpression());
    }
    return seal(elts);
  }

  /** A dict, a set or a comprehension of one. */
  private Expr braces() {
    int start = pos;
    expect(LBRACE);
    if (accept(RBRACE)) {
      return new Expr.DictExpr(List.of(), List.of(), span(start));
    }
    if (at(DOUBLESTAR)) {
      return dict(start, null);
    }
    Expr first = starNamedExpression();
    if (at(COLON) && !(first instanceof Expr.Starred) && !isWalrus(start + 1)) {
      return dict(start, first);
    }
    if (startsComprehension() && !(first instanceof Expr.Starred)) {
      List<Comprehension> generators = comprehensions();
      expect(RBRACE);
      return new Expr.SetComp(first, generators, span(start));
    }
    List<Expr> elts = elements(first);
    expect(RBRACE);
    return new Expr.SetExpr(elts, span(start));
  }

  private boolean isWalrus(int token) {
    return tokens.kind(token) == NAME && tokens.kind(token + 1) == COLONEQUAL;
  }

  private Expr dict(int start, Expr firstKey) {
    ArrayList<Expr> keys = new ArrayList<>();
    ArrayList<Expr> values = new ArrayList<>();
    if (firstKey != null) {
      expect(COLON);
      Expr value = expression();
      if (startsComprehension()) {
        List<Comprehension> generators = comprehensions();
        expect(RBRACE);
        return new Expr.DictComp(firstKey, value, generators, span(start));
      }
      keys.add(firstKey);
      values.add(value);
    } else {
      dictItem(keys, values);
    }
    while (accept(COMMA) && !at(RBRACE)) {
      dictItem(keys, values);
    }
    expect(RBRACE);
    return new Expr.DictExpr(seal(keys), seal(values), span(start));
  }

  private void dictItem(ArrayList<Expr> keys, ArrayList<Expr> values) {
    if (accept(DOUBLESTAR)) {
      keys.add(null);
      values.add(bitwiseOr());
      return;
    }
    keys.add(expression());
    expect(COLON);
    values.add(expression());
  }

  final boolean startsComprehension() {
    return at(KW_FOR) || at(KW_ASYNC) && kind(1) == KW_FOR;
  }

  private List<Comprehension> comprehensions() {
    ArrayList<Comprehension> generators = new ArrayList<>(1);
    while (startsComprehension()) {
      boolean async = accept(KW_ASYNC);
      expect(KW_FOR);
      Expr target = starTargets();
      expect(KW_IN);
      Expr iter = disjunction();
      ArrayList<Expr> ifs = new ArrayList<>(1);
      while (accept(KW_IF)) {
        ifs.add(disjunction());
      }
      generators.add(new Comprehension(target, iter, seal(ifs), async));
    }
    return seal(generators);
  }

  /** The targets of a for clause. */
  final Expr starTargets() {
    int start = pos;
    Expr first = starTarget();
    if (!at(COMMA)) {
      return first;
    }
    ArrayList<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (accept(COMMA) && (startsExpression() || at(STAR))) {
      elts.add(starTarget());
    }
    return new Expr.TupleExpr(seal(elts), ExprContext.STORE, span(start));
  }

  final Expr starTarget() {
    int start = pos;
    if (accept(STAR)) {
      Expr value = Targets.store(primary());
      return new Expr.Starred(value, ExprContext.STORE, span(start));
    }
    return Targets.store(primary());
  }

  private Expr call(int start, Expr func) {
    int open = pos;
    expect(LPAR);
    ArrayList<Expr> args = new ArrayList<>();
    ArrayList<Keyword> keywords = new ArrayList<>(0);
    arguments(open, args, keywords, true);
    expect(RPAR);
    return new Expr.Call(func, seal(args), seal(keywords), span(start));
  }

  /**
   * The arguments of a call or the bases of a class, up to the closing parenthesis.
   *
   * @param open the token of the opening parenthesis, where a lone generator expression starts
   */
  final void arguments(
      int open, ArrayList<Expr> args, ArrayList<Keyword> keywords, boolean generatorAllowed) {
    boolean doubleStar = false;
    while (!at(RPAR)) {
      int start = pos;
      if (accept(STAR)) {
        if (doubleStar) {
          throw fail();
        }
        args.add(new Expr.Starred(expression(), ExprContext.LOAD, span(start)));
      } else if (accept(DOUBLESTAR)) {
        doubleStar = true;
        keywords.add(new Keyword(null, expression(), span(start)));
      } else if (at(NAME) && kind(1) == EQUAL) {
        String arg = name();
        pos++;
        keywords.add(new Keyword(arg, expression(), span(start)));
      } else if (!keywords.isEmpty()) {
        throw fail();
      } else {
        Expr value = namedExpression();
        if (generatorAllowed && args.isEmpty() && startsComprehension()) {
          List<Comprehension> generators = comprehensions();
          if (!at(RPAR)) {
            throw fail();
          }
          args.add(new Expr.GeneratorExp(value, generators, tokens.span(open, pos)));
          return;
        }
        args.add(value);
      }
      if (!accept(COMMA)) {
        return;
      }
    }
    if (args.isEmpty() && keywords.isEmpty() && tokens.kind(pos - 1) == COMMA) {
      throw fail();
    }
  }

  private Expr slices() {
    int start = pos;
    boolean starred = at(STAR);
    Expr first = slice();
    if (!at(COMMA) && !starred) {
      return first;
    }
    ArrayList<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (accept(COMMA) && !at(RSQB)) {
      elts.add(slice());
    }
    return new Expr.TupleExpr(seal(elts), ExprContext.LOAD, span(start));
  }

  private Expr slice() {
    int start = pos;
    if (accept(STAR)) {
      return new Expr.Starred(expression(), ExprContext.LOAD, span(start));
    }
    Expr lower = null;
    if (!at(COLON)) {
      boolean walrus = isWalrus(pos);
      lower = namedExpression();
      if (!at(COLON) || walrus) {
        return lower;
      }
    }
    expect(COLON);
    Expr upper = startsExpression() ? expression() : null;
    Expr step = accept(COLON) && startsExpression() ? expression() : null;
    return new Expr.Slice(lower, upper, step, span(start));
  }
}
