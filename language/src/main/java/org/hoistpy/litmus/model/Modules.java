package org.hoistpy.litmus.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.Parser;
import org.hoistpy.syntax.Mod;

/** The modules beside a test file, which tests may import. For one thread. */
final class Modules {
  /**
   * A module that was found.
   *
   * @param handle stands for the module in synchronisation
   * @param value holds its globals
   * @param body its statements
   */
  record Found(Ref handle, ModuleValue value, Mod.Module body) {}

  private final Path folder;
  private final Map<String, Found> found = new HashMap<>();

  Modules(String testFile) {
    this.folder = Path.of(testFile).toAbsolutePath().getParent();
  }

  /** The module of the name; null when there is no such file. */
  Found find(String name, int line) {
    Found known = found.get(name);
    Path file = folder.resolve(name + ".py");
    if (known != null || !Files.isRegularFile(file)) {
      return known;
    }
    try {
      Mod.Module body =
          (Mod.Module) Parser.parse(Files.readString(file), file.toString(), Mode.EXEC, 0).mod();
      Ref handle = new Ref(EventId.SETUP, -2 - found.size(), "module", null);
      handle.name(name);
      Found module = new Found(handle, new ModuleValue(name), body);
      found.put(name, module);
      return module;
    } catch (IOException | SyntaxProblem e) {
      throw new Unsupported(line, "the module " + name + " cannot be read: " + e.getMessage());
    }
  }
}
