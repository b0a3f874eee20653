package org.hoistpy.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project's files are. Stateless. */
public final class Project {

  private Project() {}

  /** The folder of the top-level pom.xml. */
  public static Path root() {
    String property = System.getProperty("hoistpy.project");
    Path folder = Path.of(property != null ? property : "").toAbsolutePath().normalize();
    while (folder != null && !Files.exists(folder.resolve("mx-free-build.md"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("run the tests inside the project");
    }
    return folder;
  }

  /** A folder of the tests' own resources, in the source tree. */
  public static Path resources(String name) {
    return root().resolve("tests/src/test/resources").resolve(name);
  }
}
