package org.hoistpy.translate;

import org.hoistpy.nodes.StatementNode;

/** Pending. */
final class ImportTranslator {
  private final BodyTranslator body;

  ImportTranslator(BodyTranslator body) {
    this.body = body;
  }

  StatementNode importNames(org.hoistpy.syntax.Stmt.Import s) {
    return new org.hoistpy.nodes.control.SimpleStatements.Evaluate(new org.hoistpy.nodes.function.UnsupportedNode("import"));
  }

  StatementNode importFrom(org.hoistpy.syntax.Stmt.ImportFrom s) {
    return new org.hoistpy.nodes.control.SimpleStatements.Evaluate(new org.hoistpy.nodes.function.UnsupportedNode("import"));
  }
}
