package org.hoistpy.ops.attribute;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.DispatchNode;

/**
 * {@code receiver.name(*args)} without a bound-method object where the class has a plain function.
 * The arguments come with room for the receiver in front.
 */
public abstract class CallMethodNode extends Node {
  protected final String name;

  protected CallMethodNode(String name) {
    this.name = name;
  }

  public static CallMethodNode create(String name) {
    return CallMethodNodeGen.create(name);
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
    return dispatch.execute(plan.read(receiver), withoutReceiver(arguments));
  }

  @Specialization(replaces = "doPlanned")
  protected Object doGeneric(Object receiver, Object[] arguments, @Cached DispatchNode dispatch) {
    return dispatch.execute(Attributes.get(receiver, name), withoutReceiver(arguments));
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
