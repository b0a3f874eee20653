package org.hoistpy.builtins;

import java.util.Set;

/**
 * Which special methods of built-in types are slot wrappers in CPython ({@code
 * wrapper_descriptor}); the others are ordinary methods. Immutable.
 */
final class SlotNames {
  private static final Set<String> ORDINARY =
      Set.of(
          "__bytes__",
          "__ceil__",
          "__class_getitem__",
          "__complex__",
          "__copy__",
          "__deepcopy__",
          "__dir__",
          "__enter__",
          "__exit__",
          "__floor__",
          "__format__",
          "__getformat__",
          "__getnewargs__",
          "__getstate__",
          "__instancecheck__",
          "__length_hint__",
          "__missing__",
          "__mro_entries__",
          "__prepare__",
          "__reduce__",
          "__reduce_ex__",
          "__reversed__",
          "__round__",
          "__set_name__",
          "__setstate__",
          "__sizeof__",
          "__subclasscheck__",
          "__subclasses__",
          "__trunc__");

  private SlotNames() {}

  static boolean isSlot(String name) {
    return name.startsWith("__") && name.endsWith("__") && !ORDINARY.contains(name);
  }
}
