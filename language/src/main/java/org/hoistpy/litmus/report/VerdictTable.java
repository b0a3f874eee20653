package org.hoistpy.litmus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hoistpy.litmus.check.Candidate;
import org.hoistpy.litmus.check.Edge;
import org.hoistpy.litmus.check.Execution;
import org.hoistpy.litmus.check.Judgement;
import org.hoistpy.litmus.check.OutcomeJudgement;
import org.hoistpy.litmus.check.Violation;
import org.hoistpy.litmus.model.Event;
import org.hoistpy.memory.MemoryModel;

/** The table of outcomes and verdicts of a test, and the reasons. Stateless. */
public final class VerdictTable {
  private static final String HEAD = "outcome";

  private VerdictTable() {}

  /** The table; with {@code explain} also an execution or a cycle for each outcome. */
  public static String of(Judgement judgement, boolean explain) {
    StringBuilder text = new StringBuilder();
    text.append(judgement.test()).append('\n');
    judgement.test().question().lines().forEach(l -> text.append("  ").append(l).append('\n'));
    int width = judgement.outcomes().keySet().stream().mapToInt(String::length).max().orElse(0);
    width = Math.max(width, HEAD.length());
    text.append("  ").append(pad(HEAD, width));
    for (MemoryModel mode : MemoryModel.values()) {
      text.append("  ").append(pad(mode.text(), "forbidden".length()));
    }
    end(text);
    for (OutcomeJudgement outcome : judgement.outcomes().values()) {
      text.append("  ").append(pad(outcome.outcome(), width));
      for (MemoryModel mode : MemoryModel.values()) {
        text.append("  ").append(pad(outcome.verdict(mode).text(), "forbidden".length()));
      }
      end(text);
    }
    if (explain) {
      judgement.outcomes().values().forEach(outcome -> explain(text, outcome));
    }
    judgement.differences().forEach(d -> text.append("  UNEXPECTED ").append(d).append('\n'));
    return text.toString();
  }

  private static void end(StringBuilder text) {
    while (text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    text.append('\n');
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static void explain(StringBuilder text, OutcomeJudgement outcome) {
    List<String> told = new ArrayList<>();
    for (MemoryModel mode : MemoryModel.values()) {
      Execution execution = outcome.executions().get(mode);
      String reason =
          execution != null
              ? "an execution:\n" + execution(execution)
              : reason(outcome.violations().get(mode), outcome.candidates().get(mode));
      if (!told.contains(reason)) {
        told.add(reason);
        text.append("\n  '").append(outcome.outcome()).append("' is ");
        text.append(outcome.verdict(mode).text()).append(" in ").append(mode.text());
        text.append(": ").append(reason);
      }
    }
  }

  private static String execution(Execution execution) {
    Candidate candidate = execution.candidate();
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < candidate.size(); i++) {
      int number = i;
      String relations =
          execution.edges().stream()
              .filter(e -> e.from() == number && e.kind() != Edge.Kind.PO)
              .map(e -> e.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + e.to())
              .collect(Collectors.joining(", "));
      text.append("    ").append(event(candidate, i));
      text.append(relations.isEmpty() ? "" : "   [" + relations + "]").append('\n');
    }
    return text.toString();
  }

  /** An event with its number, thread and line. */
  private static String event(Candidate candidate, int number) {
    if (number == Candidate.INITIAL) {
      return "the initial state";
    }
    Event event = candidate.event(number);
    return number
        + ": thread "
        + (event.id().thread() + 1)
        + ", line "
        + event.line()
        + ": "
        + event;
  }

  private static String reason(Violation violation, Candidate candidate) {
    StringBuilder text = new StringBuilder(violation.axiom()).append('\n');
    for (Edge edge : violation.cycle()) {
      text.append("    ").append(event(candidate, edge.from()));
      text.append("  --").append(edge.kind().name().toLowerCase(java.util.Locale.ROOT));
      text.append("-->  ").append(event(candidate, edge.to())).append('\n');
    }
    return text.toString();
  }
}
