package org.hoistpy.nodes.classdef;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyCell;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.KeywordArguments;
import org.hoistpy.ops.classes.ClassStatement;

/**
 * The {@code class} statement (language reference 8.8): evaluates bases and keywords, runs the body
 * as a function over the prepared namespace, calls the metaclass.
 */
public final class ClassNode extends ExpressionNode {
  private final String name;
  @Child private ExpressionNode body;
  @Children private final ExpressionNode[] bases;
  private final boolean[] starred;
  private final String[] names;
  @Children private final ExpressionNode[] values;

  /**
   * @param body makes the function of the class body; it returns the {@code __class__} cell or None
   * @param starred which bases are iterables to spread
   * @param names keyword names, null for a mapping to spread
   */
  public ClassNode(
      String name,
      ExpressionNode body,
      ExpressionNode[] bases,
      boolean[] starred,
      String[] names,
      ExpressionNode[] values) {
    this.name = name;
    this.body = body;
    this.bases = bases;
    this.starred = starred;
    this.names = names;
    this.values = values;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    PyFunction function = (PyFunction) body.execute(frame);
    Object[] baseValues = evaluate(frame, bases);
    Object[] keywordValues = evaluate(frame, values);
    try {
      return define(thread(frame), function, baseValues, keywordValues);
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
  private Object define(
      ThreadState thread, PyFunction function, Object[] baseValues, Object[] keywordValues) {
    List<Object> allBases = new ArrayList<>();
    for (int i = 0; i < baseValues.length; i++) {
      if (starred[i]) {
        Collections.addAll(allBases, Iteration.toArray(baseValues[i]));
      } else {
        allBases.add(baseValues[i]);
      }
    }
    KeywordArguments keywords = new KeywordArguments("__build_class__()");
    for (int i = 0; i < names.length; i++) {
      if (names[i] == null) {
        keywords.addAll(keywordValues[i]);
      } else {
        keywords.add(names[i], keywordValues[i]);
      }
    }
    ClassStatement statement =
        ClassStatement.begin(
            Strings.of(name), allBases.toArray(), keywords.names(), keywords.values());
    Object[] arguments = PyArguments.create(thread, 1);
    arguments[PyArguments.FUNCTION] = function;
    arguments[PyArguments.FIRST] = statement.namespace();
    Object cell = function.code().callTarget().call(arguments);
    return statement.finish(cell instanceof PyCell classCell ? classCell : null);
  }
}
