package org.hoistpy.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.graalvm.polyglot.Context;
import org.hoistpy.tests.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The command that runs litmus tests, on small tests for a short time. */
class RunnerTest {
  private static final String TESTS =
      """
      from hoistpy import AtomicInt
      from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden

      @allowed("0, 1", "1, 0", "1, 1")
      class Plain(Litmus):
          '''Can both miss each other?'''
          x = 0
          y = 0

          @actor
          def first(self):
              self.x = 1
              return self.y

          @actor
          def second(self):
              self.y = 1
              return self.x

      @forbidden("1")
      class Atomic(Litmus):
          '''Is an increment lost?'''

          def setup(self):
              self.count = AtomicInt(0)

          @actor
          def first(self):
              self.count.incr()

          @actor
          def second(self):
              self.count.incr()

          @arbiter
          def final(self):
              return self.count.get()
      """;

  @TempDir private Path folder;

  @Test
  void runsAndReports() throws Exception {
    Path tests = Files.writeString(folder.resolve("small.py"), TESTS);
    Path xml = folder.resolve("result.xml");
    Path page = folder.resolve("result.html");
    assertEquals(0, run(tests, "--junit-xml", xml.toString(), "--html", page.toString()));
    Document document =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(xml.toFile());
    NodeList suites = document.getElementsByTagName("testsuite");
    assertEquals(1, suites.getLength());
    assertEquals("2", ((Element) suites.item(0)).getAttribute("tests"));
    assertEquals("0", ((Element) suites.item(0)).getAttribute("failures"));
    assertEquals(2, document.getElementsByTagName("testcase").getLength());
    assertTrue(Files.readString(page).contains("Can both miss each other?"));
  }

  @Test
  void everyActorInEveryTier() throws Exception {
    Path tests = Files.writeString(folder.resolve("small.py"), TESTS);
    Path xml = folder.resolve("tiers.xml");
    assertEquals(
        0,
        run(tests, "--tiers", "combinations", "--strips", "1,16", "--junit-xml", xml.toString()));
    Document document =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(xml.toFile());
    NodeList suites = document.getElementsByTagName("testsuite");
    // Three tiers for each of two actors, and two lengths of strips.
    assertEquals(18, suites.getLength());
    assertEquals(
        "litmus.bounded.interpreter+interpreter.1",
        ((Element) suites.item(0)).getAttribute("name"));
    assertEquals(36, document.getElementsByTagName("testcase").getLength());
    assertEquals(0, document.getElementsByTagName("error").getLength());
  }

  /** Each waits in its sample for the other, which must not wait for it in another sample. */
  @Test
  void actorsThatWaitForEachOtherMeet() {
    Path signals = Project.root().resolve("litmus/synchronisation/signals.py::BarrierWait");
    assertEquals(0, run(signals));
  }

  @Test
  void anUnexpectedVerdictFails() throws Exception {
    String wrong = TESTS.replace("@forbidden(\"1\")", "@allowed(\"1\")");
    assertEquals(1, run(Files.writeString(folder.resolve("wrong.py"), wrong)));
  }

  private static int run(Path tests, String... more) {
    StringBuilder words = new StringBuilder("['" + tests + "', '--modes', 'bounded', '--seconds'");
    words.append(", '0.1'");
    for (String word : more) {
      words.append(", '").append(word).append('\'');
    }
    try (Context context = Context.newBuilder("hoistpy").allowAllAccess(true).build()) {
      context.eval("hoistpy", "from hoistpy.litmus.__main__ import main");
      return context.eval("hoistpy", "main(" + words + "])").asInt();
    }
  }
}
