package org.hoistpy.imports;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage.Env;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Searches folders for a module's source: those of the user through the embedder's file system, the
 * standard library's own directly.
 */
final class ModuleFinder {
  private final Env env;
  private final StandardLibrary library;

  ModuleFinder(Env env, StandardLibrary library) {
    this.env = env;
    this.library = library;
  }

  /** The source of a module whose last name is {@code name}; null when no folder has it. */
  ModuleSource inFolders(List<String> folders, String name) {
    List<String> namespace = new ArrayList<>();
    for (String folder : folders) {
      try {
        ModuleSource found =
            library.holds(folder)
                ? inLibrary(folder, name, namespace)
                : inFolder(folder, name, namespace);
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
    boolean isFolder = inner.isDirectory();
    if (isFolder) {
      TruffleFile init = inner.resolve("__init__.py");
      if (init.isRegularFile()) {
        return ModuleSource.ofFile(init, init.readAllBytes(), inner);
      }
    }
    TruffleFile file = base.resolve(name + ".py");
    if (file.isRegularFile()) {
      return ModuleSource.ofFile(file, file.readAllBytes(), null);
    }
    if (isFolder) {
      namespace.add(inner.getAbsoluteFile().getPath());
    }
    return null;
  }

  private ModuleSource inLibrary(String folder, String name, List<String> namespace)
      throws IOException {
    Path base = library.locate(folder);
    if (base == null) {
      return null;
    }
    Path file = base.resolve(name + ".py");
    if (Files.isRegularFile(file)) {
      return new ModuleSource(file.toString(), Files.readAllBytes(file), null);
    }
    Path inner = base.resolve(name);
    Path init = inner.resolve("__init__.py");
    if (Files.isRegularFile(init)) {
      return new ModuleSource(init.toString(), Files.readAllBytes(init), List.of(inner.toString()));
    }
    if (Files.isDirectory(inner)) {
      namespace.add(inner.toString());
    }
    return null;
  }
}
