package org.hoistpy.translate;

import org.hoistpy.HoistPyContext;
import org.hoistpy.nodes.name.BuiltinNames;
import org.hoistpy.objects.mapping.NamespaceStorage;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.type.BuiltinTypes;

/** What a namespace's {@code __builtins__} means for name look-up (language reference 4.2.2). */
final class Namespaces {
  private Namespaces() {}

  /** The namespace's builtins; those of the context where it says nothing. */
  static BuiltinNames builtinsOf(HoistPyContext context, PyDict globals) {
    Object builtins = globals.getString("__builtins__");
    if (builtins == null) {
      return BuiltinNames.of(context.builtins().cells());
    }
    if (builtins instanceof PyModule module) {
      return BuiltinNames.of(module.cells());
    }
    if (builtins instanceof PyDict dict && dict.getPyClass() == BuiltinTypes.DICT) {
      return BuiltinNames.of(NamespaceStorage.of(dict));
    }
    return BuiltinNames.ofMapping(builtins);
  }
}
