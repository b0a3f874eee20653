package org.hoistpy.scope;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.ExprContext;
import org.hoistpy.syntax.MatchCase;
import org.hoistpy.syntax.Pattern;
import org.hoistpy.syntax.Span;

/** What CPython's compiler rejects in patterns (language reference 8.6.4). */
abstract class PatternChecks extends ExpressionChecks {
  /** Whether the pattern being checked may match anything. */
  private boolean irrefutableAllowed;

  /** Names that the pattern has bound so far. */
  private Set<String> captured = new LinkedHashSet<>();

  PatternChecks(ProblemSite site, Map<Object, ScopeEntry> scopes, boolean topLevelAwait) {
    super(site, scopes, topLevelAwait);
  }

  final void casePattern(List<MatchCase> cases, int i) {
    MatchCase c = cases.get(i);
    irrefutableAllowed = c.guard() != null || i == cases.size() - 1;
    captured = new LinkedHashSet<>();
    pattern(c.pattern());
  }

  private void pattern(Pattern p) {
    switch (p) {
      case Pattern.MatchValue v -> {
        if (!isValue(v.value())) {
          throw site.at(v.span(), "patterns may only match literals and attribute lookups");
        }
        visit(v.value());
      }
      case Pattern.MatchSingleton s -> {}
      case Pattern.MatchSequence s -> {
        boolean star = false;
        for (Pattern element : s.patterns()) {
          if (element instanceof Pattern.MatchStar) {
            if (star) {
              throw site.at(s.span(), "multiple starred names in sequence pattern");
            }
            star = true;
          }
        }
        subpatterns(s.patterns());
      }
      case Pattern.MatchStar s -> capture(s.name(), s.span());
      case Pattern.MatchMapping m -> mapping(m);
      case Pattern.MatchClass c -> {
        attributes(c);
        visit(c.cls());
        subpatterns(c.patterns());
        subpatterns(c.kwdPatterns());
      }
      case Pattern.MatchAs a -> as(a);
      case Pattern.MatchOr o -> or(o);
    }
  }

  private static boolean isValue(Expr e) {
    return e instanceof Expr.Attribute || Literals.constantType(e) != null;
  }

  private void subpatterns(List<Pattern> patterns) {
    boolean outer = irrefutableAllowed;
    irrefutableAllowed = true;
    for (Pattern p : patterns) {
      pattern(p);
    }
    irrefutableAllowed = outer;
  }

  private void capture(String name, Span where) {
    if (name == null) {
      return;
    }
    forbidDebug(name, ExprContext.STORE, where);
    if (!captured.add(name)) {
      throw repeated(name, where);
    }
  }

  private RuntimeException repeated(String name, Span where) {
    return site.at(where, "multiple assignments to name " + Literals.quoted(name) + " in pattern");
  }

  private void mapping(Pattern.MatchMapping m) {
    HashSet<Object> seen = new HashSet<>();
    for (Expr key : m.keys()) {
      if (Literals.constantType(key) != null) {
        if (!seen.add(Literals.key(key))) {
          throw site.at(
              m.span(), "mapping pattern checks duplicate key (" + Literals.reprOf(key) + ")");
        }
      } else if (!(key instanceof Expr.Attribute)) {
        throw site.at(
            m.span(), "mapping pattern keys may only match literals and attribute lookups");
      }
      visit(key);
    }
    subpatterns(m.patterns());
    capture(m.rest(), m.span());
  }

  private void attributes(Pattern.MatchClass c) {
    HashSet<String> seen = new HashSet<>();
    for (int i = 0; i < c.kwdAttrs().size(); i++) {
      String attr = c.kwdAttrs().get(i);
      Span where = c.kwdPatterns().get(i).span();
      forbidDebug(attr, ExprContext.STORE, where);
      if (!seen.add(attr)) {
        throw site.at(where, "attribute name repeated in class pattern: " + attr);
      }
    }
  }

  private void as(Pattern.MatchAs a) {
    if (a.pattern() != null) {
      pattern(a.pattern());
    } else if (!irrefutableAllowed) {
      String what = a.name() == null ? "wildcard" : "name capture " + Literals.quoted(a.name());
      throw site.at(a.span(), what + " makes remaining patterns unreachable");
    }
    capture(a.name(), a.span());
  }

  /** Every alternative must bind the same names; only the last may match anything. */
  private void or(Pattern.MatchOr o) {
    boolean outerAllowed = irrefutableAllowed;
    Set<String> outer = captured;
    Set<String> first = null;
    for (int i = 0; i < o.patterns().size(); i++) {
      irrefutableAllowed = outerAllowed && i == o.patterns().size() - 1;
      captured = new LinkedHashSet<>();
      pattern(o.patterns().get(i));
      if (first == null) {
        first = captured;
      } else if (!first.equals(captured)) {
        throw site.at(o.span(), "alternative patterns bind different names");
      }
    }
    irrefutableAllowed = outerAllowed;
    captured = outer;
    for (String name : first) {
      if (!captured.add(name)) {
        throw repeated(name, o.span());
      }
    }
  }
}
