package org.hoistpy.tests.parser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.hoistpy.scope.Scope;
import org.hoistpy.scope.ScopeKind;

/**
 * Writes the frames of a program as text: free variables, cells, local variables, parameters, G, C
 * or A for generator, coroutine and asynchronous generator, then the frames inside.
 */
final class FrameDump {
  private FrameDump() {}

  static String dump(Scope frame) {
    TreeSet<String> cells = new TreeSet<>();
    addCells(frame, cells);
    if (frame.needsClassCell()) {
      cells.add("__class__");
    }
    if (frame.needsClassDict()) {
      cells.add("__classdict__");
    }
    TreeSet<String> inner = new TreeSet<>();
    addFrames(frame, inner);
    boolean annotation = frame.kind() == ScopeKind.TYPE_PARAMETERS;
    return "("
        + sorted(frame.frees())
        + "|"
        + sorted(cells)
        + "|"
        + sorted(locals(frame))
        + "|"
        + String.join(",", annotation ? List.of() : frame.parameters())
        + "|"
        + (frame.isGenerator() ? "G" : "")
        + (frame.isCoroutine() ? "C" : "")
        + (frame.isAsyncGenerator() ? "A" : "")
        + "|"
        + String.join(";", inner)
        + ")";
  }

  private static String sorted(Collection<String> names) {
    return String.join(",", new TreeSet<>(names));
  }

  private static void addCells(Scope scope, Collection<String> cells) {
    cells.addAll(scope.cells());
    for (Scope child : scope.children()) {
      if (child.isInlined()) {
        addCells(child, cells);
      }
    }
  }

  /** The variables with slots: in a module or class, only those of comprehensions have any. */
  private static List<String> locals(Scope frame) {
    List<String> names = new ArrayList<>();
    if (frame.kind() == ScopeKind.CLASS || frame.kind() == ScopeKind.MODULE) {
      for (Scope child : frame.children()) {
        if (child.isInlined()) {
          names.addAll(child.varNames());
        }
      }
    } else {
      names.addAll(frame.varNames());
    }
    names.removeIf(name -> name.endsWith("defaults") && name.startsWith("."));
    return names;
  }

  private static void addFrames(Scope scope, Collection<String> frames) {
    for (Scope child : scope.children()) {
      if (child.isInlined()) {
        addFrames(child, frames);
      } else {
        frames.add(dump(child));
      }
    }
  }
}
