package org.hoistpy.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.hoistpy.tests.Project;
import org.hoistpy.tests.command.HoistpyCommand.Result;
import org.hoistpy.tests.script.ReferencePython;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module {@code hoistpy}: one test file for the native one and for the one in Python. */
class HoistpyModuleTest {

  private static final Path TESTS = Project.root().resolve("language/python/tests/test_hoistpy.py");

  @TempDir Path folder;

  @Test
  void nativeModule() throws Exception {
    Result result = HoistpyCommand.run(folder, "", TESTS.toString());
    assertEquals(0, result.exit(), result.err());
    assertTrue(result.err().endsWith("OK\n"), result.err());
  }

  @Test
  void packageForCPython() throws Exception {
    ReferencePython python = ReferencePython.find().orElse(null);
    Assumptions.assumeTrue(python != null, "no CPython 3.12 here");
    // fails if the tests do
    python.output(
        "-B",
        "-c",
        "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); sys.argv.pop(0);"
            + " runpy.run_path(sys.argv[0], run_name='__main__')",
        Project.root().resolve("language/python").toString(),
        TESTS.toString());
  }
}
