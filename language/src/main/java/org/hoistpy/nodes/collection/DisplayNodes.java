package org.hoistpy.nodes.collection;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.mapping.PySet;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Spreading;
import org.hoistpy.ops.TypeOf;

/** List, tuple, set and dict displays (language reference 6.2.4 to 6.2.7). */
public final class DisplayNodes {
  private DisplayNodes() {}

  /** What a display of plain elements makes. */
  public enum Kind {
    LIST,
    TUPLE,
    SET
  }

  /** {@code [a, *b]}, {@code (a, *b)}, {@code {a, *b}}. */
  public static final class Sequence extends ExpressionNode {
    private final Kind kind;
    @Children private final ExpressionNode[] elements;

    /** Null when no element is starred. */
    @CompilationFinal(dimensions = 1)
    private final boolean[] starred;

    public Sequence(Kind kind, ExpressionNode[] elements, boolean[] starred) {
      this.kind = kind;
      this.elements = elements;
      this.starred = starred;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object[] values = starred == null ? evaluate(frame) : spread(frame);
      return switch (kind) {
        case LIST -> new PyList(values, values.length);
        case TUPLE -> PyTuple.of(values);
        case SET -> makeSet(values);
      };
    }

    @ExplodeLoop
    private Object[] evaluate(VirtualFrame frame) {
      Object[] values = new Object[elements.length];
      for (int i = 0; i < elements.length; i++) {
        values[i] = elements[i].execute(frame);
      }
      return values;
    }

    @ExplodeLoop
    private Object[] spread(VirtualFrame frame) {
      List<Object> values = newList();
      for (int i = 0; i < elements.length; i++) {
        Object value = elements[i].execute(frame);
        if (starred[i]) {
          addAll(values, value);
        } else {
          add(values, value);
        }
      }
      return toArray(values);
    }

    @TruffleBoundary
    private static List<Object> newList() {
      return new ArrayList<>();
    }

    @TruffleBoundary
    private static void add(List<Object> values, Object value) {
      values.add(value);
    }

    @TruffleBoundary
    private static Object[] toArray(List<Object> values) {
      return values.toArray();
    }

    @TruffleBoundary
    private void addAll(List<Object> values, Object iterable) {
      try {
        if (Iteration.iterOrNull(iterable) == null) {
          throw PyErrors.typeError(
              kind == Kind.SET
                  ? "'%s' object is not iterable"
                  : "Value after * must be an iterable, not %s",
              TypeOf.name(iterable));
        }
        Collections.addAll(values, Iteration.toArray(iterable));
      } catch (PyException e) {
        throw raised(e);
      }
    }

    @TruffleBoundary
    private PySet makeSet(Object[] values) {
      try {
        PySet set = new PySet();
        for (Object value : values) {
          set.add(value);
        }
        return set;
      } catch (PyException e) {
        throw raised(e);
      }
    }
  }

  /** {@code {k: v, **m}}; a null key stands for a mapping to spread. */
  public static final class Dict extends ExpressionNode {
    @Children private final ExpressionNode[] keys;
    @Children private final ExpressionNode[] values;

    public Dict(ExpressionNode[] keys, ExpressionNode[] values) {
      this.keys = keys;
      this.values = values;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
      PyDict dict = PyDict.withCapacity(keys.length);
      for (int i = 0; i < keys.length; i++) {
        Object key = keys[i] == null ? null : keys[i].execute(frame);
        Object value = values[i].execute(frame);
        try {
          if (key != null) {
            dict.put(key, value);
          } else {
            spread(dict, value);
          }
        } catch (PyException e) {
          throw raised(e);
        }
      }
      return dict;
    }

    @TruffleBoundary
    private static void spread(PyDict dict, Object mapping) {
      PyDict other = Spreading.asDict(mapping);
      if (other == null) {
        throw PyErrors.typeError("'%s' object is not a mapping", TypeOf.name(mapping));
      }
      dict.putAll(other);
    }
  }
}
