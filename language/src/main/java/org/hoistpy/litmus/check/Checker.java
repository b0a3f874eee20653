package org.hoistpy.litmus.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hoistpy.litmus.LitmusProblem;
import org.hoistpy.litmus.LitmusTest;
import org.hoistpy.litmus.Verdict;
import org.hoistpy.litmus.model.Program;
import org.hoistpy.litmus.model.Trace;
import org.hoistpy.memory.MemoryModel;

/**
 * Judges a test: puts the traces of its actors together in every way, and asks for each outcome
 * whether one of its candidates satisfies the axioms. Stateless to its users.
 */
public final class Checker {
  private static final String BLOCKED = "BLOCKED";

  private final LitmusTest test;
  private final Program program;
  private final Map<String, OutcomeJudgement> outcomes = new TreeMap<>();

  private Checker(LitmusTest test) {
    this.test = test;
    this.program = Program.of(test);
  }

  /**
   * Judges a test in all modes.
   *
   * @throws LitmusProblem when the test is not one that can be judged
   */
  public static Judgement judge(LitmusTest test) {
    return new Checker(test).judge();
  }

  private Judgement judge() {
    List<List<Trace>> threads = program.explore();
    int actors = test.actors().size();
    int arbiter = test.arbiter() == null ? -1 : actors;
    checkArity(threads.subList(0, arbiter < 0 ? actors : actors + 1));
    Combinations combinations = new Combinations(threads, actors, arbiter, this::consider);
    combinations.all();
    if (combinations.isTooMany()) {
      throw test.problem(test.line(), "the test has too many executions for the checker");
    }
    checkEnds(actors);
    // That an actor waits for ever is worth a line only if it can happen.
    outcomes.values().removeIf(o -> o.executions().isEmpty() && o.outcome().contains(BLOCKED));
    Map<String, OutcomeJudgement> sorted = new LinkedHashMap<>();
    for (Verdict first : Verdict.values()) {
      outcomes.forEach(
          (text, outcome) -> {
            if (outcome.verdict(MemoryModel.STRICT) == first) {
              sorted.put(text, outcome);
            }
          });
    }
    return new Judgement(test, sorted, program.writtenNames());
  }

  /** From the strictest mode on: what it allows, the weaker ones allow too. */
  private void consider(Candidate candidate) {
    OutcomeJudgement outcome =
        outcomes.computeIfAbsent(
            candidate.outcome(),
            text ->
                new OutcomeJudgement(
                    text,
                    new EnumMap<>(MemoryModel.class),
                    new EnumMap<>(MemoryModel.class),
                    new EnumMap<>(MemoryModel.class)));
    Execution execution = null;
    for (MemoryModel mode : MemoryModel.values()) {
      if (outcome.executions().containsKey(mode)) {
        continue;
      }
      if (execution == null) {
        Consistency consistency = new Consistency(candidate, program, mode);
        execution = consistency.find();
        if (execution == null) {
          note(outcome, mode, candidate, consistency.violation());
        }
      }
      if (execution != null) {
        outcome.executions().put(mode, execution);
        outcome.violations().remove(mode);
        outcome.candidates().remove(mode);
      }
    }
    if (execution != null && outcome.violations().containsKey(MemoryModel.STRICT)) {
      Violation cycle = SequentialConsistency.violation(execution);
      if (cycle != null) {
        note(outcome, MemoryModel.STRICT, candidate, cycle);
      }
    }
  }

  /** Of several reasons the one with the shortest cycle is easiest to understand. */
  private static void note(
      OutcomeJudgement outcome, MemoryModel mode, Candidate candidate, Violation violation) {
    Violation old = outcome.violations().get(mode);
    boolean simpler =
        old == null
            || old.cycle().isEmpty() && !violation.cycle().isEmpty()
            || !violation.cycle().isEmpty() && violation.cycle().size() < old.cycle().size();
    if (simpler) {
      outcome.violations().put(mode, violation);
      outcome.candidates().put(mode, candidate);
    }
  }

  private void checkArity(List<List<Trace>> threads) {
    for (int thread = 0; thread < threads.size(); thread++) {
      Set<Integer> sizes = new HashSet<>();
      for (Trace trace : threads.get(thread)) {
        if (trace.ending() == Trace.Ending.RETURNED) {
          sizes.add(trace.results().size());
        }
      }
      if (sizes.size() > 1) {
        var method = thread < test.actors().size() ? test.actors().get(thread) : test.arbiter();
        throw test.problem(
            method.span().line(),
            method.name()
                + " returns "
                + sizes.stream().sorted().map(String::valueOf).toList()
                + " values in different executions; it has to return the same number in all");
      }
    }
  }

  /** An actor that never ends in any execution is a mistake of the test. */
  private void checkEnds(int actors) {
    Map<Integer, Integer> stuck = new HashMap<>();
    Set<Integer> ended = new HashSet<>();
    for (OutcomeJudgement outcome : outcomes.values()) {
      for (Execution execution : outcome.executions().values()) {
        for (Trace trace : execution.candidate().traces()) {
          if (trace.line() > 0) {
            stuck.put(trace.thread(), trace.line());
          } else {
            ended.add(trace.thread());
          }
        }
      }
    }
    stuck.forEach(
        (thread, line) -> {
          if (thread < actors && !ended.contains(thread)) {
            throw test.problem(
                line, test.actors().get(thread).name() + " never gets past this line");
          }
        });
    if (stuck.isEmpty() && ended.isEmpty()) {
      throw test.problem(test.line(), "no execution of the test is possible");
    }
  }
}
