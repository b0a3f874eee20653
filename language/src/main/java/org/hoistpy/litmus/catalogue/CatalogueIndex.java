package org.hoistpy.litmus.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hoistpy.litmus.LitmusFile;
import org.hoistpy.litmus.LitmusTest;
import org.hoistpy.litmus.Verdict;
import org.hoistpy.litmus.check.Checker;
import org.hoistpy.litmus.check.Judgement;
import org.hoistpy.litmus.check.OutcomeJudgement;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.Parser;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Stmt;

/** Writes the page that lists the tests of a folder with their questions. Stateless. */
public final class CatalogueIndex {
  private static final String HEAD =
      """
      # Litmus tests

      Each test asks what one thread may see of what another does. `hoistpy -m hoistpy.litmus litmus`
      computes the answers from the [memory model](../docs/memory-model.md); how to write a test is
      told in [docs/litmus.md](../docs/litmus.md). This page is made from the tests by
      `hoistpy -m hoistpy.litmus.index litmus`; do not edit it.

      An outcome is what the actors return, in order, then what the arbiter returns. "Weak" names
      the outcomes that `strict` forbids and another mode allows, with these modes.
      """;

  private CatalogueIndex() {}

  /** The page for a folder whose sub-folders are the families. */
  public static String of(Path folder) throws IOException {
    Map<String, List<Path>> families = new TreeMap<>();
    for (Path file : LitmusFile.find(folder)) {
      String family = folder.relativize(file).getName(0).toString();
      families.computeIfAbsent(family, f -> new ArrayList<>()).add(file);
    }
    StringBuilder page = new StringBuilder(HEAD);
    for (Map.Entry<String, List<Path>> family : families.entrySet()) {
      page.append("\n## ").append(title(family.getKey())).append('\n');
      for (Path file : family.getValue()) {
        LitmusFile tests = LitmusFile.read(file);
        if (tests.tests().isEmpty()) {
          continue;
        }
        String place = folder.relativize(file).toString();
        page.append("\n### [").append(place).append("](").append(place).append(")\n\n");
        page.append(docstring(tests)).append("\n\n");
        page.append("| test | question | always allowed | weak |\n|---|---|---|---|\n");
        tests.tests().forEach(test -> page.append(row(test)));
      }
    }
    return page.toString();
  }

  /** Writes the page into the folder. */
  public static void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("README.md"), of(folder));
  }

  private static String title(String family) {
    return Character.toUpperCase(family.charAt(0)) + family.substring(1);
  }

  private static String docstring(LitmusFile file) {
    Mod.Module module = (Mod.Module) Parser.parse(file.source(), file.path(), Mode.EXEC, 0).mod();
    return module.body().getFirst() instanceof Stmt.ExprStmt first
            && first.value() instanceof Expr.Constant text
        ? text.value().toString().strip()
        : "";
  }

  private static String row(LitmusTest test) {
    Judgement judgement = Checker.judge(test);
    List<String> always = new ArrayList<>();
    List<String> weak = new ArrayList<>();
    for (OutcomeJudgement outcome : judgement.outcomes().values()) {
      if (outcome.verdict(MemoryModel.STRICT) == Verdict.ALLOWED) {
        always.add(code(outcome.outcome()));
      } else if (outcome.verdict(MemoryModel.RELAXED) == Verdict.ALLOWED) {
        boolean bounded = outcome.verdict(MemoryModel.BOUNDED) == Verdict.ALLOWED;
        weak.add(code(outcome.outcome()) + (bounded ? "" : " (`relaxed`)"));
      }
    }
    String question = test.question().lines().collect(Collectors.joining(" "));
    return "| "
        + test.name()
        + " | "
        + question.replace("|", "\\|").replace("*", "\\*")
        + " | "
        + String.join(" ", always)
        + " | "
        + (weak.isEmpty() ? "none" : String.join(" ", weak))
        + " |\n";
  }

  private static String code(String outcome) {
    return "`" + outcome.replace("|", "\\|") + "`";
  }
}
