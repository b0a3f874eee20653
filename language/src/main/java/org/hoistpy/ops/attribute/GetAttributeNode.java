package org.hoistpy.ops.attribute;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.ops.Attributes;

/** {@code receiver.name} with an inline cache of shapes. */
public abstract class GetAttributeNode extends Node {
  /** Shapes that one site tells apart before it takes the generic path. */
  static final int SHAPE_LIMIT = 6;

  protected final String name;

  protected GetAttributeNode(String name) {
    this.name = name;
  }

  public static GetAttributeNode create(String name) {
    return GetAttributeNodeGen.create(name);
  }

  public abstract Object execute(Object receiver);

  @Specialization(
      guards = "plan.matches(receiver)",
      assumptions = "plan.assumptions()",
      limit = "SHAPE_LIMIT")
  protected Object doPlanned(Object receiver, @Cached("plan(receiver)") ReadPlan plan) {
    return plan.read(receiver);
  }

  @Specialization(replaces = "doPlanned")
  protected Object doGeneric(Object receiver) {
    return Attributes.get(receiver, name);
  }

  protected final ReadPlan plan(Object receiver) {
    return ReadPlanner.plan(receiver, name);
  }
}
