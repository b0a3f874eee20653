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
  private static final String INIT = "/__init__.py";

  private LibrarySource() {}

  static boolean exists(String name) {
    return find(name) != null;
  }

  /** Whether the module is a package. */
  static boolean isPackage(String name) {
    String found = find(name);
    return found != null && found.endsWith(INIT);
  }

  /** The resource of a module; null when there is none. */
  private static String find(String name) {
    String base = FOLDER + name.replace('.', '/');
    for (String candidate : new String[] {base + ".py", base + INIT}) {
      if (LibrarySource.class.getResource(candidate) != null) {
        return candidate;
      }
    }
    return null;
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

  /** The source of a module; null when it has none. */
  static byte[] read(String name) {
    String found = find(name);
    if (found == null) {
      return null;
    }
    try (InputStream in = LibrarySource.class.getResourceAsStream(found)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
