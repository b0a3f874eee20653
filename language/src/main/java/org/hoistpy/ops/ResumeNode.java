package org.hoistpy.ops;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.generator.PyResumable;
import org.hoistpy.objects.thread.ThreadState;

/** Resumes a generator up to its next {@code yield}. */
public abstract class ResumeNode extends Node {
  static final int TARGET_LIMIT = 3;

  /**
   * Runs the generator.
   *
   * @param sent the value of the {@code yield} expression
   * @param thrown raised at the {@code yield} instead, or null
   * @return the next item, or null when the generator ended; its result is then in the generator
   */
  public abstract Object execute(
      ThreadState thread, PyResumable generator, Object sent, PyException thrown);

  public static ResumeNode create() {
    return ResumeNodeGen.create();
  }

  @Specialization(guards = "generator.resumeTarget() == target", limit = "TARGET_LIMIT")
  protected static Object doDirect(
      ThreadState thread,
      PyResumable generator,
      Object sent,
      PyException thrown,
      @Cached("generator.resumeTarget()") RootCallTarget target,
      @Cached("create(target)") DirectCallNode call) {
    return call.call(arguments(thread, generator, sent, thrown));
  }

  @Specialization(replaces = "doDirect")
  protected static Object doIndirect(
      ThreadState thread,
      PyResumable generator,
      Object sent,
      PyException thrown,
      @Cached IndirectCallNode call) {
    return call.call(generator.resumeTarget(), arguments(thread, generator, sent, thrown));
  }

  /** The arguments of a resume target. */
  static Object[] arguments(
      ThreadState thread, PyResumable generator, Object sent, PyException thrown) {
    Object[] arguments = PyArguments.create(thread, 2);
    arguments[PyArguments.FUNCTION] = generator;
    arguments[PyArguments.FIRST] = sent;
    arguments[PyArguments.FIRST + 1] = thrown;
    return arguments;
  }
}
