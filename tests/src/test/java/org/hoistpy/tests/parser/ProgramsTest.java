package org.hoistpy.tests.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.ParseResult;
import org.hoistpy.parser.Parser;
import org.hoistpy.scope.ScopeAnalysis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which programs are Python, and what is said of the others: text and place as in CPython 3.12. */
class ProgramsTest {
  static List<List<String>> programs() {
    return Recorded.rows("programs.tsv");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void isAcceptedOrExplained(List<String> row) {
    assertEquals(String.join("\t", row.subList(1, row.size())), verdict(row.getFirst()));
  }

  private static String verdict(String program) {
    try {
      ParseResult result = Parser.parse(program, "<s>", Mode.EXEC, 0);
      ScopeAnalysis.analyze(result.mod(), "<s>");
      return "OK";
    } catch (SyntaxProblem p) {
      return String.join(
          "\t",
          p.kind().pythonName(),
          p.getMessage(),
          number(p.line()),
          number(p.offset()),
          number(p.endLine()),
          number(p.endOffset()));
    }
  }

  private static String number(int position) {
    return position == SyntaxProblem.NONE ? "None" : Integer.toString(position);
  }
}
