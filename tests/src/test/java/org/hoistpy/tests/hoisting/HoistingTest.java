package org.hoistpy.tests.hoisting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hoistpy.memory.GlobalCell;
import org.hoistpy.memory.VolatileBox;
import org.hoistpy.tests.graph.CompiledGraph;
import org.hoistpy.tests.graph.FieldRead;
import org.hoistpy.tests.graph.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where compiled Python reads globals, {@code Volatile} globals and attributes, in each mode. */
class HoistingTest {

  private static final String LOOP =
      """
      def hot(n):
          total = 0
          i = 0
          while i < n:
              if %s:
                  break
              total = (total >> 1) + i ^ 5
              i += 1
          return total
      """;

  private static final String WRITTEN_OFTEN =
      """
      flag = False
      def toggle():
          global flag
          for i in range(20):
              flag = not flag
      toggle()
      """
          + LOOP.formatted("flag");

  private static final String NEVER_WRITTEN = "flag = False\n" + LOOP.formatted("flag");

  private static final String VOLATILE =
      """
      from hoistpy import Volatile
      flag: Volatile[bool] = False
      """
          + LOOP.formatted("flag");

  private static final String ATTRIBUTE =
      """
      class State:
          def __init__(self):
              self.stop = False
      state = State()
      def toggle():
          for i in range(20):
              state.stop = not state.stop
      toggle()
      """
          + LOOP.formatted("state.stop");

  private static final String VOLATILE_ATTRIBUTE =
      """
      from hoistpy import Volatile
      class State:
          stop: Volatile[bool] = False
      state = State()
      state.stop = False
      """
          + LOOP.formatted("state.stop");

  @Test
  void plainGlobalIsHoistedOutOfTheWholeLoopInRelaxed() {
    assertEquals(Placement.HOISTED, global(CompiledFunction.of(WRITTEN_OFTEN, "relaxed")));
  }

  @Test
  void plainGlobalIsReadOnceForEachStripInBounded() {
    assertEquals(Placement.IN_OUTER_LOOP, global(CompiledFunction.of(WRITTEN_OFTEN, "bounded")));
  }

  @Test
  void plainGlobalIsReadInEachIterationInStrict() {
    assertEquals(Placement.IN_LOOP, global(CompiledFunction.of(WRITTEN_OFTEN, "strict")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"strict", "bounded", "relaxed"})
  void stableGlobalIsNotReadAtAll(String model) {
    assertEquals(Placement.ABSENT, global(CompiledFunction.of(NEVER_WRITTEN, model)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"strict", "bounded", "relaxed"})
  void volatileGlobalIsReadInEachIteration(String model) {
    CompiledGraph graph = CompiledFunction.of(VOLATILE, model);
    assertEquals(Placement.IN_LOOP, graph.placement(VolatileBox.class, "value"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bounded", "relaxed"})
  void nothingOfAPlainAttributeIsReadInTheInnermostLoop(String model) {
    CompiledGraph graph = CompiledFunction.of(ATTRIBUTE, model);
    assertTrue(graph.reads().stream().anyMatch(HoistingTest::isAttribute), graph::toString);
    assertEquals(
        0,
        graph.reads().stream()
            .filter(read -> read.placement() == Placement.IN_LOOP && isAttribute(read))
            .count(),
        graph::toString);
  }

  @Test
  void plainAttributeIsReadInEachIterationInStrict() {
    CompiledGraph graph = CompiledFunction.of(ATTRIBUTE, "strict");
    assertTrue(
        graph.reads().stream()
            .anyMatch(read -> read.placement() == Placement.IN_LOOP && isAttribute(read)),
        graph::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"strict", "bounded", "relaxed"})
  void volatileAttributeIsReadInEachIteration(String model) {
    CompiledGraph graph = CompiledFunction.of(VOLATILE_ATTRIBUTE, model);
    assertEquals(Placement.IN_LOOP, graph.placement(VolatileBox.class, "value"));
  }

  private static Placement global(CompiledGraph graph) {
    return graph.placement(GlobalCell.class, "globalValue");
  }

  /** A property of a dynamic object lives in a field of the object or in its extension arrays. */
  private static boolean isAttribute(FieldRead read) {
    return read.holder().contains("DynamicObject")
        || read.holder().startsWith("org.hoistpy.objects");
  }
}
