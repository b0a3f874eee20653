package org.hoistpy.tests.graph;

import com.oracle.truffle.compiler.TruffleCompilerListener.GraphInfo;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import jdk.graal.compiler.core.common.cfg.CFGLoop;
import jdk.graal.compiler.graph.Node;
import jdk.graal.compiler.nodes.FieldLocationIdentity;
import jdk.graal.compiler.nodes.FixedNode;
import jdk.graal.compiler.nodes.StructuredGraph;
import jdk.graal.compiler.nodes.cfg.ControlFlowGraph;
import jdk.graal.compiler.nodes.cfg.HIRBlock;
import jdk.graal.compiler.nodes.memory.AbstractWriteNode;
import jdk.graal.compiler.nodes.memory.MemoryAccess;
import org.graalvm.word.LocationIdentity;

/** Reads Graal's final graph; only valid inside the callback that hands it out. Stateless. */
final class GraphReader {

  private GraphReader() {}

  static CompiledGraph read(String target, int tier, GraphInfo info) {
    StructuredGraph graph = graphOf(info);
    ControlFlowGraph cfg =
        ControlFlowGraph.newBuilder(graph)
            .connectBlocks(true)
            .computeLoops(true)
            .computeDominators(true)
            .computePostdominators(true)
            .build();
    List<FieldRead> reads = new ArrayList<>();
    List<String> fences = new ArrayList<>();
    for (Node node : graph.getNodes()) {
      if (node.getClass().getSimpleName().equals("MembarNode")) {
        fences.add(String.valueOf(node.getDebugProperties().get("fence")));
      }
      if (node instanceof MemoryAccess access
          && node instanceof FixedNode
          && !(node instanceof AbstractWriteNode)) {
        HIRBlock block = cfg.blockFor(node);
        if (block != null) {
          reads.add(fieldRead(access.getLocationIdentity(), placement(block), node));
        }
      }
    }
    return new CompiledGraph(target, tier, !cfg.getLoops().isEmpty(), reads, fences);
  }

  private static FieldRead fieldRead(LocationIdentity location, Placement placement, Node node) {
    String source = String.valueOf(node.getNodeSourcePosition());
    if (location instanceof FieldLocationIdentity field) {
      String holder = field.getField().getDeclaringClass().toJavaName();
      return new FieldRead(holder, field.getField().getName(), placement, source);
    }
    return new FieldRead("", String.valueOf(location), placement, source);
  }

  private static Placement placement(HIRBlock block) {
    CFGLoop<HIRBlock> loop = block.getLoop();
    if (loop == null) {
      return Placement.HOISTED;
    }
    return loop.getChildren().isEmpty() ? Placement.IN_LOOP : Placement.IN_OUTER_LOOP;
  }

  private static StructuredGraph graphOf(GraphInfo info) {
    try {
      Field field = info.getClass().getDeclaredField("graph");
      field.setAccessible(true);
      return (StructuredGraph) field.get(info);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this compiler does not show its graph", e);
    }
  }
}
