package org.hoistpy.modules.contextvars;

import org.hoistpy.builtins.ModuleBuilder;

/** Module {@code _contextvars}. */
public final class ContextVarsModule {
  private ContextVarsModule() {}

  public static void define(ModuleBuilder module) {
    module.type(PyContext.TYPE);
    module.type(PyContextVar.TYPE);
    module.type(PyContextToken.TYPE);
    module.function("copy_context", "", () -> new PyContext(PyContext.current().values()));
  }
}
