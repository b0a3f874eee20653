package org.hoistpy.ops.attribute;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.ops.Attributes;

/** {@code receiver.name = value} with an inline cache of shapes. */
public abstract class SetAttributeNode extends Node {
  static final int SHAPE_LIMIT = GetAttributeNode.SHAPE_LIMIT;

  protected final String name;

  protected SetAttributeNode(String name) {
    this.name = name;
  }

  public static SetAttributeNode create(String name) {
    return SetAttributeNodeGen.create(name);
  }

  public abstract void execute(Object receiver, Object value);

  @Specialization(
      guards = "plan.matches(receiver)",
      assumptions = "plan.assumptions()",
      limit = "SHAPE_LIMIT")
  protected void doPlanned(
      Object receiver, Object value, @Cached("plan(receiver)") WritePlan plan) {
    plan.write(receiver, value);
  }

  @Specialization(replaces = "doPlanned")
  protected void doGeneric(Object receiver, Object value) {
    Attributes.set(receiver, name, value);
  }

  protected final WritePlan plan(Object receiver) {
    return WritePlanner.plan(receiver, name);
  }
}
