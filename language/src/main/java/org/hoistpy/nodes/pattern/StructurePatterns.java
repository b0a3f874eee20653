package org.hoistpy.nodes.pattern;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.PatternMatching;

/** Sequence, mapping and class patterns: split the subject, then match the parts. */
public final class StructurePatterns {
  private StructurePatterns() {}

  /** {@code [a, *rest, b]}. */
  public static final class Sequence extends PatternNode {
    /** Index of the starred pattern, or -1. */
    private final int star;

    /** Which parts are wildcards. */
    @CompilationFinal(dimensions = 1)
    private final boolean[] ignored;

    @Children private final PatternNode[] parts;

    public Sequence(int star, boolean[] ignored, PatternNode[] parts) {
      this.star = star;
      this.ignored = ignored;
      this.parts = parts;
    }

    @Override
    public boolean matches(VirtualFrame frame, Object subject) {
      Object[] items;
      try {
        items = PatternMatching.sequence(subject, star, ignored);
      } catch (PyException e) {
        throw raised(e);
      }
      return items != null && all(frame, parts, items);
    }
  }

  /** {@code {key: pattern, **rest}}. */
  public static final class Mapping extends PatternNode {
    private final int restSlot;
    @Children private final ExpressionNode[] keys;
    @Children private final PatternNode[] values;

    /**
     * @param restSlot -1 without {@code **rest}
     */
    public Mapping(ExpressionNode[] keys, PatternNode[] values, int restSlot) {
      this.keys = keys;
      this.values = values;
      this.restSlot = restSlot;
    }

    @Override
    @ExplodeLoop
    public boolean matches(VirtualFrame frame, Object subject) {
      if (!PatternMatching.isMapping(subject)) {
        return false;
      }
      Object[] wanted = new Object[keys.length];
      for (int i = 0; i < keys.length; i++) {
        wanted[i] = keys[i].execute(frame);
      }
      Object[] found;
      try {
        found = PatternMatching.mapping(subject, wanted);
      } catch (PyException e) {
        throw raised(e);
      }
      if (found == null || !all(frame, values, found)) {
        return false;
      }
      if (restSlot >= 0) {
        frame.setObject(restSlot, PatternMatching.rest(subject, wanted));
      }
      return true;
    }
  }

  /** {@code Class(a, name=b)}. */
  public static final class Instance extends PatternNode {
    private final int positional;

    @CompilationFinal(dimensions = 1)
    private final String[] names;

    @Child private ExpressionNode type;
    @Children private final PatternNode[] parts;

    /**
     * @param positional how many of the parts are positional; the names are those of the others
     */
    public Instance(ExpressionNode type, int positional, String[] names, PatternNode[] parts) {
      this.type = type;
      this.positional = positional;
      this.names = names;
      this.parts = parts;
    }

    @Override
    public boolean matches(VirtualFrame frame, Object subject) {
      Object cls = type.execute(frame);
      Object[] attributes;
      try {
        attributes = PatternMatching.instance(subject, cls, positional, names);
      } catch (PyException e) {
        throw raised(e);
      }
      return attributes != null && all(frame, parts, attributes);
    }
  }

  @ExplodeLoop(kind = ExplodeLoop.LoopExplosionKind.FULL_EXPLODE_UNTIL_RETURN)
  private static boolean all(VirtualFrame frame, PatternNode[] parts, Object[] values) {
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].matches(frame, values[i])) {
        return false;
      }
    }
    return true;
  }
}
