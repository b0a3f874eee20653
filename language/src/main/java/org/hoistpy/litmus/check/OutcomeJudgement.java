package org.hoistpy.litmus.check;

import java.util.Map;
import org.hoistpy.litmus.Verdict;
import org.hoistpy.memory.MemoryModel;

/**
 * The verdicts on one outcome. Immutable.
 *
 * @param outcome the results, separated by commas
 * @param executions for each mode that allows the outcome, how it comes about
 * @param violations for each mode that forbids it, why
 * @param candidates for each mode that forbids it, the events that the violation speaks of
 */
public record OutcomeJudgement(
    String outcome,
    Map<MemoryModel, Execution> executions,
    Map<MemoryModel, Violation> violations,
    Map<MemoryModel, Candidate> candidates) {

  /** Whether the mode allows the outcome. */
  public Verdict verdict(MemoryModel mode) {
    return executions.containsKey(mode) ? Verdict.ALLOWED : Verdict.FORBIDDEN;
  }
}
