package org.hoistpy.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hoistpy.memory.Mutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Do the litmus tests notice when the runtime breaks a rule? Each case leaves one out, in a JVM of
 * its own, and a test of the catalogue has to show an outcome that the model forbids. A case ends
 * as soon as it does; the limit is for busy machines.
 */
class MutationsTest {
  private static final int SECONDS = 120;

  /** The seed of a generated test that is store buffering, with ordered accesses. */
  private static final int VOLATILE_STORE_BUFFERING = 90;

  @ParameterizedTest
  @CsvSource({
    "NO_PUBLICATION_FENCE, values/publication.py, ListLiteral, bounded",
    "NO_SHARING_BARRIER, collections/lists.py, AppendAppend, bounded",
    "NO_STRIP_FENCE, progress/flags.py, OftenWritten, bounded",
    "PLAIN_VOLATILE, progress/flags.py, VolatileFlag, relaxed",
    "UNSYNCHRONISED_APPEND, collections/lists.py, AppendAppend, bounded",
  })
  void isNoticed(Mutation mutation, String file, String test, String mode) throws Exception {
    String shown = Mutant.outcomes(mutation, file, test, mode, SECONDS);
    assertTrue(shown.endsWith("FORBIDDEN"), shown);
  }

  /** A generated test that shows what is forbidden is printed, as small as it can be. */
  @Test
  void isFoundByTheSearch() throws Exception {
    String report =
        Mutant.report(Mutation.PLAIN_VOLATILE, VOLATILE_STORE_BUFFERING, "bounded", SECONDS);
    assertTrue(report.contains("# forbidden in bounded, but seen: 0, 0\n"), report);
    assertTrue(report.contains("PodWR Fre PodWR Fre: can it go round?"), report);
    assertEquals(2, report.split("@actor", -1).length - 1, report);
  }

  /**
   * On a processor that keeps the order of stores the mutant has to swap them itself. That the
   * fence is there, and only where it is not left out, the compiled code of the writer tells.
   */
  @Test
  void publicationHasItsBarrier() throws Exception {
    String barriers = Mutant.barriers(null, "values/publication.py", "ListLiteral", "writer");
    assertTrue(barriers.contains("STORE_STORE"), barriers);
    String mutant =
        Mutant.barriers(
            Mutation.NO_PUBLICATION_FENCE, "values/publication.py", "ListLiteral", "writer");
    assertFalse(mutant.contains("STORE_STORE"), mutant);
    assertTrue(mutant.startsWith("["), mutant);
  }

  /** Compiled stores of shared objects take no lock, and so rely on what this is about. */
  @Test
  void changesOfShapesStopWhatReliesOnThem() throws Exception {
    assertEquals(List.of(), ShapeChanges.unnoticed());
    String mutant = Mutant.unnoticedShapes(Mutation.NO_SHAPE_INVALIDATION);
    assertTrue(mutant.contains("add by dict") && mutant.contains("delete"), mutant);
  }
}
