package org.hoistpy.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.hoistpy.tests.Project;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The runner shows what compilers and processors do to plain accesses. A case ends as soon as the
 * outcome is seen; the limit is for busy machines.
 */
class WeakOutcomesTest {
  private static final int SECONDS = 180;

  private static final String SAMPLE =
      """
      import json, time
      import _litmus
      from hoistpy.litmus import _drive

      def sample(file, name, wanted, seconds):
          sampler = _drive.Sampler(file, name, json.loads(_litmus.data(file, name)), 1)
          end = time.monotonic() + seconds
          while wanted not in sampler.counts and time.monotonic() < end:
              sampler.run(0.5)
          return "seen" if wanted in sampler.counts else str(sampler.counts)
      """;

  @ParameterizedTest
  @CsvSource({
    "classical/store_buffering.py, StoreBuffering, '0, 0', bounded",
    "progress/flags.py, OftenWritten, STALE, relaxed",
  })
  void isSeen(String file, String test, String outcome, String mode) {
    assumeTrue(
        Runtime.getRuntime().availableProcessors() > 1, "one processor shows no weak memory");
    Path path = Project.root().resolve("litmus").resolve(file);
    try (Context context =
        Context.newBuilder("hoistpy")
            .allowAllAccess(true)
            .option("hoistpy.MemoryModel", mode)
            .build()) {
      context.eval("hoistpy", SAMPLE);
      String seen =
          context
              .eval("hoistpy", "sample")
              .execute(path.toString(), test, outcome, SECONDS)
              .asString();
      assertEquals("seen", seen);
    }
  }
}
