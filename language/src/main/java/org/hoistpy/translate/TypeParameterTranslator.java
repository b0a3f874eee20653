package org.hoistpy.translate;

import org.hoistpy.nodes.StatementNode;

/** Pending. */
final class TypeParameterTranslator {
  private final BodyTranslator body;

  TypeParameterTranslator(BodyTranslator body) {
    this.body = body;
  }

  StatementNode alias(org.hoistpy.syntax.Stmt.TypeAlias s) {
    return new org.hoistpy.nodes.control.SimpleStatements.Evaluate(
        new org.hoistpy.nodes.function.UnsupportedNode("type"));
  }

  org.hoistpy.nodes.ExpressionNode function(org.hoistpy.syntax.Stmt.FunctionDef s) {
    return new org.hoistpy.nodes.function.UnsupportedNode("type");
  }

  org.hoistpy.nodes.ExpressionNode classDefinition(org.hoistpy.syntax.Stmt.ClassDef s) {
    return new org.hoistpy.nodes.function.UnsupportedNode("type");
  }
}
