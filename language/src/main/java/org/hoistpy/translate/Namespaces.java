package org.hoistpy.translate;

import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.mapping.NamespaceStorage;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;

/** What a namespace's {@code __builtins__} means for name look-up (language reference 4.2.2). */
final class Namespaces {
  private Namespaces() {}

  /** The cells of the namespace's builtins; those of the context where it says nothing. */
  static NamespaceStorage builtinsOf(HoistPyContext context, PyDict globals) {
    Object builtins = globals.getString("__builtins__");
    if (builtins instanceof PyModule module) {
      return module.cells();
    }
    if (builtins instanceof PyDict dict) {
      return NamespaceStorage.of(dict);
    }
    return context.builtins().cells();
  }
}
