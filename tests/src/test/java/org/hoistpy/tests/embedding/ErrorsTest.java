package org.hoistpy.tests.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Exceptions that cross the border, in both directions. */
class ErrorsTest {
  private final Embedded python = new Embedded();

  @AfterEach
  void close() {
    python.close();
  }

  @Test
  void syntaxErrorsHaveAPlace() {
    PolyglotException e =
        assertThrows(
            PolyglotException.class,
            () ->
                python.context.parse(
                    Source.newBuilder("hoistpy", "x = 1\ny = = 2\n", "bad.py").buildLiteral()));
    assertTrue(e.isSyntaxError());
    assertTrue(e.isGuestException());
    assertFalse(e.isInternalError());
    assertEquals("SyntaxError: invalid syntax", e.getMessage());
    assertEquals(2, e.getSourceLocation().getStartLine());
    assertEquals(5, e.getSourceLocation().getStartColumn());
    assertEquals("bad.py", e.getSourceLocation().getSource().getName());
    assertFalse(e.isIncompleteSource());
    assertTrue(python.failure("def f(:\n    pass").isSyntaxError());
    assertTrue(python.failure("x = (1,\n").isIncompleteSource());
  }

  @Test
  void guestExceptionsCarryTheObjectAndTheTrace() {
    python.eval(
        "trace.py",
        """
        class Broken(ValueError):
            code = 17

        def inner(x):
            raise Broken('no', x)

        def outer(x):
            return inner(x + 1)
        """);
    PolyglotException e =
        assertThrows(PolyglotException.class, () -> python.get("outer").execute(1));
    assertTrue(e.isGuestException());
    assertFalse(e.isSyntaxError());
    assertEquals("Broken: ('no', 2)", e.getMessage());
    Value guest = e.getGuestObject();
    assertTrue(guest.isException());
    assertEquals(17, guest.getMember("code").asInt());
    assertEquals(2, guest.getMember("args").getArrayElement(1).asInt());
    assertEquals("Broken", guest.getMetaObject().getMetaSimpleName());
    List<String> frames = new ArrayList<>();
    for (StackFrame frame : e.getPolyglotStackTrace()) {
      if (frame.isGuestFrame()) {
        frames.add(frame.getRootName() + ":" + frame.getSourceLocation().getStartLine());
      }
    }
    assertEquals(List.of("inner:5", "outer:8"), frames);
    assertEquals(5, e.getSourceLocation().getStartLine());
    assertEquals("raise Broken('no', x)", e.getSourceLocation().getCharacters().toString());
  }

  @Test
  void causesAreKept() {
    PolyglotException e =
        python.failure(
            "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise KeyError('k') from e");
    assertEquals("KeyError: 'k'", e.getMessage());
    Value cause = e.getGuestObject().getMember("__cause__");
    assertEquals("division by zero", cause.toString());
    PolyglotException thrown = assertThrows(PolyglotException.class, cause::throwException);
    assertEquals("ZeroDivisionError: division by zero", thrown.getMessage());
  }

  @Test
  void exitHasAStatus() {
    PolyglotException e = python.failure("import sys\nsys.exit(3)");
    assertTrue(e.isExit());
    assertEquals(3, e.getExitStatus());
    assertEquals(0, python.failure("raise SystemExit").getExitStatus());
  }

  @Test
  void hostExceptionsAreCaughtInPython() {
    IllegalStateException original = new IllegalStateException("from Java");
    python.put(
        "fail",
        (ProxyExecutable)
            arguments -> {
              throw original;
            });
    python.eval(
        """
        import polyglot
        def attempt():
            try:
                fail()
            except polyglot.ForeignException as e:
                return str(e)
        """);
    assertEquals("from Java", python.get("attempt").execute().asString());
    PolyglotException e = python.failure("fail()");
    assertTrue(e.isHostException());
    assertSame(original, e.asHostException());
    assertEquals(
        "caught",
        python.eval("s = None\ntry:\n    fail()\nexcept Exception: s = 'caught'").isNull()
            ? python.get("s").asString()
            : null);
  }

  @Test
  void pythonExceptionsPassThroughJava() {
    python.put("call", (ProxyExecutable) arguments -> arguments[0].execute());
    python.eval(
        """
        def bad():
            raise KeyError('inner')
        try:
            call(bad)
        except KeyError as e:
            seen = e.args[0], e.__traceback__ is not None
        """);
    assertEquals("('inner', True)", python.get("seen").toString());
  }

  @Test
  void runawayRecursionIsAPythonError() {
    assertTrue(
        python.failure("def f(): return f()\nf()").getMessage().startsWith("RecursionError"));
  }
}
