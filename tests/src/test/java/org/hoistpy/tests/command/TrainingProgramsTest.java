package org.hoistpy.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.hoistpy.tests.Project;
import org.hoistpy.tests.command.HoistpyCommand.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What trains the image can be run: an image is made seldom, and in the background. */
class TrainingProgramsTest {
  private static final String PROGRAM =
      """
      import sys
      sys.path.insert(0, sys.argv[1])
      import representative, workloads
      representative.library()
      for function, size in representative.PARTS + workloads.PARTS + workloads.SHARED_PARTS:
          function(3)
      shares = iter([0.5, 0.9, 0.9, 1.0])
      workloads.run(lambda share: next(shares) >= share)
      print(len(list(shares)))
      """;

  @TempDir Path folder;

  @Test
  void everyPartRuns() throws Exception {
    Path programs =
        Project.root().resolve("launcher/src/main/resources/org/hoistpy/launcher/image");
    Result result = HoistpyCommand.run(folder, "", "-B", "-c", PROGRAM, programs.toString());
    assertEquals("0\n", result.out(), result.toString());
  }
}
