package org.hoistpy.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.DispatchNode;
import org.hoistpy.ops.Spreading;

/** A call with {@code *iterable} or {@code **mapping} among its arguments. */
public final class SpreadCallNode extends ExpressionNode {
  @Child private ExpressionNode callable;
  @Children private final ExpressionNode[] arguments;
  private final boolean[] starred;
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
    Object[] positional = evaluate(frame, arguments);
    Object[] keywords = evaluate(frame, values);
    try {
      Object[] spread = spread(function, positional, thread(frame));
      if (names.length == 0) {
        return dispatch.execute(function, spread);
      }
      return call(function, spread, keywords);
    } catch (PyException e) {
      throw e.at(span());
    }
  }

  @ExplodeLoop
  private static Object[] evaluate(VirtualFrame frame, ExpressionNode[] nodes) {
    Object[] result = new Object[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      result[i] = nodes[i].execute(frame);
    }
    return result;
  }

  @TruffleBoundary
  private Object[] spread(Object function, Object[] positional, ThreadState thread) {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < positional.length; i++) {
      if (starred[i]) {
        Spreading.addAll(all, positional[i], function, positional.length == 1);
      } else {
        all.add(positional[i]);
      }
    }
    return PyArguments.of(thread, all.toArray());
  }

  @TruffleBoundary
  private Object call(Object function, Object[] spread, Object[] keywords) {
    List<String> allNames = new ArrayList<>();
    List<Object> allValues = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      if (names[i] != null) {
        Spreading.addKeyword(allNames, allValues, names[i], keywords[i], function);
      } else {
        Spreading.addMapping(allNames, allValues, keywords[i], function);
      }
    }
    return Calls.callArguments(
        function,
        spread,
        allNames.isEmpty() ? null : allNames.toArray(new String[0]),
        allValues.toArray());
  }
}
