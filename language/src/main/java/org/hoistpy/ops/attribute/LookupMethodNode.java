package org.hoistpy.ops.attribute;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.Attributes;
import org.hoistpy.syntax.Span;

/**
 * The look-up of {@code receiver.name(…)} on its own, for arguments that run code: the method is
 * found before they are evaluated (language reference, section 6.3.4).
 */
public abstract class LookupMethodNode extends Node {
  static final int SHAPE_LIMIT = GetAttributeNode.SHAPE_LIMIT;

  protected final String name;

  /** What a traceback marks when there is no such attribute. */
  private final Span attributeSpan;

  protected LookupMethodNode(String name, Span attributeSpan) {
    this.name = name;
    this.attributeSpan = attributeSpan;
  }

  public static LookupMethodNode create(String name, Span attributeSpan) {
    return LookupMethodNodeGen.create(name, attributeSpan);
  }

  /**
   * A callable that needs no receiver in front. Immutable.
   *
   * @param callable what the attribute gave
   */
  public record Bound(Object callable) {}

  /** A function to call with the receiver in front, or a {@link Bound}. */
  public abstract Object execute(Object receiver);

  @Specialization(
      guards = "plan.matches(receiver)",
      assumptions = "plan.assumptions()",
      limit = "SHAPE_LIMIT")
  protected Object doPlanned(Object receiver, @Cached("plan(receiver)") ReadPlan plan) {
    Object function = plan.unboundFunction();
    if (function != null) {
      return function;
    }
    try {
      return new Bound(plan.read(receiver));
    } catch (PyException e) {
      throw e.at(attributeSpan);
    }
  }

  @Specialization(replaces = "doPlanned")
  protected Object doGeneric(Object receiver) {
    try {
      return new Bound(Attributes.get(receiver, name));
    } catch (PyException e) {
      throw e.at(attributeSpan);
    }
  }

  protected final ReadPlan plan(Object receiver) {
    return ReadPlanner.plan(receiver, name);
  }
}
