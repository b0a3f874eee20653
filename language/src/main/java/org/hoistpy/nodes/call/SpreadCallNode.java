package org.hoistpy.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.DispatchNode;
import org.hoistpy.ops.KeywordArguments;
import org.hoistpy.ops.Spreading;

/** A call with {@code *iterable} or {@code **mapping} among its arguments. */
public final class SpreadCallNode extends ExpressionNode {
  @Child private ExpressionNode callable;
  @Children private final ExpressionNode[] arguments;

  @CompilationFinal(dimensions = 1)
  private final boolean[] starred;

  @CompilationFinal(dimensions = 1)
  private final String[] names;

  @Children private final ExpressionNode[] values;
  @Child private DispatchNode dispatch = DispatchNode.create();

  /**
   * @param starred which of the arguments are iterables to spread
   * @param names for each keyword value its name, null for a mapping to spread
   */
  public SpreadCallNode(
      ExpressionNode callable,
      ExpressionNode[] arguments,
      boolean[] starred,
      String[] names,
      ExpressionNode[] values) {
    this.callable = callable;
    this.arguments = arguments;
    this.starred = starred;
    this.names = names;
    this.values = values;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object function = callable.execute(frame);
    // A lone *iterable is read when the call is made, one among others where it stands.
    boolean late = arguments.length == 1 && starred[0];
    Object lone = null;
    List<Object> positional = newList();
    if (late) {
      lone = arguments[0].execute(frame);
    } else {
      evaluate(frame, positional);
    }
    KeywordArguments keywords = names.length == 0 ? null : newKeywords(function);
    if (keywords != null) {
      evaluate(frame, keywords);
    }
    try {
      if (late) {
        Spreading.addAll(positional, lone, function, true);
      }
      Object[] spread = PyArguments.of(thread(frame), toArray(positional));
      return keywords == null
          ? dispatch.execute(function, spread)
          : call(function, spread, keywords);
    } catch (PyException e) {
      throw raised(e);
    }
  }

  @ExplodeLoop
  private void evaluate(VirtualFrame frame, List<Object> positional) {
    for (int i = 0; i < arguments.length; i++) {
      Object value = arguments[i].execute(frame);
      if (starred[i]) {
        try {
          Spreading.addAll(positional, value, null, false);
        } catch (PyException e) {
          throw raised(e);
        }
      } else {
        add(positional, value);
      }
    }
  }

  @ExplodeLoop
  private void evaluate(VirtualFrame frame, KeywordArguments keywords) {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i].execute(frame);
      try {
        if (names[i] != null) {
          keywords.add(names[i], value);
        } else {
          keywords.addAll(value);
        }
      } catch (PyException e) {
        throw raised(e);
      }
    }
  }

  @TruffleBoundary
  private static KeywordArguments newKeywords(Object function) {
    return new KeywordArguments(function);
  }

  @TruffleBoundary
  private static List<Object> newList() {
    return new ArrayList<>();
  }

  @TruffleBoundary
  private static void add(List<Object> list, Object value) {
    list.add(value);
  }

  @TruffleBoundary
  private static Object[] toArray(List<Object> list) {
    return list.toArray();
  }

  @TruffleBoundary
  private static Object call(Object function, Object[] spread, KeywordArguments keywords) {
    String[] all = keywords.names();
    return Calls.callArguments(function, spread, all.length == 0 ? null : all, keywords.values());
  }
}
