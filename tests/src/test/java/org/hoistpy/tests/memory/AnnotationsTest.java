package org.hoistpy.tests.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code Volatile} and {@code Atomic}: where they hold, and what is refused. */
class AnnotationsTest {
  private static final String COUNT =
      """
      import threading
      def both(work):
          threads = [threading.Thread(target=work) for _ in range(2)]
          for t in threads: t.start()
          for t in threads: t.join()
      N = 20_000
      """;

  private static String count(String program) {
    try (Context context = Context.newBuilder("hoistpy").allowAllAccess(true).build()) {
      context.eval("hoistpy", COUNT + program);
      return context.getBindings("hoistpy").getMember("result").toString();
    }
  }

  private static String refusal(String program) {
    try (Context context = Context.newBuilder("hoistpy").allowAllAccess(true).build()) {
      String whole = "from hoistpy import Volatile, Atomic\n" + program;
      return assertThrows(PolyglotException.class, () -> context.eval("hoistpy", whole))
          .getMessage();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a global, under each way to write the annotation
        """
        from hoistpy import Atomic
        hits: Atomic[int] = 0
        """,
        """
        import hoistpy
        hits: hoistpy.Atomic = 0
        """,
        """
        from hoistpy import Atomic
        hits: "Atomic[int]" = 0
        """,
        """
        from hoistpy import Atomic
        Counter = Atomic[int]
        hits: "Counter" = 0
        """,
        """
        from hoistpy import Atomic as Indivisible
        hits: "Indivisible[int]" = 0
        """
      })
  void noUpdateOfAnAtomicGlobalIsLost(String declaration) {
    String work =
        """
        def work():
            global hits
            for i in range(N): hits += 1
        both(work)
        result = hits
        """;
    assertEquals("40000", count(declaration + work));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class C:\n    hits: Atomic[int] = 0",
        "class B:\n    hits: Atomic[int] = 0\nclass C(B):\n    pass",
        "class B:\n    hits: Atomic[int] = 0\nclass C(B):\n    hits = 0",
        "class C:\n    __slots__ = ('hits',)\n    hits: Atomic[int]\n"
            + "    def __init__(self): self.hits = 0",
        "from dataclasses import dataclass\n@dataclass\nclass C:\n    hits: Atomic[int] = 0",
        "from dataclasses import dataclass\n@dataclass(slots=True)\nclass C:\n"
            + "    hits: Atomic[int] = 0",
        "class C:\n    hits: 'Atomic[int]'\n    def __init__(self): self.hits = 0",
        "from hoistpy import Atomic as A\nclass C:\n    hits: 'A[int]' = 0",
        "import hoistpy as h\nclass C:\n    hits: 'h.Atomic' = 0",
        "class C:\n    hits: '\"Atomic[int]\"' = 0",
        "Counter = Atomic[int]\nclass C:\n    hits: 'Counter' = 0",
        "from typing import ClassVar\nclass C:\n    hits: ClassVar[Atomic[int]] = 0",
        "from typing import Annotated\nclass C:\n    hits: Annotated[Atomic[int], 'n'] = 0",
        "from typing import Annotated\nclass C:\n    hits: 'Annotated[Atomic[int], 1]' = 0",
      })
  void noUpdateOfAnAtomicAttributeIsLost(String declaration) {
    String work =
        """

        object = C()
        def work():
            for i in range(N): object.hits += 1
        both(work)
        result = object.hits
        """;
    assertEquals("40000", count("from hoistpy import Atomic\n" + declaration + work));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "D", "E"})
  void noUpdateOfAnAtomicClassAttributeIsLost(String owner) {
    String program =
        """
        from hoistpy import Atomic
        class C:
            hits: Atomic[int] = 0
        class D(C):
            hits = 0
        class E(C):
            pass
        def work():
            for i in range(N): OWNER.hits += 1
        both(work)
        result = OWNER.hits
        """;
    assertEquals("40000", count(program.replace("OWNER", owner)));
  }

  @Test
  void futureAnnotationsAreRead() {
    String program =
        """
        program = '''
        from __future__ import annotations
        from hoistpy import Atomic
        hits: Atomic[int] = 0
        def work():
            global hits
            for i in range(N): hits += 1
        '''
        import textwrap
        space = {"N": N, "__name__": "m"}
        exec(textwrap.dedent(program), space)
        both(space["work"])
        result = space["hits"]
        """;
    assertEquals("40000", count(program));
  }

  @Test
  void oneLocationHasOneKind() {
    assertEquals(
        "TypeError: global 'x' cannot be Atomic: it is Volatile already",
        refusal("x: Volatile[int] = 0\nx: Atomic[int] = 1\n"));
    assertEquals(
        "TypeError: attribute 'n' of class 'B' cannot be Volatile: a base class has it as Atomic",
        refusal("class A:\n    n: Atomic[int] = 0\nclass B(A):\n    n: Volatile[int] = 0\n"));
  }

  @Test
  void aComputedAttributeIsNoLocation() {
    assertEquals(
        "TypeError: attribute 'n' of class 'A' cannot be Atomic: it is computed by a 'property'"
            + " object",
        refusal("class A:\n    n: Atomic[int]\n    @property\n    def n(self): return 1\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Optional[Atomic[int]]",
        "Union[int, Atomic[int]]",
        "Atomic[int] | None",
        "None | Atomic[int]",
        "list[Atomic[int]]",
        "Volatile[Atomic[int]]",
        "Callable[[Atomic[int]], int]"
      })
  void aMarkerWithinATypeIsRefused(String annotation) {
    String error =
        "TypeError: Atomic belongs to a location, not to a part of its type: it must be the"
            + " outermost part of the annotation, as in Atomic[int | None]";
    String typing = "from typing import Callable, Optional, Union\n";
    assertEquals(error, refusal(typing + "class C:\n    x: " + annotation + "\n"));
    assertEquals(error, refusal(typing + "class C:\n    x: '" + annotation + "'\n"));
    assertEquals(error, refusal(typing + "x: " + annotation + " = 0\n"));
  }

  @Test
  void aFinalLocationHasNoOrder() {
    assertEquals(
        "TypeError: Final and Volatile contradict each other: a location that is never written"
            + " again needs no order",
        refusal("from typing import Final\nx: Final[Volatile[int]] = 0\n"));
  }

  @Test
  void textsOfOtherProgramsAreLeftAlone() {
    assertEquals("1", count("class C:\n    x: 'list[Atomic[int]]' = 1\nresult = C.x\n"));
    String program =
        """
        import hoistpy
        class Atomic:
            def __class_getitem__(cls, item): return cls
        class C:
            n: "Atomic[int]" = 0
        c = C()
        c.__dict__ = {"n": 1}
        result = c.n
        """;
    assertEquals("1", count(program));
  }

  @Test
  void aBrokenAnnotationIsRefused() {
    assertEquals(
        "TypeError: 'Volatile[int' is not a valid annotation",
        refusal("class A:\n    n: 'Volatile[int'\n"));
  }

  @Test
  void updatesOfVolatileWarnOnceForEachPlace() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (Context context = Context.newBuilder("hoistpy").allowAllAccess(true).err(err).build()) {
      context.eval(
          "hoistpy",
          """
          import warnings
          warnings.simplefilter("always")
          from hoistpy import Volatile
          x: Volatile[int] = 0
          class C:
              n: Volatile[int] = 0
          c = C()
          def work():
              global x
              x += 1
              c.n += 1
          work()
          work()
          """);
    }
    String text = err.toString(StandardCharsets.UTF_8);
    assertEquals(2, text.split("VolatileUpdateWarning", -1).length - 1, text);
  }
}
