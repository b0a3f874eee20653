package org.hoistpy.translate;

import org.hoistpy.nodes.StatementNode;

/** Pending. */
final class PatternTranslator {
  private final BodyTranslator body;

  PatternTranslator(BodyTranslator body) {
    this.body = body;
  }

  StatementNode match(org.hoistpy.syntax.Stmt.Match s) {
    return new org.hoistpy.nodes.control.SimpleStatements.Evaluate(new org.hoistpy.nodes.function.UnsupportedNode("match"));
  }
}
