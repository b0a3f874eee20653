package org.hoistpy.tests.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a program does that an annotated attribute cannot follow is refused, and changes nothing.
 */
class AnnotationConflictsTest {
  private static String refusal(String program) {
    try (Context context = Context.newBuilder("hoistpy").allowAllAccess(true).build()) {
      String whole = "from hoistpy import Volatile, Atomic\n" + program;
      return assertThrows(PolyglotException.class, () -> context.eval("hoistpy", whole))
          .getMessage();
    }
  }

  private static String result(String program) {
    try (Context context = Context.newBuilder("hoistpy").allowAllAccess(true).build()) {
      context.eval("hoistpy", "from hoistpy import Volatile, Atomic\n" + program);
      return context.getBindings("hoistpy").getMember("result").toString();
    }
  }

  @Test
  void aClassBodyGivesOneKind() {
    assertEquals(
        "TypeError: attribute 'n' cannot be Atomic: it is Volatile already",
        refusal("class C:\n    n: Volatile[int] = 0\n    n: Atomic[int] = 0\n"));
    assertEquals(
        "1", result("class C:\n    n: Atomic[int] = 0\n    n: Atomic[int] = 1\nresult = C.n\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "def f():\n    x: Atomic[int] = 0\nf()\n",
        "def f():\n    x: 'Atomic[int]'\nf()\n",
        "def f():\n    x: Atomic[int] = 0\n    return lambda: x\nf()\n",
        "class C:\n    def __init__(self):\n        x: Atomic[int] = 0\nC()\n",
      })
  void aLocalIsNoLocation(String program) {
    assertEquals(
        "TypeError: 'x' cannot be Atomic here: a global is annotated in its module, an attribute in"
            + " its class, and locals are not shared",
        refusal(program));
  }

  @Test
  void anAttributeIsAnnotatedInItsClass() {
    String error =
        "TypeError: '%s' cannot be Volatile here: a global is annotated in its module, an attribute"
            + " in its class, and locals are not shared";
    assertEquals(
        error.formatted("self.n"),
        refusal("class C:\n    def __init__(self): self.n: Volatile[int] = 0\nC()\n"));
    assertEquals(
        error.formatted("c.n"), refusal("class C: pass\nc = C()\nc.n: Volatile[int] = 0\n"));
    assertEquals(
        "1", result("def f(x: Atomic[int]):\n    y: int = x\n    return y\nresult = f(1)\n"));
  }

  @Test
  void basesAgree() {
    assertEquals(
        "TypeError: attribute 'n' of class 'C' cannot be Volatile: a base class has it as Atomic",
        refusal(
            """
            class A:
                n: Volatile[int] = 0
            class B:
                n: Atomic[int] = 0
            class C(A, B):
                pass
            """));
  }

  @Test
  void aSubclassDoesNotComputeIt() {
    assertEquals(
        "TypeError: attribute 'n' of class 'B' cannot be Atomic: it is computed by a 'property'"
            + " object",
        refusal(
            """
            class A:
                n: Atomic[int] = 0
            class B(A):
                @property
                def n(self): return 1
            """));
  }

  @Test
  void newBasesKeepTheKinds() {
    String classes =
        """
        class A:
            n: Atomic[int]
        class P:
            pass
        class B(P):
            pass
        b = B()
        b.n = 1
        def step():
            b.n += 1
        step()
        """;
    assertEquals(
        "TypeError: __bases__ of 'B' cannot change which attributes are Volatile or Atomic:"
            + " instances have them already",
        refusal(classes + "B.__bases__ = (A,)\n"));
    assertEquals(
        "3 P",
        result(
            classes
                + """
                try:
                    B.__bases__ = (A,)
                except TypeError:
                    step()
                result = f"{b.n} {B.__bases__[0].__name__}"
                """));
  }

  @Test
  void anotherDictIsRefused() {
    String error =
        "TypeError: the attributes of a 'C' object cannot be kept in a dict of another kind: 'n' is"
            + " annotated as Volatile or Atomic";
    String instance = "class C:\n    n: Atomic[int] = 0\nc = C()\n";
    assertEquals(error, refusal(instance + "c.__dict__ = {}\n"));
    assertEquals(error, refusal(instance + "c.__dict__[1] = 2\n"));
    assertEquals("5", result(instance + "c.__dict__['n'] = 4\nc.n += 1\nresult = c.n\n"));
  }

  @Test
  void aClassThatStoresAttributesItselfIsAsked() {
    assertEquals(
        "FrozenInstanceError: cannot assign to field 'n'",
        refusal(
            """
            import dataclasses
            @dataclasses.dataclass(frozen=True)
            class C:
                n: Atomic[int] = 0
            C().n += 1
            """));
    assertEquals(
        "[1, 2] 2",
        result(
            """
            seen = []
            class C:
                n: Atomic[int] = 0
                def __setattr__(self, name, value):
                    seen.append(value)
                    object.__setattr__(self, name, value)
            c = C()
            c.n += 1
            c.n += 1
            result = f"{seen} {c.n}"
            """));
  }

  @Test
  void anOperatorThatWritesTheLocationEnds() {
    String program =
        """
        n: Atomic[int] = 0
        class V:
            def __radd__(self, other):
                global n
                n += 10
                return other + 1
        n += V()
        """;
    assertEquals(
        "RuntimeError: the atomic update of 'n' was overtaken 100000 times: its operator must not"
            + " write 'n'",
        refusal(program));
  }
}
