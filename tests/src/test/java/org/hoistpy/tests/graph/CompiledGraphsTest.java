package org.hoistpy.tests.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.runtime.OptimizedCallTarget;
import org.junit.jupiter.api.Test;

/**
 * Pins the instrument on hand-made nodes whose outcome is known, so that a change of the compiler's
 * internals shows up here and not as a wrong verdict about the language. Fails without the JIT.
 */
class CompiledGraphsTest {

  private static final int ITERATIONS = 1000;

  /** One field of its own for each kind of access, as the compiler tells them apart by field. */
  static final class Cell {
    long plain = 1;
    volatile long ordered = 1;
    @CompilationFinal long constant = 1;
  }

  /** Sums what it reads of a cell, in a loop with a safepoint. */
  private abstract static class SumNode extends RootNode {
    final Cell cell;

    SumNode(Cell cell) {
      super(null);
      this.cell = cell;
    }

    abstract long read();

    @Override
    public final Object execute(VirtualFrame frame) {
      long sum = 0;
      int n = (int) frame.getArguments()[0];
      for (int i = 0; i < n; i++) {
        // not a plain sum, which the compiler would turn into a multiplication
        sum = (sum >>> 1) + i ^ read();
        TruffleSafepoint.poll(this);
      }
      return sum;
    }

    @Override
    public final String toString() {
      return getClass().getSimpleName();
    }
  }

  private static final class PlainNode extends SumNode {
    PlainNode(Cell cell) {
      super(cell);
    }

    @Override
    long read() {
      return cell.plain;
    }
  }

  private static final class VolatileNode extends SumNode {
    VolatileNode(Cell cell) {
      super(cell);
    }

    @Override
    long read() {
      return cell.ordered;
    }
  }

  private static final class ConstantNode extends SumNode {
    ConstantNode(Cell cell) {
      super(cell);
    }

    @Override
    long read() {
      return cell.constant;
    }
  }

  @Test
  void plainReadIsHoisted() {
    assertEquals(Placement.HOISTED, placement(new PlainNode(new Cell()), "plain"));
  }

  @Test
  void volatileReadStaysInTheLoop() {
    assertEquals(Placement.IN_LOOP, placement(new VolatileNode(new Cell()), "ordered"));
  }

  @Test
  void constantIsNotRead() {
    assertEquals(Placement.ABSENT, placement(new ConstantNode(new Cell()), "constant"));
  }

  private static Placement placement(SumNode root, String field) {
    try (CompiledGraphs graphs = new CompiledGraphs()) {
      OptimizedCallTarget target = (OptimizedCallTarget) root.getCallTarget();
      for (int i = 0; i < 10; i++) {
        target.call(ITERATIONS);
      }
      target.compile(true);
      target.waitForCompilation();
      CompiledGraph graph = graphs.lastTier(name -> name.contains(root.toString()));
      assertNotNull(graph, () -> "no second-tier compilation; recorded: " + graphs.graphs());
      assertTrue(graph.hasLoop(), "the loop must survive for the verdict to mean anything");
      return graph.placement(Cell.class, field);
    }
  }
}
