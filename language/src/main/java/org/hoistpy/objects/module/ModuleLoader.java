package org.hoistpy.objects.module;

/** The import system of a context, as the import statements see it. Thread-safe. */
public interface ModuleLoader {

  /** Imports by absolute name, parents first; answers the innermost module. */
  Object importModule(String name);

  /** The folder of the standard library, which need not be there yet: an entry of the path. */
  String libraryFolder();
}
