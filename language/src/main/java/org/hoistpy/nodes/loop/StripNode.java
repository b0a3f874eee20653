package org.hoistpy.nodes.loop;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RepeatingNode;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.memory.policy.Strips;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.LoopJump;

/**
 * The repeated part of a loop. In compiled code one repetition is a strip: an inner counted loop of
 * iterations, followed by the memory barrier of the mode (memory-model.md section 5).
 */
public abstract class StripNode extends Node implements RepeatingNode {
  /** Besides the constants of {@link Completion}: the loop ended without {@code break}. */
  public static final int EXHAUSTED = 5;

  private static final Integer CONTINUE = -1;

  /** The completions as the objects that a loop hands on; none is made in compiled code. */
  @CompilationFinal(dimensions = 1)
  private static final Integer[] BOXED = {0, 1, 2, 3, 4, EXHAUSTED};

  private final MemoryModel mode;

  /** Iterations in a strip of bounded mode. */
  private final int stripLength;

  protected StripNode(MemoryModel mode) {
    this.mode = mode;
    this.stripLength = HoistPyLanguage.get(null).stripLength();
  }

  protected final MemoryModel mode() {
    return mode;
  }

  /** Whether there is another iteration; what it begins with is done. */
  protected abstract boolean head(VirtualFrame frame);

  /** Runs the body of an iteration; its completion. */
  protected abstract int iterate(VirtualFrame frame);

  @Override
  public Object initialLoopStatus() {
    return CONTINUE;
  }

  @Override
  public boolean shouldContinue(Object returnValue) {
    return (int) returnValue < 0;
  }

  @Override
  public boolean executeRepeating(VirtualFrame frame) {
    return (int) executeRepeatingWithValue(frame) < 0;
  }

  @Override
  public Object executeRepeatingWithValue(VirtualFrame frame) {
    int length = Strips.length(mode, stripLength);
    for (int i = 0; injectBranchProbability(FASTPATH_PROBABILITY, i < length); i++) {
      if (!head(frame)) {
        return BOXED[EXHAUSTED];
      }
      int completion;
      try {
        completion = iterate(frame);
      } catch (LoopJump jump) {
        completion = jump.completion();
      }
      if (completion != Completion.NORMAL && completion != Completion.CONTINUE) {
        return BOXED[completion];
      }
    }
    Strips.boundary(mode);
    return CONTINUE;
  }

  /** The completion of the loop statement, for a loop whose body ended it. */
  public static int afterLoop(int completion) {
    return completion == Completion.BREAK ? Completion.NORMAL : completion;
  }
}
