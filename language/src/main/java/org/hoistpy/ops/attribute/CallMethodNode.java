package org.hoistpy.ops.attribute;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.DispatchNode;
import org.hoistpy.syntax.Span;

/**
 * {@code receiver.name(*args)} without a bound-method object where the class has a plain function.
 * The arguments come with room for the receiver in front.
 */
public abstract class CallMethodNode extends Node {
  protected final String name;

  /** What a traceback marks when there is no such attribute. */
  private final Span attributeSpan;

  protected CallMethodNode(String name, Span attributeSpan) {
    this.name = name;
    this.attributeSpan = attributeSpan;
  }

  public static CallMethodNode create(String name, Span attributeSpan) {
    return CallMethodNodeGen.create(name, attributeSpan);
  }

  /**
   * @param arguments header, then the receiver's place, then the arguments
   */
  public abstract Object execute(Object receiver, Object[] arguments);

  @Specialization(
      guards = "plan.matches(receiver)",
      assumptions = "plan.assumptions()",
      limit = "SHAPE_LIMIT")
  protected Object doPlanned(
      Object receiver,
      Object[] arguments,
      @Cached("plan(receiver)") ReadPlan plan,
      @Cached DispatchNode dispatch) {
    Object function = plan.unboundFunction();
    if (function != null) {
      arguments[PyArguments.FIRST] = receiver;
      return dispatch.execute(function, arguments);
    }
    Object callable;
    try {
      callable = plan.read(receiver);
    } catch (PyException e) {
      throw e.at(attributeSpan);
    }
    return dispatch.execute(callable, withoutReceiver(arguments));
  }

  @Specialization(replaces = "doPlanned")
  protected Object doGeneric(Object receiver, Object[] arguments, @Cached DispatchNode dispatch) {
    Object callable;
    try {
      callable = Attributes.get(receiver, name);
    } catch (PyException e) {
      throw e.at(attributeSpan);
    }
    return dispatch.execute(callable, withoutReceiver(arguments));
  }

  static final int SHAPE_LIMIT = GetAttributeNode.SHAPE_LIMIT;

  protected final ReadPlan plan(Object receiver) {
    return ReadPlanner.plan(receiver, name);
  }

  private static Object[] withoutReceiver(Object[] arguments) {
    Object[] shorter = new Object[arguments.length - 1];
    shorter[PyArguments.THREAD] = arguments[PyArguments.THREAD];
    System.arraycopy(
        arguments,
        PyArguments.FIRST + 1,
        shorter,
        PyArguments.FIRST,
        shorter.length - PyArguments.FIRST);
    return shorter;
  }
}
