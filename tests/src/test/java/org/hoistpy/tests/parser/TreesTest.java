package org.hoistpy.tests.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The trees of programs, with every position, are those of CPython 3.12's ast module. */
class TreesTest {
  static List<List<String>> trees() {
    return Recorded.rows("trees.tsv");
  }

  @ParameterizedTest
  @MethodSource("trees")
  void isTheTreeOfCPython(List<String> row) {
    assertEquals(row.get(1), AstDump.dump(Parser.parse(row.get(0), "<s>", Mode.EXEC, 0).mod()));
  }
}
