package org.hoistpy.tests.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.sequence.PyList;
import org.junit.jupiter.api.Test;

/** What becomes shared when threads come, and that nothing of an embedder's threads is lost. */
class SharingTest {
  private static Context context() {
    return Context.newBuilder("hoistpy").allowAllAccess(true).build();
  }

  @Test
  void containersBecomeSharedWithWhatLeadsToThem() {
    try (Context context = context()) {
      Value result =
          context.eval(
              "hoistpy",
              """
              import threading
              lists = []
              def local():
                  mine = []
                  lists.append(mine)   # reachable from a global
                  other = [1]          # not reachable from anywhere
                  threading.Thread(target=len, args=([],)).start()
                  return [mine, other]
              local()
              """);
      assertTrue(result.isNull() || result.hasArrayElements());
    }
    PyList list = new PyList();
    PyList inner = new PyList();
    list.append(inner);
    assertTrue(list.isLocal());
    assertTrue(inner.isLocal());
    Sharing.becomeMultiThreaded();
    assertTrue(list.isLocal(), "a list that nothing leads to stays local");
    Sharing.share(list);
    assertFalse(list.isLocal());
    assertFalse(inner.isLocal());
    PyList late = new PyList();
    list.append(late);
    assertFalse(late.isLocal(), "what is stored into a shared list is shared");
    inner.append(late);
    assertEquals(1, inner.size());
  }

  @Test
  void nothingOfTwoEmbeddersThreadsIsLost() throws Exception {
    try (Context context = context()) {
      context.eval(
          "hoistpy",
          """
          shared = []
          table = {}
          started = []
          def run(k, n):
              mine = []
              while len(started) < 2 and k == 0 and len(mine) < 3_000_000:
                  mine.append(k)      # the first thread runs while the second one comes
              for i in range(n):
                  shared.append((k, i))
                  table[k, i] = i
          """);
      Value run = context.getBindings("hoistpy").getMember("run");
      Value started = context.getBindings("hoistpy").getMember("started");
      int n = 20_000;
      CountDownLatch first = new CountDownLatch(1);
      Thread[] threads = new Thread[2];
      for (int k = 0; k < 2; k++) {
        int number = k;
        threads[k] =
            new Thread(
                () -> {
                  if (number == 0) {
                    first.countDown();
                  } else {
                    started.invokeMember("extend", (Object) new int[] {1, 2});
                  }
                  run.execute(number, n);
                });
      }
      threads[0].start();
      assertTrue(first.await(10, TimeUnit.SECONDS));
      Thread.sleep(200);
      threads[1].start();
      for (Thread thread : threads) {
        thread.join(60_000);
      }
      assertEquals(2L * n, context.eval("hoistpy", "len(shared)").asLong());
      assertEquals(2L * n, context.eval("hoistpy", "len(table)").asLong());
    }
  }

  @Test
  void statisticsArePrintedWhenTheContextCloses() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (Context context =
        Context.newBuilder("hoistpy")
            .allowAllAccess(true)
            .err(err)
            .option("hoistpy.MemoryStats", "true")
            .build()) {
      context.eval("hoistpy", "import threading\nt = threading.Thread()\nt.start()\nt.join()");
    }
    String text = err.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("objects shared"), text);
    assertTrue(text.contains("barriers hit"), text);
    assertTrue(text.contains("assumptions invalidated"), text);
  }
}
