package org.hoistpy.litmus.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.litmus.Expectation;
import org.hoistpy.litmus.LitmusFile;
import org.hoistpy.litmus.LitmusProblem;
import org.hoistpy.litmus.Verdict;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Keyword;
import org.hoistpy.syntax.Stmt;

/**
 * Reads the decorators {@code @allowed("0, 1", only="relaxed")} and {@code @forbidden("1, 0")} of a
 * test. With {@code only} the verdict holds in these modes and its opposite in the others.
 * Stateless.
 */
final class Expectations {
  private Expectations() {}

  static List<Expectation> of(LitmusFile file, Stmt.ClassDef definition) {
    List<Expectation> result = new ArrayList<>();
    for (Expr decorator : definition.decoratorList()) {
      if (!(decorator instanceof Expr.Call call)) {
        continue;
      }
      String name = TestReader.lastName(call.func());
      if ("allowed".equals(name) || "forbidden".equals(name)) {
        Map<MemoryModel, Verdict> verdicts = verdicts(file, call, Verdict.valueOf(upper(name)));
        for (Expr outcome : call.args()) {
          result.add(new Expectation(text(file, outcome), verdicts, call.span().line()));
        }
      }
    }
    return List.copyOf(result);
  }

  private static String upper(String name) {
    return name.toUpperCase(java.util.Locale.ROOT);
  }

  private static Map<MemoryModel, Verdict> verdicts(
      LitmusFile file, Expr.Call call, Verdict verdict) {
    Verdict other = verdict == Verdict.ALLOWED ? Verdict.FORBIDDEN : Verdict.ALLOWED;
    Map<MemoryModel, Verdict> result = new EnumMap<>(MemoryModel.class);
    for (MemoryModel mode : MemoryModel.values()) {
      result.put(mode, verdict);
    }
    for (Keyword keyword : call.keywords()) {
      if (!"only".equals(keyword.arg())) {
        throw new LitmusProblem(
            file.path(), call.span().line(), "an expectation takes outcomes and only=\"modes\"");
      }
      result.replaceAll((mode, old) -> other);
      for (String word : text(file, keyword.value()).split("[,\\s]+")) {
        MemoryModel mode = MemoryModel.parse(word);
        if (mode == null) {
          throw new LitmusProblem(
              file.path(),
              call.span().line(),
              "'" + word + "' is not a mode; the modes are strict, bounded and relaxed");
        }
        result.put(mode, verdict);
      }
    }
    return result;
  }

  private static String text(LitmusFile file, Expr expression) {
    if (expression instanceof Expr.Constant constant && constant.value() instanceof String text) {
      return text;
    }
    throw new LitmusProblem(
        file.path(), expression.span().line(), "an expectation is written as string literals");
  }
}
