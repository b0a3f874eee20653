package org.hoistpy.translate;

import org.hoistpy.HoistPyContext;
import org.hoistpy.nodes.name.BuiltinNames;
import org.hoistpy.objects.mapping.NamespaceStorage;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.type.BuiltinTypes;

/** What a namespace's {@code __builtins__} means for name look-up (language reference 4.2.2). */
public final class Namespaces {
  private Namespaces() {}

  /** The namespace's builtins; those of the context where it says nothing. */
  static BuiltinNames builtinsOf(HoistPyContext context, PyDict globals) {
    Object builtins = namedBuiltins(globals);
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

  /** What a namespace names as its builtins, or was given by the code that uses it; else null. */
  public static Object namedBuiltins(PyDict globals) {
    Object own = globals.getString("__builtins__");
    return own == null && globals.storage() instanceof NamespaceStorage namespace
        ? namespace.inheritedBuiltins()
        : own;
  }
}
