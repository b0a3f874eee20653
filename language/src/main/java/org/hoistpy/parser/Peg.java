package org.hoistpy.parser;

import java.util.List;

/** The parts of a parsing expression grammar. Immutable once linked. */
sealed interface Peg {
  /** A token of a kind. */
  record Token(int kind) implements Peg {}

  /** A name with a given spelling; null for any soft keyword. */
  record Soft(String name) implements Peg {}

  /** A token that must follow: anything else is an error at once. */
  record Forced(int kind, String text) implements Peg {}

  record Reference(Rule rule) implements Peg {}

  record Choice(List<Alternative> alternatives) implements Peg {}

  record Optional(Peg body) implements Peg {}

  /** {@code least} is 0 or 1. */
  record Repeat(Peg body, int least) implements Peg {}

  record Separated(Peg separator, Peg body) implements Peg {}

  record LookAhead(Peg body, boolean wanted) implements Peg {}

  /** No later alternative is tried once this is passed. */
  record Cut() implements Peg {}

  /** A range of tokens that the action uses under a name, 'a' or 'b'. */
  record Capture(int slot, Peg body) implements Peg {}

  /** A sequence, and what to report when it matches; {@code action} is null for nothing. */
  record Alternative(List<Peg> items, Action action) {}

  /**
   * What to report.
   *
   * @param verb see {@code ErrorActions}
   * @param message the text, null when the verb has its own
   */
  record Action(String verb, String message) {}

  /** A rule; its body is set when the grammar has been read. */
  final class Rule {
    final String name;
    final boolean invalid;
    final boolean withoutInvalid;
    Choice body;
    boolean remembered;
    boolean apart;

    Rule(String name) {
      this.name = name;
      this.invalid = name.startsWith("invalid_");
      this.withoutInvalid = name.endsWith("_without_invalid");
    }
  }
}
