package org.hoistpy.nodes.collection;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.mapping.PySet;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.ops.AppendNode;
import org.hoistpy.ops.SetItemNode;

/** Comprehensions, inlined into the frame around them (PEP 709). The result grows in a slot. */
public final class ComprehensionNodes {
  private ComprehensionNodes() {}

  /** What a comprehension builds. */
  public enum Kind {
    LIST,
    SET,
    DICT
  }

  private static Object empty(Kind kind) {
    return switch (kind) {
      case LIST -> new PyList();
      case SET -> new PySet();
      case DICT -> new PyDict();
    };
  }

  /** What a comprehension starts with. */
  public static final class Empty extends ExpressionNode {
    private final Kind kind;

    public Empty(Kind kind) {
      this.kind = kind;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return empty(kind);
    }
  }

  /** A whole comprehension. */
  public static final class Build extends ExpressionNode {
    private final Kind kind;
    private final int resultSlot;
    @Child private StatementNode loop;

    @CompilationFinal(dimensions = 1)
    private final int[] variables;

    /**
     * @param variables slots of the comprehension's own variables, unbound outside of it
     */
    public Build(Kind kind, int resultSlot, StatementNode loop, int[] variables) {
      this.kind = kind;
      this.resultSlot = resultSlot;
      this.loop = loop;
      this.variables = variables;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      frame.setObject(resultSlot, empty(kind));
      try {
        loop.execute(frame);
      } finally {
        unbind(frame);
      }
      Object result = frame.getObject(resultSlot);
      frame.clear(resultSlot);
      return result;
    }

    @ExplodeLoop
    private void unbind(VirtualFrame frame) {
      for (int slot : variables) {
        frame.clear(slot);
      }
    }
  }

  /** Adds one element. */
  public static final class Add extends StatementNode {
    private final Kind kind;
    private final int resultSlot;
    @Child private ExpressionNode key;
    @Child private ExpressionNode value;
    @Child private AppendNode append;
    @Child private SetItemNode setItem;

    /**
     * @param key for dicts; else null
     */
    public Add(Kind kind, int resultSlot, ExpressionNode key, ExpressionNode value) {
      this.append = kind == Kind.LIST ? AppendNode.create() : null;
      this.setItem = kind == Kind.DICT ? SetItemNode.create() : null;
      this.kind = kind;
      this.resultSlot = resultSlot;
      this.key = key;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      Object name = key == null ? null : key.execute(frame);
      Object item = value.execute(frame);
      Object result = frame.getObject(resultSlot);
      try {
        switch (kind) {
          case LIST -> append.execute((PyList) result, item);
          case SET -> ((PySet) result).add(item);
          case DICT -> setItem.execute(result, name, item);
        }
      } catch (PyException e) {
        throw e.at(value.span());
      }
      return Completion.NORMAL;
    }
  }
}
