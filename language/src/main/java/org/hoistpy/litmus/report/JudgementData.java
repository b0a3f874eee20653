package org.hoistpy.litmus.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hoistpy.litmus.LitmusTest;
import org.hoistpy.litmus.check.Candidate;
import org.hoistpy.litmus.check.Edge;
import org.hoistpy.litmus.check.Execution;
import org.hoistpy.litmus.check.Judgement;
import org.hoistpy.litmus.check.OutcomeJudgement;
import org.hoistpy.litmus.check.Violation;
import org.hoistpy.litmus.model.Event;
import org.hoistpy.memory.MemoryModel;

/** A judgement as JSON, with the graphs of its reasons: what the reports are made of. Stateless. */
public final class JudgementData {
  private JudgementData() {}

  /** The text of one JSON object. */
  public static String of(Judgement judgement) {
    LitmusTest test = judgement.test();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("file", test.file().path());
    data.put("line", test.line());
    data.put("name", test.name());
    data.put("question", test.question());
    data.put("source", test.source());
    data.put("actors", test.actors().stream().map(a -> a.name()).toList());
    data.put("returning", returning(test));
    data.put("arbiter", test.arbiter() == null ? "" : test.arbiter().name());
    data.put("stable", hasEvent(judgement, Event::stable));
    data.put("waits", hasEvent(judgement, JudgementData::waits));
    data.put(
        "outcomes", judgement.outcomes().values().stream().map(JudgementData::outcome).toList());
    data.put("differences", judgement.differences());
    return Json.of(data);
  }

  /** The actors, and the arbiter, that contribute to the outcome. */
  private static List<String> returning(LitmusTest test) {
    List<String> names = new ArrayList<>();
    test.actors().stream()
        .filter(LitmusTest::returnsValue)
        .forEach(actor -> names.add(actor.name()));
    if (test.arbiter() != null && LitmusTest.returnsValue(test.arbiter())) {
      names.add(test.arbiter().name());
    }
    return names;
  }

  /** Whether an actor may have to wait until another has done something. */
  private static boolean waits(Event event) {
    return event.action() != null && event.action().op().waits();
  }

  private static boolean hasEvent(Judgement judgement, Predicate<Event> wanted) {
    for (OutcomeJudgement outcome : judgement.outcomes().values()) {
      List<Candidate> all = new ArrayList<>(outcome.candidates().values());
      outcome.executions().values().forEach(e -> all.add(e.candidate()));
      for (Candidate candidate : all) {
        for (int i = 1; i < candidate.size(); i++) {
          if (wanted.test(candidate.event(i))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Map<String, Object> outcome(OutcomeJudgement outcome) {
    Map<String, Object> verdicts = new LinkedHashMap<>();
    Map<String, Object> reasons = new LinkedHashMap<>();
    for (MemoryModel mode : MemoryModel.values()) {
      verdicts.put(mode.text(), outcome.verdict(mode).text());
      Execution execution = outcome.executions().get(mode);
      Violation violation = outcome.violations().get(mode);
      if (execution != null) {
        reasons.put(mode.text(), graph("an execution", execution.candidate(), execution.edges()));
      } else if (violation != null) {
        reasons.put(
            mode.text(),
            graph(violation.axiom(), outcome.candidates().get(mode), violation.cycle()));
      }
    }
    return Map.of("outcome", outcome.outcome(), "verdicts", verdicts, "reasons", reasons);
  }

  private static Map<String, Object> graph(String title, Candidate candidate, List<Edge> edges) {
    List<Object> nodes = new ArrayList<>();
    nodes.add(Map.of("thread", 0, "line", 0, "text", "initial state"));
    for (int i = 1; i < candidate.size(); i++) {
      Event event = candidate.event(i);
      nodes.add(
          Map.of(
              "thread", event.id().thread() + 1, "line", event.line(), "text", event.toString()));
    }
    List<Object> arrows = new ArrayList<>();
    for (Edge edge : edges) {
      arrows.add(
          List.of(edge.from(), edge.to(), edge.kind().name().toLowerCase(java.util.Locale.ROOT)));
    }
    return Map.of("title", title, "nodes", nodes, "edges", arrows);
  }
}
