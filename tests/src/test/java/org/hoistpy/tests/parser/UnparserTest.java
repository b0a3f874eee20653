package org.hoistpy.tests.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.Parser;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Unparser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions turn back into the text that CPython 3.12's ast.unparse gives. */
class UnparserTest {
  static List<List<String>> expressions() {
    return Recorded.rows("unparse.tsv");
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void isTheTextOfCPython(List<String> row) {
    Mod tree = Parser.parse(row.get(0), "<s>", Mode.EVAL, 0).mod();
    assertEquals(row.get(1), Unparser.unparse(((Mod.Expression) tree).body()));
  }
}
