package org.hoistpy.imports;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage.Env;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Searches folders, then the library that HoistPy carries, for a module's source. */
final class ModuleFinder {
  private static final String LIBRARY = "/org/hoistpy/lib/";

  private final Env env;

  ModuleFinder(Env env) {
    this.env = env;
  }

  /** The source of a module whose last name is {@code name}; null when no folder has it. */
  ModuleSource inFolders(List<String> folders, String name) {
    List<String> namespace = new ArrayList<>();
    for (String folder : folders) {
      try {
        ModuleSource found = inFolder(folder, name, namespace);
        if (found != null) {
          return found;
        }
      } catch (IOException | SecurityException | IllegalArgumentException e) {
        // As in CPython a path entry that cannot be read holds no modules.
      }
    }
    return namespace.isEmpty() ? null : new ModuleSource(null, null, namespace);
  }

  private ModuleSource inFolder(String folder, String name, List<String> namespace)
      throws IOException {
    TruffleFile base = env.getPublicTruffleFile(folder.isEmpty() ? "." : folder);
    TruffleFile inner = base.resolve(name);
    if (inner.isDirectory()) {
      TruffleFile init = inner.resolve("__init__.py");
      if (init.isRegularFile()) {
        return ModuleSource.ofFile(init, init.readAllBytes(), inner);
      }
    }
    TruffleFile file = base.resolve(name + ".py");
    if (file.isRegularFile()) {
      return ModuleSource.ofFile(file, file.readAllBytes(), null);
    }
    if (inner.isDirectory()) {
      namespace.add(inner.getAbsoluteFile().getPath());
    }
    return null;
  }

  /** A module of the carried library, or null. */
  static ModuleSource inLibrary(String fullName) {
    String path = LIBRARY + fullName.replace('.', '/');
    byte[] init = resource(path + "/__init__.py");
    if (init != null) {
      return new ModuleSource("<frozen " + fullName + ">", init, List.of());
    }
    byte[] text = resource(path + ".py");
    return text == null ? null : new ModuleSource("<frozen " + fullName + ">", text, null);
  }

  private static byte[] resource(String path) {
    try (InputStream in = ModuleFinder.class.getResourceAsStream(path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }
}
