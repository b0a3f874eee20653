package org.hoistpy.litmus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoistpy.litmus.Expectation;
import org.hoistpy.litmus.LitmusTest;
import org.hoistpy.litmus.Verdict;
import org.hoistpy.litmus.model.Location;
import org.hoistpy.memory.MemoryModel;

/**
 * What the memory model says of a test. Immutable.
 *
 * @param test that was judged
 * @param outcomes by their text, those first that {@code strict} allows
 * @param sharedNames the globals and class attributes that actors write: samples share them
 */
public record Judgement(
    LitmusTest test, Map<String, OutcomeJudgement> outcomes, List<Location> sharedNames) {

  /** The verdict on an outcome: what no execution has is forbidden. */
  public Verdict verdict(String outcome, MemoryModel mode) {
    OutcomeJudgement found = outcomes.get(outcome);
    return found == null ? Verdict.FORBIDDEN : found.verdict(mode);
  }

  /** What differs from the expectations of the author, one sentence each. */
  public List<String> differences() {
    List<String> result = new ArrayList<>();
    for (Expectation expectation : test.expectations()) {
      expectation
          .verdicts()
          .forEach(
              (mode, expected) -> {
                Verdict verdict = verdict(expectation.outcome(), mode);
                if (verdict != expected) {
                  result.add(
                      test.file().path()
                          + ":"
                          + expectation.line()
                          + ": "
                          + test.name()
                          + " expects '"
                          + expectation.outcome()
                          + "' to be "
                          + expected.text()
                          + " in "
                          + mode.text()
                          + ", the model says "
                          + verdict.text());
                }
              });
    }
    return result;
  }
}
