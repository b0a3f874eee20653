package org.hoistpy.parser;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.hoistpy.lexer.TokenKind;
import org.hoistpy.lexer.Tokens;

/**
 * Matches tokens against the grammar of errors, with memory of what each rule did at each token.
 * Used by one thread.
 */
final class PegMatcher {
  private static final int FAIL = -1;
  private static final int UNKNOWN = 0;

  private final Tokens tokens;
  private final ErrorActions actions;
  private IdentityHashMap<Peg.Rule, int[]> memory = new IdentityHashMap<>();

  /** Rules for wrong programs take part. */
  private boolean withInvalid;

  /** Index after the last token that has been looked at, in any pass. */
  private int reached;

  PegMatcher(Tokens tokens, ErrorActions actions) {
    this.tokens = tokens;
    this.actions = actions;
  }

  /** Token ranges that an alternative has named: start and end of 'a', then of 'b'. */
  static final class Captures {
    final int[] ranges = new int[4];
    final Peg[] bodies = new Peg[2];

    int start(int slot) {
      return ranges[slot * 2];
    }

    int end(int slot) {
      return ranges[slot * 2 + 1];
    }
  }

  int reached() {
    return reached;
  }

  /** Makes sure that a token has been looked at. */
  void reach(int token) {
    if (token >= reached) {
      reached = token + 1;
      if (tokens.kind(token) == TokenKind.ERROR) {
        throw actions.lexicalError();
      }
    }
  }

  /** Whether the program matches the rule from a token on. */
  boolean pass(Peg.Rule start, int from, boolean invalid) {
    withInvalid = invalid;
    memory.clear();
    return rule(start, from) >= 0;
  }

  private int rule(Peg.Rule rule, int pos) {
    if (rule.invalid && !withInvalid) {
      return FAIL;
    }
    if (rule.apart) {
      return apart(rule, pos);
    }
    int[] ends = rule.remembered ? memory.computeIfAbsent(rule, key -> newMemory()) : null;
    if (ends != null && ends[pos] != UNKNOWN) {
      return ends[pos] == FAIL ? FAIL : ends[pos] - 1;
    }
    boolean quiet = withInvalid && rule.withoutInvalid;
    if (quiet) {
      withInvalid = false;
    }
    int end = choice(rule.body, pos);
    if (quiet) {
      withInvalid = true;
    }
    if (ends != null) {
      ends[pos] = end == FAIL ? FAIL : end + 1;
    }
    return end;
  }

  private int apart(Peg.Rule rule, int pos) {
    IdentityHashMap<Peg.Rule, int[]> outerMemory = memory;
    boolean outerInvalid = withInvalid;
    memory = new IdentityHashMap<>();
    withInvalid = false;
    int end = choice(rule.body, pos);
    memory = outerMemory;
    withInvalid = outerInvalid;
    return end;
  }

  private int[] newMemory() {
    int[] ends = new int[tokens.count() + 1];
    Arrays.fill(ends, UNKNOWN);
    return ends;
  }

  private int choice(Peg.Choice choice, int pos) {
    List<Peg.Alternative> alternatives = choice.alternatives();
    for (int i = 0; i < alternatives.size(); i++) {
      Peg.Alternative alternative = alternatives.get(i);
      Captures captures = alternative.action() == null ? null : new Captures();
      int at = pos;
      boolean cut = false;
      for (Peg item : alternative.items()) {
        if (item instanceof Peg.Cut) {
          cut = true;
        } else {
          at = match(item, at, captures);
          if (at == FAIL) {
            break;
          }
        }
      }
      if (at != FAIL) {
        if (alternative.action() == null) {
          return at;
        }
        if (actions.run(alternative.action(), captures, at, this)) {
          return at;
        }
      }
      if (cut) {
        return FAIL;
      }
    }
    return FAIL;
  }

  private int match(Peg item, int pos, Captures captures) {
    return switch (item) {
      case Peg.Token t -> token(t.kind(), pos);
      case Peg.Reference r -> rule(r.rule(), pos);
      case Peg.Choice c -> choice(c, pos);
      case Peg.Soft s -> soft(s.name(), pos);
      case Peg.Forced f -> {
        int end = token(f.kind(), pos);
        if (end == FAIL) {
          throw actions.expected(f.text(), pos);
        }
        yield end;
      }
      case Peg.Optional o -> {
        int end = match(o.body(), pos, captures);
        yield end == FAIL ? pos : end;
      }
      case Peg.Repeat r -> repeat(r, pos, captures);
      case Peg.Separated s -> separated(s, pos, captures);
      case Peg.LookAhead l -> (match(l.body(), pos, captures) != FAIL) == l.wanted() ? pos : FAIL;
      case Peg.Cut c -> pos;
      case Peg.Capture c -> {
        int end = match(c.body(), pos, captures);
        captures.ranges[c.slot() * 2] = pos;
        captures.ranges[c.slot() * 2 + 1] = end;
        captures.bodies[c.slot()] = c.body();
        yield end;
      }
    };
  }

  private int token(int kind, int pos) {
    reach(pos);
    return tokens.kind(pos) == kind ? pos + 1 : FAIL;
  }

  private int soft(String name, int pos) {
    reach(pos);
    if (tokens.kind(pos) != TokenKind.NAME) {
      return FAIL;
    }
    String actual = tokens.name(pos);
    boolean matches = name == null ? startsSoftKeyword(actual) : actual == name;
    return matches ? pos + 1 : FAIL;
  }

  /** As in CPython, the start of a soft keyword passes for one where any of them is asked for. */
  private static boolean startsSoftKeyword(String name) {
    return "_".startsWith(name)
        || "case".startsWith(name)
        || "match".startsWith(name)
        || "type".startsWith(name);
  }

  private int repeat(Peg.Repeat r, int pos, Captures captures) {
    int count = 0;
    int at = pos;
    while (true) {
      int end = match(r.body(), at, captures);
      if (end == FAIL || end == at) {
        return count >= r.least() ? at : FAIL;
      }
      count++;
      at = end;
    }
  }

  private int separated(Peg.Separated s, int pos, Captures captures) {
    int at = match(s.body(), pos, captures);
    if (at == FAIL) {
      return FAIL;
    }
    while (true) {
      int separator = match(s.separator(), at, captures);
      if (separator == FAIL) {
        return at;
      }
      int end = match(s.body(), separator, captures);
      if (end == FAIL) {
        return at;
      }
      at = end;
    }
  }
}
