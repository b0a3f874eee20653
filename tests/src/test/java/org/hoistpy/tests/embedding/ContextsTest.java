package org.hoistpy.tests.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Life cycle, streams, threads and permissions of contexts. */
@Timeout(60)
class ContextsTest {
  @Test
  void bindingsAreTheMainModule() {
    try (Embedded python = new Embedded()) {
      Value bindings = python.context.getBindings("hoistpy");
      bindings.putMember("x", 20);
      python.eval("y = x + 1\ndef f(a): return a * x");
      assertEquals(21, bindings.getMember("y").asInt());
      assertEquals(60, bindings.getMember("f").execute(3).asInt());
      assertEquals(60, bindings.invokeMember("f", 3).asInt());
      assertTrue(bindings.getMemberKeys().contains("y"));
      assertTrue(bindings.removeMember("y"));
      assertFalse(bindings.hasMember("y"));
      assertNull(bindings.getMember("y"));
      assertEquals("NameError: name 'y' is not defined", python.failure("y").getMessage());
      assertEquals("__main__", python.eval("__name__").asString());
    }
  }

  @Test
  void importsFromFoldersOfThePathAndFromTheLibrary(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("mine.py"), "import sys\nvalue = sys.path[0]");
    try (Embedded python = new Embedded()) {
      python.put("folder", folder.toString());
      python.eval("import sys\nsys.path.insert(0, folder)\nimport mine, textwrap");
      assertEquals(folder.toString(), python.eval("mine.value").asString());
      assertEquals("  x", python.eval("textwrap.indent('x', '  ')").asString());
    }
  }

  @Test
  void contextsShareAnEngineAndNothingElse() {
    try (Engine engine = Engine.create();
        Embedded one = new Embedded(Context.newBuilder("hoistpy").engine(engine));
        Embedded two = new Embedded(Context.newBuilder("hoistpy").engine(engine))) {
      Source source = Source.create("hoistpy", "value = globals().get('value', 0) + 1\n");
      one.context.eval(source);
      one.context.eval(source);
      two.context.eval(source);
      assertEquals(2, one.get("value").asInt());
      assertEquals(1, two.get("value").asInt());
      two.eval("import sys\nsys.marker = 1");
      assertFalse(
          one.eval("import sys\n").hasMembers() && one.eval("hasattr(sys, 'marker')").asBoolean());
    }
  }

  @Test
  void streamsAreTheContexts() {
    byte[] input = "first\nsecond\n".getBytes(StandardCharsets.UTF_8);
    try (Embedded python =
        new Embedded(Context.newBuilder("hoistpy").in(new ByteArrayInputStream(input)))) {
      python.eval(
          "import sys\nprint(input() + '!', end='')\nprint('oops', end='', file=sys.stderr)");
      assertEquals("first!", python.out());
      assertEquals("oops", python.err());
      python.context.eval(
          Source.newBuilder("hoistpy", "1 + 1", "<shell>").interactive(true).buildLiteral());
      assertEquals("first!2\n", python.out());
    }
  }

  @Test
  void hostThreadsShareAContext() throws Exception {
    try (Embedded python = new Embedded()) {
      python.eval(
          """
          import threading
          lock, total, names = threading.Lock(), 0, set()
          def work(n):
              global total
              for i in range(n):
                  with lock:
                      total += 1
              names.add(threading.current_thread().name)
          """);
      Value work = python.get("work");
      ExecutorService pool = Executors.newFixedThreadPool(4);
      List<Future<?>> results = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        results.add(pool.submit(() -> work.execute(1000)));
      }
      for (Future<?> result : results) {
        result.get();
      }
      pool.shutdown();
      assertEquals(4000, python.get("total").asInt());
      assertTrue(python.eval("len(names)").asInt() >= 1);
    }
  }

  @Test
  void closingWithCancelEndsPythonThreads() {
    Embedded python = new Embedded();
    python.eval(
        """
        import threading, time
        def spin():
            while True: pass
        def sleep():
            time.sleep(1000)
        def wait():
            threading.Event().wait()
        for f in spin, sleep, wait:
            threading.Thread(target=f).start()
        """);
    python.context.close(true);
  }

  @Test
  void closingWaitsForThreadsAndEndsDaemons() {
    Embedded python = new Embedded();
    python.eval(
        """
        import threading, time, atexit
        def spin():
            while True:
                try:
                    time.sleep(0.01)
                except:
                    pass
        threading.Thread(target=spin, daemon=True).start()
        threading.Thread(target=lambda: threading.Event().wait(), daemon=True).start()
        def ordinary():
            time.sleep(0.2)
            print('thread done')
        threading.Thread(target=ordinary).start()
        atexit.register(print, 'at exit')
        """);
    python.context.close();
    assertEquals("thread done\nat exit\n", python.out());
  }

  @Test
  void interruptStopsARunningEvaluation() throws Exception {
    try (Embedded python = new Embedded()) {
      CountDownLatch running = new CountDownLatch(1);
      python.put(
          "started",
          (ProxyExecutable)
              arguments -> {
                running.countDown();
                return null;
              });
      Thread other =
          new Thread(
              () -> {
                try {
                  running.await();
                  python.context.interrupt(Duration.ofSeconds(20));
                } catch (Exception e) {
                  throw new AssertionError(e);
                }
              });
      other.start();
      PolyglotException e = python.failure("started()\nwhile True: pass");
      other.join();
      assertTrue(e.isInterrupted());
      assertEquals(3, python.eval("1 + 2").asInt());
    }
  }

  @Test
  void cancelledEvaluationIsCancelled() {
    Embedded python = new Embedded();
    CountDownLatch running = new CountDownLatch(1);
    python.put(
        "started",
        (ProxyExecutable)
            arguments -> {
              running.countDown();
              return null;
            });
    Thread other =
        new Thread(
            () -> {
              try {
                running.await();
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
              python.context.close(true);
            });
    other.start();
    PolyglotException e =
        python.failure("started()\ntry:\n    while True: pass\nexcept BaseException: pass");
    assertTrue(e.isCancelled());
  }

  @Test
  void withoutPermissionNothingHappens() {
    try (Embedded python = Embedded.sandboxed()) {
      String message = python.failure("open('/etc/passwd')").getMessage();
      assertTrue(message.startsWith("PermissionError: "), message);
      message = python.failure("open('/tmp/new', 'w')").getMessage();
      assertTrue(message.startsWith("PermissionError: "), message);
      assertEquals(
          "RuntimeError: can't start new thread: the embedder does not allow threads",
          python.failure("import threading\nthreading.Thread(target=print).start()").getMessage());
      assertEquals(10, python.eval("sum(range(5))").asInt());
      assertEquals(
          "1.5",
          python.eval("import math, functools\n").isNull()
              ? python.eval("str(1.5)").asString()
              : "");
    }
    try (Embedded python =
        new Embedded(Context.newBuilder("hoistpy").allowIO(IOAccess.ALL).allowCreateThread(true))) {
      assertEquals(
          "RuntimeError: polyglot access is not allowed by the embedder",
          python.failure("import polyglot\npolyglot.import_value('x')").getMessage());
      assertEquals(
          "PermissionError: [Errno 1] the embedder does not allow programs to create processes",
          python.failure("import subprocess\nsubprocess.run(['true'])").getMessage());
      assertEquals(
          "PermissionError: [Errno 1] the embedder does not allow programs to create processes",
          python.failure("import os\nos.system('true')").getMessage());
    }
  }
}
