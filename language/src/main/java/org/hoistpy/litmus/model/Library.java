package org.hoistpy.litmus.model;

import java.util.Set;

/** What tests import from Python's library and from {@code hoistpy}. Stateless. */
final class Library {
  private static final Set<String> MODULES =
      Set.of(
          "threading",
          "queue",
          "time",
          "collections",
          "concurrent",
          "concurrent.futures",
          "hoistpy",
          "hoistpy.litmus",
          "sys",
          "copy",
          "__future__");

  private Library() {}

  /**
   * The value that an import binds.
   *
   * @param from the module of {@code from x import y}; null for {@code import x}
   */
  static Val imported(String from, String name, int line) {
    String module = from == null ? name : from;
    if (!MODULES.contains(module)) {
      throw new Unsupported(line, "the checker does not know the module " + module);
    }
    if (from == null) {
      return Val.of(new LibraryModule(name));
    }
    return Val.of(attribute(from, name));
  }

  /** An attribute of a module of the library. */
  static Object attribute(String module, String name) {
    return MODULES.contains(module + "." + name)
        ? new LibraryModule(module + "." + name)
        : new FunctionValue.Builtin(name);
  }
}
