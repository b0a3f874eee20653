package org.hoistpy.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.hoistpy.litmus.LitmusFile;
import org.hoistpy.litmus.Verdict;
import org.hoistpy.litmus.check.Checker;
import org.hoistpy.litmus.check.Judgement;
import org.hoistpy.memory.MemoryModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checker makes of Python's statements and built-in functions. */
class ConstructsTest {
  private static final String TEST =
      """
      from hoistpy.litmus import Litmus, actor

      class Point:
          __match_args__ = ("x", "y")

          def __init__(self, x, y):
              self.x = x
              self.y = y

      class T(Litmus):
          '''Question?'''
          x = 0
          items = [3, 1, 2]
          table = {"a": 1, "b": 2}

          @actor
          def first(self):
              %s

          @actor
          def second(self):
              %s
      """;

  private static Set<String> allowed(String first, String second, MemoryModel mode) {
    String source = TEST.formatted(first.replace("\n", "\n" + " ".repeat(8)), second);
    Judgement judgement = Checker.judge(LitmusFile.parse("t.py", source).tests().getFirst());
    Set<String> result = new TreeSet<>();
    for (String outcome : judgement.outcomes().keySet()) {
      if (judgement.verdict(outcome, mode) == Verdict.ALLOWED) {
        result.add(outcome);
      }
    }
    return result;
  }

  /** An actor alone: the checker computes what Python does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "return (self.items[::-1],)                           | [2, 1, 3]",
        "return (self.items[-2:9],)                           | [1, 2]",
        "self.items[1:] = 'xy'; return (self.items,)          | [3, 'x', 'y']",
        "self.items[1:] = 5; return (self.items,)             | TypeError",
        "self.items[1:] = self.items; return (self.items,)    | [3, 3, 1, 2]",
        "self.items[5:1] = [7]; return (self.items,)          | [3, 1, 2, 7]",
        "self.items[::2] = [8, 9]; return (self.items,)       | [8, 1, 9]",
        "self.items[::2] = [8]; return (self.items,)          | ValueError",
        "self.items[:1] += [8]; return (self.items,)          | [3, 8, 1, 2]",
        "del self.items[::2]; return (self.items,)            | [1]",
        "del self.items[0]; return (self.items,)              | [1, 2]",
        "return 'abc'[1], 'abc'[::-1]                         | b, cba",
        "self.items.sort(); return (self.items,)              | [1, 2, 3]",
        "self.items.sort(key=lambda i: -i); return self.items[0] | 3",
        "self.items.sort(reverse=True); return (self.items,)  | [3, 2, 1]",
        "return (sorted(self.items, key=lambda i: i % 2),)    | [2, 3, 1]",
        "self.table.update({'b': 5}); return self.table['b']  | 5",
        "return sum({i: i * i for i in range(3)}.values())    | 5",
        "return sorted({i % 2 for i in range(5)})[1]          | 1",
        "return eval('a + b', self.table)                     | 3",
        "exec('c = a; del a', {}, self.table); return 'a' in self.table, self.table['c'] "
            + "| False, 1",
        "exec('n = 4', self.table); return '__builtins__' in self.table, len(self.table) "
            + "| True, 4",
        "exec('nobody', {})                                   | NameError",
        "exec('1 +', {})                                      | SyntaxError",
        "return f'{self.x!r} {1}'                             | 0 1",
      })
  void alone(String body, String outcome) {
    assertEquals(Set.of(outcome), allowed(body.strip(), "pass", MemoryModel.STRICT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0         | zero",
        "True      | yes",
        "[1, 2, 3] | 1 [2, 3]",
        "(7,)      | one 7",
        "{'k': 5}  | 5 0",
        "Point(1, 4) | point 1 4",
        "'text'    | str text",
        "-1        | negative",
        "None      | else",
      })
  void patterns(String subject, String outcome) {
    String body =
        """
        match %s:
            case True: return "yes"
            case 0 | 0.5: return "zero"
            case [one]: return f"one {one}"
            case [_, *_, 9]: return "nine"
            case [head, *tail]: return f"{head} [{tail[0]}, {tail[1]}]"
            case {"k": k, **rest} if k > 4: return f"{k} {len(rest)}"
            case Point(x, y=4 as y): return f"point {x} {y}"
            case str(text): return f"str {text}"
            case int() as n if n < 0: return "negative"
            case _: return "else"
        """;
    assertEquals(
        Set.of(outcome),
        allowed(body.formatted(subject.strip()).strip(), "pass", MemoryModel.STRICT));
  }

  /** Nothing holds the subject of a match still. */
  @Test
  void patternsLookStepByStep() {
    String body =
        """
        match self.items:
            case [a, b, c]: return c
            case [*_, last]: return last
        """;
    assertEquals(
        outcomes("2|ValueError|7"),
        allowed(body.strip(), "self.items.append(7)", MemoryModel.STRICT));
  }

  /** What a case decides, a write in it depends on: no value comes out of thin air. */
  @Test
  void caseIsADependency() {
    String first = "match self.x:\n    case 1: self.table['a'] = 9\nreturn self.x";
    String second = "if self.table['a'] == 9: self.x = 1";
    assertEquals(outcomes("0"), allowed(first, second, MemoryModel.RELAXED));
  }

  @Test
  void sortIsNotOneStep() {
    assertEquals(
        outcomes("[1, 2, 3]|[2, 3]|[1, 2]|ValueError"),
        allowed(
            "self.items.sort(); return (self.items,)", "self.items.pop(0)", MemoryModel.STRICT));
  }

  private static Set<String> outcomes(String text) {
    return new TreeSet<>(Arrays.asList(text.split("\\|")));
  }
}
