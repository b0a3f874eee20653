package org.hoistpy.tests.parser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.ParseResult;
import org.hoistpy.parser.Parser;
import org.hoistpy.scope.Scope;
import org.hoistpy.scope.ScopeAnalysis;
import org.hoistpy.scope.ScopeTable;
import org.hoistpy.scope.StoredScopes;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.stored.StoredInput;
import org.hoistpy.syntax.stored.StoredOutput;
import org.hoistpy.syntax.stored.SyntaxReader;
import org.hoistpy.syntax.stored.SyntaxWriter;
import org.hoistpy.tests.Project;
import org.junit.jupiter.api.Test;

/** What is stored of a module is what its source parses to, with the same scopes. */
class StoredSyntaxTest {

  @Test
  void everyScript() throws IOException {
    int checked = 0;
    try (Stream<Path> files = Files.walk(Project.root().resolve("tests/src/test/resources"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".py")).sorted().toList()) {
        checked += check(file) ? 1 : 0;
      }
    }
    assertTrue(checked > 200, "only " + checked + " scripts");
  }

  @Test
  void constantsOfEveryKind() {
    check(
        """
        a = [1, -1, 2**70, 123456789012345678901234567890, 1.5, 1e400, 2j, True, False, None, ...]
        b = ['', 'x', u'u', 'é', '☃', '\\ud800', '\\ud83d\\ude00', b'\\x00\\xff']
        c = f'{a!r:>{10}} {b=}'
        """,
        "constants.py");
  }

  private static boolean check(Path file) throws IOException {
    try {
      check(Files.readString(file), file.toString());
      return true;
    } catch (SyntaxProblem | IOException e) {
      // a script about wrong programs
      return false;
    }
  }

  private static void check(String source, String name) {
    ParseResult parsed = Parser.parse(source, name, Mode.EXEC, 0);
    ScopeTable scopes = ScopeAnalysis.analyze(parsed.mod(), name, parsed.flags());
    StoredOutput out = new StoredOutput();
    new SyntaxWriter(out, StoredScopes.writer(scopes)).module((Mod.Module) parsed.mod());
    StoredScopes stored = new StoredScopes();
    Mod.Module read = new SyntaxReader(new StoredInput(out.toBytes()), stored, stored).module();
    new Comparison(scopes, stored, name).same(parsed.mod(), read);
  }

  private record Comparison(ScopeTable expected, ScopeTable stored, String file) {

    void same(Object left, Object right) {
      switch (left) {
        case List<?> list -> {
          List<?> other = (List<?>) right;
          assertEquals(list.size(), other.size(), file);
          for (int i = 0; i < list.size(); i++) {
            same(list.get(i), other.get(i));
          }
        }
        case byte[] bytes -> assertArrayEquals(bytes, (byte[]) right, file);
        case int[] points -> assertArrayEquals(points, (int[]) right, file);
        case Record node -> {
          assertEquals(node.getClass(), right.getClass(), file);
          for (RecordComponent part : node.getClass().getRecordComponents()) {
            same(value(part, node), value(part, right));
          }
          Scope scope = stored.scopeOf(right);
          if (scope != null) {
            sameScope(expected.scopeOf(node), scope);
            Scope outer = stored.typeParametersOf(right);
            assertEquals(expected.typeParametersOf(node) == null, outer == null, file);
            if (outer != null) {
              sameScope(expected.typeParametersOf(node), outer);
            }
          } else if (expected.scopeOf(node) != null) {
            assertTrue(isInTextOnly(expected.scopeOf(node)), file + ": no scope for " + node);
          }
        }
        case null, default -> assertEquals(left, right, file);
      }
    }

    /**
     * Whether the scope is in no other scope's list: it belongs to an annotation that stays text.
     */
    private static boolean isInTextOnly(Scope scope) {
      for (Scope inner = scope; inner.parent() != null; inner = inner.parent()) {
        if (!inner.parent().children().contains(inner)) {
          return true;
        }
      }
      return false;
    }

    private void sameScope(Scope left, Scope right) {
      assertEquals(describe(left), describe(right), file);
      for (String name : left.varNames()) {
        assertEquals(left.resolve(name), right.resolve(name), file);
      }
    }

    private static String describe(Scope scope) {
      return String.join(
          " ",
          scope.kind().toString(),
          scope.name(),
          scope.parent() == null ? "" : scope.parent().name(),
          scope.mangle("__private"),
          scope.locals().toString(),
          scope.varNames().toString(),
          scope.cells().toString(),
          scope.frees().toString(),
          scope.parameters().toString(),
          "" + scope.isInlined() + scope.isGenerator() + scope.isCoroutine(),
          "" + scope.isAsyncGenerator() + scope.hasReturnValue() + scope.isNested(),
          "" + scope.needsClassCell() + scope.needsClassDict() + scope.usesSuper());
    }

    private static Object value(RecordComponent part, Object node) {
      try {
        part.getAccessor().setAccessible(true);
        return part.getAccessor().invoke(node);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
  }
}
