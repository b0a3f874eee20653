package org.hoistpy.objects.module;

/** The import system of a context, as the import statements see it. Thread-safe. */
public interface ModuleLoader {

  /** Imports by absolute name, parents first; answers the innermost module. */
  Object importModule(String name);

  /**
   * Describes {@code __main__} as what {@code -m} runs: {@code __spec__} and, once the library's
   * loaders are there, {@code __loader__}.
   *
   * @param name of the module; for a package that of its {@code __main__}
   */
  void describeMain(PyModule main, String name, String file);

  /** The folder of the standard library, which need not be there yet: an entry of the path. */
  String libraryFolder();
}
