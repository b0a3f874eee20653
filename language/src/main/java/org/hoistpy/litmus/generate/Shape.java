package org.hoistpy.litmus.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hoistpy.litmus.LitmusFile;
import org.hoistpy.litmus.LitmusTest;
import org.hoistpy.litmus.Verdict;
import org.hoistpy.litmus.check.Checker;
import org.hoistpy.litmus.check.Judgement;
import org.hoistpy.litmus.check.OutcomeJudgement;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.MemoryModel;

/**
 * A generated test before it is text. Immutable.
 *
 * @param name of the class
 * @param cycle the relations it was made from
 * @param threads the accesses of each actor
 * @param kinds how the accesses of each location are ordered
 * @param locked the threads that do everything under one lock
 */
public record Shape(
    String name,
    String cycle,
    List<List<Access>> threads,
    List<AccessKind> kinds,
    Set<Integer> locked) {
  private static final String NAMES = "xyzuvw";

  /** The test as the content of a file, with what the model says of it as expectations. */
  public String file() {
    String bare = text(List.of());
    LitmusTest test = LitmusFile.parse(name + ".py", bare).tests().getFirst();
    return text(expectations(Checker.judge(test)));
  }

  /** The test itself. */
  public LitmusTest test() {
    return LitmusFile.parse(name + ".py", file()).tests().getFirst();
  }

  private static List<String> expectations(Judgement judgement) {
    TreeMap<String, List<String>> byVerdict = new TreeMap<>();
    for (OutcomeJudgement outcome : judgement.outcomes().values()) {
      Set<String> modes = new TreeSet<>();
      for (MemoryModel mode : MemoryModel.values()) {
        if (outcome.verdict(mode) == Verdict.ALLOWED) {
          modes.add(mode.text());
        }
      }
      String decorator = modes.isEmpty() ? "@forbidden(%s)" : "@allowed(%s)";
      if (!modes.isEmpty() && modes.size() < MemoryModel.values().length) {
        decorator = "@allowed(%s, only=\"" + String.join(", ", modes) + "\")";
      }
      byVerdict
          .computeIfAbsent(decorator, d -> new ArrayList<>())
          .add('"' + outcome.outcome() + '"');
    }
    List<String> result = new ArrayList<>();
    byVerdict.forEach(
        (decorator, outcomes) -> result.add(decorator.replace("%s", String.join(", ", outcomes))));
    return result;
  }

  private String text(List<String> expectations) {
    StringBuilder text = new StringBuilder();
    text.append("\"\"\"Made from the cycle ").append(cycle).append(".\"\"\"\n\n");
    if (!locked.isEmpty()) {
      text.append("from threading import Lock\n\n");
    }
    String kindNames =
        kinds.stream()
            .filter(kind -> kind != AccessKind.PLAIN)
            .map(Shape::annotation)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    if (!kindNames.isEmpty()) {
      text.append("from hoistpy import ").append(kindNames).append('\n');
    }
    text.append("from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden\n\n\n");
    expectations.forEach(line -> text.append(line).append('\n'));
    text.append("class ").append(name).append("(Litmus):\n    \"\"\"");
    text.append(cycle).append(": can it go round?\"\"\"\n\n");
    for (int i = 0; i < kinds.size(); i++) {
      text.append("    ").append(NAMES.charAt(i));
      if (kinds.get(i) != AccessKind.PLAIN) {
        text.append(": ").append(annotation(kinds.get(i))).append("[int]");
      }
      text.append(" = 0\n");
    }
    if (!locked.isEmpty()) {
      text.append("\n    def setup(self):\n        self.lock = Lock()\n");
    }
    for (int i = 0; i < threads.size(); i++) {
      actor(text, i);
    }
    arbiter(text);
    return text.toString();
  }

  private static String annotation(AccessKind kind) {
    return kind == AccessKind.VOLATILE ? "Volatile" : "Atomic";
  }

  private void actor(StringBuilder text, int thread) {
    text.append("\n    @actor\n    def actor").append(thread + 1).append("(self):\n");
    String indent = "        ";
    if (locked.contains(thread)) {
      text.append(indent).append("with self.lock:\n");
      indent += "    ";
    }
    List<String> results = new ArrayList<>();
    for (Access access : threads.get(thread)) {
      char location = NAMES.charAt(access.location());
      if (!access.isWrite()) {
        results.add("r" + (results.size() + 1));
        text.append(indent).append(results.getLast()).append(" = self.").append(location);
        text.append('\n');
        continue;
      }
      String value = String.valueOf(access.value());
      if (access.dependency() == Access.Dependency.DATA) {
        value = results.getLast();
      }
      if (access.dependency() == Access.Dependency.CONTROL) {
        text.append(indent).append("if ").append(results.getLast()).append(":\n    ");
      }
      text.append(indent).append("self.").append(location).append(" = ").append(value).append('\n');
    }
    if (!results.isEmpty()) {
      text.append(indent).append("return ").append(String.join(", ", results)).append('\n');
    }
  }

  /** The final value of a location counts when it is written more than once. */
  private void arbiter(StringBuilder text) {
    List<String> locations = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      int location = i;
      long writes =
          threads.stream()
              .flatMap(List::stream)
              .filter(a -> a.isWrite() && a.location() == location)
              .count();
      if (writes > 1) {
        locations.add("self." + NAMES.charAt(i));
      }
    }
    if (!locations.isEmpty()) {
      text.append("\n    @arbiter\n    def final(self):\n        return ");
      text.append(String.join(", ", locations)).append('\n');
    }
  }
}
