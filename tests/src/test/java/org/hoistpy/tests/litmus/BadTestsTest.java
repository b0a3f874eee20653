package org.hoistpy.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hoistpy.litmus.LitmusFile;
import org.hoistpy.litmus.LitmusProblem;
import org.hoistpy.litmus.check.Checker;
import org.junit.jupiter.api.Test;

/** Tests that are not tests are refused with the line and the reason. */
class BadTestsTest {
  private static String problem(String source) {
    LitmusProblem problem =
        assertThrows(
            LitmusProblem.class,
            () -> LitmusFile.parse("t.py", source).tests().forEach(Checker::judge));
    return problem.toString();
  }

  private static String test(String first, String second) {
    return """
    from threading import Lock
    from hoistpy.litmus import Litmus, actor

    class T(Litmus):
        '''Question?'''
        x = 0
        lock = Lock()

        @actor
        def first(self):
            %s

        @actor
        def second(self):
            %s
    """
        .formatted(first, second);
  }

  @Test
  void notPython() {
    assertEquals("t.py:1: invalid syntax", problem("class T(Litmus) pass\n"));
  }

  @Test
  void noActors() {
    assertEquals(
        "t.py:1: a test has two to four methods marked @actor; T has none",
        problem("class T(Litmus):\n    'Question?'\n"));
  }

  @Test
  void noQuestion() {
    String source = test("pass", "pass").replace("'''Question?'''", "y = 0");
    assertEquals(
        "t.py:4: the docstring of a test states its question; it has none", problem(source));
  }

  @Test
  void unknownMode() {
    String source = test("pass", "pass").replace("class T", "@allowed('1', only='weak')\nclass T");
    assertEquals(
        "t.py:4: 'weak' is not a mode; the modes are strict, bounded and relaxed", problem(source));
  }

  @Test
  void waitsForEver() {
    assertEquals(
        "t.py:11: first never gets past this line",
        problem(test("with self.lock, self.lock: pass", "pass")));
  }

  @Test
  void spinsForEver() {
    assertEquals(
        "t.py:15: second never gets past this line",
        problem(test("self.x = 1", "while self.x < 2: pass")));
  }

  @Test
  void differentNumbersOfResults() {
    assertEquals(
        "t.py:14: second returns [1, 2] values in different executions; "
            + "it has to return the same number in all",
        problem(test("self.x = 1", "return (1, 2) if self.x else 3")));
  }

  @Test
  void unsupported() {
    assertEquals(
        "t.py:15: the checker does not know the module socket",
        problem(test("self.x = 1", "import socket")));
    assertEquals(
        "t.py:11: the checker does not know except*",
        problem(test("try: pass\n        except* ValueError: pass", "pass")));
    assertEquals(
        "t.py:11: the checker does not know def in the text of exec",
        problem(test("exec('def f(): pass', {})", "pass")));
    assertEquals(
        "t.py:11: the checker knows exec of a text with a namespace only",
        problem(test("exec('x = 1')", "pass")));
    assertEquals(
        "t.py:11: the checker does not know max with keywords",
        problem(test("return max([1, 2], key=abs)", "pass")));
  }

  @Test
  void initialiser() {
    assertEquals(
        "t.py:7: a test is set up by its method setup, not by __init__",
        problem(test("pass", "pass").replace("lock = Lock()\n", "def __init__(self): pass\n")));
  }

  @Test
  void asynchronous() {
    assertEquals(
        "t.py:10: actors and arbiters are ordinary methods; first is async",
        problem(test("pass", "pass").replace("def first", "async def first")));
  }

  @Test
  void tooLarge() {
    assertEquals(
        "t.py:11: an actor does more than 60 steps",
        problem(test("for i in range(50): self.x += 1", "self.x = 1")));
    assertEquals(
        "t.py:4: the test has too many executions for the checker",
        problem(test("for i in range(3): self.x += 1", "for i in range(3): self.x += 1")));
  }

  @Test
  void notToBeFollowed() {
    assertEquals(
        "t.py:11: the checker cannot follow this statement with these arguments",
        problem(test("self.x = len()", "pass")));
    assertEquals("t.py:11: the recursion does not end", problem(test("self.first()", "pass")));
    assertEquals(
        "t.py:11: the checker does not know the name nobody", problem(test("nobody()", "pass")));
  }
}
