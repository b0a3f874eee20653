package org.hoistpy.parser;

import static org.hoistpy.lexer.TokenKind.*;

import java.util.Map;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.diagnostics.SyntaxProblem.Kind;
import org.hoistpy.lexer.LexicalEnd;
import org.hoistpy.lexer.Tokens;

/**
 * Finds out what is wrong with a program that the parser has rejected. As in CPython, a first pass
 * over the grammar finds the token where it stops being Python; a second pass, with rules for
 * common mistakes, may find something better to say.
 */
final class Diagnosis {
  private static final long DEEP_STACK = 256L << 20;

  private final Tokens tokens;
  private final ErrorActions actions;
  private final PegMatcher matcher;
  private final Peg.Rule start;

  /** Token at which the wrong statement starts; what is before it is known to be right. */
  private final int from;

  private Diagnosis(Tokens tokens, Mode mode, int flags, int from) {
    this.tokens = tokens;
    this.from = from;
    this.actions = new ErrorActions(tokens, flags);
    this.matcher = new PegMatcher(tokens, actions);
    String rule =
        switch (mode) {
          case EXEC -> "file";
          case EVAL -> "eval";
          case SINGLE -> "interactive";
        };
    this.start = Grammar.RULES.get(rule);
  }

  /** The grammar is read when the first error is met. */
  private static final class Grammar {
    static final Map<String, Peg.Rule> RULES = PegReader.read();
  }

  /**
   * Explains why tokens are not Python.
   *
   * @param from the token at which the wrong statement starts
   */
  static SyntaxProblem explain(Tokens tokens, Mode mode, int flags, int from) {
    Diagnosis diagnosis = new Diagnosis(tokens, mode, flags, from);
    boolean incomplete = (flags & ParseFlags.ALLOW_INCOMPLETE_INPUT) != 0;
    try {
      return diagnosis.find(incomplete);
    } catch (StackOverflowError overflow) {
      return onDeepStack(tokens, mode, flags, from, incomplete);
    }
  }

  /** Matching the grammar takes many frames a level: deep nesting gets a stack of its own. */
  private static SyntaxProblem onDeepStack(
      Tokens tokens, Mode mode, int flags, int from, boolean incomplete) {
    SyntaxProblem[] found = {TokenCursor.tooDeep(tokens.source().filename())};
    Runnable task =
        () -> {
          try {
            found[0] = new Diagnosis(tokens, mode, flags, from).find(incomplete);
          } catch (StackOverflowError overflow) {
            // Too deep even so; the prepared answer says that.
          }
        };
    Thread thread = new Thread(null, task, "diagnosis", DEEP_STACK);
    thread.start();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return found[0];
  }

  private SyntaxProblem find(boolean mayBeIncomplete) {
    SyntaxProblem problem = pass(false);
    int last = Math.max(matcher.reached() - 1, 0);
    if (mayBeIncomplete && atEndOfSource(last)) {
      return Problems.atToken(tokens, Kind.SYNTAX, "incomplete input", last);
    }
    if (problem != null) {
      return orLexical(problem);
    }
    problem = pass(true);
    if (problem != null) {
      return orLexical(problem);
    }
    if (tokens.kind(last) == INDENT) {
      return Problems.atToken(tokens, Kind.INDENTATION, "unexpected indent", last);
    }
    if (tokens.kind(last) == DEDENT) {
      return Problems.atToken(tokens, Kind.INDENTATION, "unexpected unindent", last);
    }
    return orLexical(generic(last));
  }

  private SyntaxProblem generic(int last) {
    return actions.atToken("invalid syntax", last, Math.max(matcher.reached() - 1, 0));
  }

  private SyntaxProblem pass(boolean invalid) {
    try {
      matcher.pass(start, from, invalid);
      return null;
    } catch (SyntaxProblem problem) {
      return problem;
    } catch (ParseFailure failure) {
      // A range that the grammar has matched cannot be read again: say no more than where.
      return null;
    }
  }

  /** An error of the lexer further on wins; so does a bracket open since before the error. */
  private SyntaxProblem orLexical(SyntaxProblem problem) {
    if (reachedEnd()) {
      return problem;
    }
    if (tokens.end() == LexicalEnd.ERROR) {
      return tokens.problem();
    }
    Tokens.OpenBracket[] open = tokens.unclosed();
    if (open.length > 0 && tokens.line(matcher.reached() - 1) > open[open.length - 1].line()) {
      return actions.unclosed();
    }
    return problem;
  }

  private boolean reachedEnd() {
    return matcher.reached() >= tokens.count();
  }

  /** Whether reading a token has met the end of the text, or the text ends inside a string. */
  private boolean atEndOfSource(int token) {
    int kind = tokens.kind(token);
    if (kind == ERROR) {
      return tokens.end() == LexicalEnd.EARLY_END || tokens.endsInString();
    }
    boolean looksAhead = kind != NEWLINE && kind != STRING && kind != FSTRING_END;
    return tokens.end(token) >= tokens.source().length() && (looksAhead || tokens.start(token) < 0);
  }
}
