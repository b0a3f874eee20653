package org.hoistpy.tests.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.Parser;
import org.hoistpy.scope.Resolution;
import org.hoistpy.scope.Scope;
import org.hoistpy.scope.ScopeAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where names are bound, as the code objects of CPython 3.12 show it. */
class ScopesTest {
  static List<List<String>> frames() {
    return Recorded.rows("scopes.tsv");
  }

  private static Scope analyze(String program) {
    return ScopeAnalysis.analyze(Parser.parse(program, "<s>", Mode.EXEC, 0).mod(), "<s>").top();
  }

  @ParameterizedTest
  @MethodSource("frames")
  void hasTheFramesOfCPython(List<String> row) {
    assertEquals(row.get(1), FrameDump.dump(analyze(row.get(0))));
  }

  @Test
  void inlinedComprehensionReadsTheFrameAroundIt() {
    Scope f = analyze("def f(a):\n  return [a + x + y for x in a]").children().getFirst();
    Scope comprehension = f.children().getFirst();
    assertEquals(Resolution.LOCAL, comprehension.resolve("x"));
    assertEquals(comprehension, comprehension.lookup("x").owner());
    assertEquals(Resolution.LOCAL, comprehension.resolve("a"));
    assertEquals(f, comprehension.lookup("a").owner());
    assertEquals(Resolution.GLOBAL_IMPLICIT, comprehension.resolve("y"));
  }

  @Test
  void lambdaCapturesTheVariableOfAnInlinedComprehension() {
    Scope f = analyze("def f():\n  return [lambda: x for x in y]").children().getFirst();
    Scope comprehension = f.children().getFirst();
    assertEquals(Resolution.CELL, comprehension.resolve("x"));
    assertEquals(comprehension, comprehension.lookup("x").owner());
    assertEquals(Resolution.FREE, comprehension.children().getFirst().resolve("x"));
  }

  @Test
  void comprehensionInClassBodyDoesNotSeeTheClass() {
    Scope c =
        analyze("def f(x):\n  class C:\n    x = y = x\n    z = [x + y for w in y]\n")
            .children()
            .getFirst()
            .children()
            .getFirst();
    Scope comprehension = c.children().getFirst();
    assertEquals(Resolution.FREE, comprehension.resolve("x"));
    assertEquals(Resolution.GLOBAL_IMPLICIT, comprehension.resolve("y"));
  }

  @Test
  void classBodyLooksIntoItsNamespaceFirst() {
    Scope c =
        analyze("def f(x):\n  class C:\n    y = x\n").children().getFirst().children().getFirst();
    assertEquals(Resolution.CLASS_DEREF, c.resolve("x"));
    assertEquals(Resolution.NAME, c.resolve("y"));
  }

  @Test
  void annotationScopeInClassSeesTheClass() {
    Scope alias =
        analyze("class C:\n  x = 1\n  type Y = x\n").children().getFirst().children().getFirst();
    assertEquals(Resolution.CLASS_DICT_OR_GLOBAL, alias.resolve("x"));
  }

  @Test
  void privateNamesAreMangled() {
    Scope m =
        analyze("class _C:\n  def m(self): return self.__x, __y\n")
            .children()
            .getFirst()
            .children()
            .getFirst();
    assertEquals("_C__y", m.mangle("__y"));
    assertEquals("__z__", m.mangle("__z__"));
  }
}
