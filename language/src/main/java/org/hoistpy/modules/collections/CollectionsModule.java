package org.hoistpy.modules.collections;

import org.hoistpy.builtins.ModuleBuilder;

/** The native names of module {@code _collections}. */
public final class CollectionsModule {
  private CollectionsModule() {}

  public static void define(ModuleBuilder collections) {
    DequeMethods.define(collections);
    OrderedDictMethods.define(collections);
  }
}
