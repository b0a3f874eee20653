package org.hoistpy.modules.ast;

import org.hoistpy.builtins.ModuleBuilder;

/** Module {@code _ast}. */
public final class AstModule {
  private AstModule() {}

  public static void define(ModuleBuilder ast) {
    AstClasses classes = AstClasses.current();
    ast.constant("AST", PyAst.TYPE);
    classes.all().forEach(ast::constant);
    ast.constant("PyCF_ONLY_AST", 0x400L);
    ast.constant("PyCF_TYPE_COMMENTS", 0x1000L);
    ast.constant("PyCF_ALLOW_TOP_LEVEL_AWAIT", 0x2000L);
  }
}
