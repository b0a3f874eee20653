package org.hoistpy.imports;

import com.oracle.truffle.api.TruffleFile;
import java.util.List;

/**
 * Where a module comes from.
 *
 * @param file shown as {@code __file__}; null for a namespace package
 * @param text the source as bytes; null for a namespace package
 * @param path {@code __path__}; null for a module that is no package
 */
record ModuleSource(String file, byte[] text, List<String> path) {
  static ModuleSource ofFile(TruffleFile file, byte[] text, TruffleFile folder) {
    return new ModuleSource(
        file.getAbsoluteFile().getPath(),
        text,
        folder == null ? null : List.of(folder.getAbsoluteFile().getPath()));
  }
}
