package org.hoistpy.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.parser.Mode;
import org.hoistpy.translate.Compilation;

/** The modules, or halves of modules, that are Python source among the resources. Stateless. */
final class LibrarySource {
  private static final String FOLDER = "/org/hoistpy/lib/";

  private LibrarySource() {}

  static boolean exists(String name) {
    return LibrarySource.class.getResource(FOLDER + name + ".py") != null;
  }

  /** Runs the module's source, if it has one, in its namespace. */
  static void run(String name, PyDict namespace) {
    byte[] source = read(name);
    if (source != null) {
      // CPython names library code without a file in the same way.
      PyCode code = Compilation.compile(source, "<frozen " + name + ">", Mode.EXEC, 0, 0);
      Compilation.run(code, namespace, namespace);
    }
  }

  private static byte[] read(String name) {
    try (InputStream in = LibrarySource.class.getResourceAsStream(FOLDER + name + ".py")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
