package org.hoistpy.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.io.TruffleProcessBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.graalvm.polyglot.io.ProcessHandler.Redirect;
import org.hoistpy.HoistPyContext;
import org.hoistpy.modules.io.ChildStream;
import org.hoistpy.objects.exception.PyErrors;

/**
 * Starts programs through the embedder's process handler. A stream of the child that is not this
 * process's own is served by a thread of the runtime. Stateless.
 */
final class Spawning {
  private static final int NOT_PERMITTED = 1;

  private static final Object STARTING = new Object();

  private record Started(Process process, long pid) {}

  private Spawning() {}

  /** PermissionError unless the embedder lets programs start others. */
  static void checkAllowed() {
    if (!HoistPyContext.get().env().isCreateProcessAllowed()) {
      throw PyErrors.osError(
          NOT_PERMITTED, "the embedder does not allow programs to create processes", null);
    }
  }

  /**
   * Starts a child and enters it into the table.
   *
   * @param streams the descriptors that become 0, 1 and 2
   * @return its number
   */
  static long start(
      List<String> command, TruffleFile folder, Map<String, String> variables, int[] streams)
      throws IOException {
    TruffleLanguage.Env env = HoistPyContext.get().env();
    ChildStream[] files = new ChildStream[streams.length];
    for (int i = 0; i < files.length; i++) {
      files[i] = new ChildStream(streams[i], i);
    }
    boolean merged = files[2].isSameFile(files[1]);
    TruffleProcessBuilder builder =
        env.newProcessBuilder(command.toArray(String[]::new))
            .directory(folder)
            .clearEnvironment(true)
            .environment(variables)
            .redirectInput(redirect(files[0]))
            .redirectOutput(redirect(files[1]))
            .redirectError(redirect(files[2]))
            .redirectErrorStream(merged);
    Started started;
    try {
      started = start(builder);
    } catch (IOException | RuntimeException e) {
      for (ChildStream file : files) {
        file.release();
      }
      throw e;
    }
    Process process = started.process;
    List<ChildTable.Output> outputs = new ArrayList<>();
    serve(files[0], "stdin", () -> files[0].feed(process.getOutputStream(), process::isAlive));
    Thread out = serve(files[1], "stdout", () -> files[1].drain(process.getInputStream()));
    if (out != null && !files[1].isPipe()) {
      outputs.add(new ChildTable.Output(out, files[1]));
    }
    if (merged) {
      files[2].release();
    } else {
      Thread err = serve(files[2], "stderr", () -> files[2].drain(process.getErrorStream()));
      if (err != null && !files[2].isPipe()) {
        outputs.add(new ChildTable.Output(err, files[2]));
      }
    }
    return ChildTable.current().add(started.pid, process, outputs);
  }

  /**
   * Truffle's processes do not tell their number, so it is seen from what is new among this
   * process's children. One that has ended at once is no longer there: its number is 0.
   */
  private static Started start(TruffleProcessBuilder builder) throws IOException {
    synchronized (STARTING) {
      Set<Long> before = childNumbers();
      Process process = builder.start();
      Set<Long> after = childNumbers();
      after.removeAll(before);
      return new Started(process, after.size() == 1 ? after.iterator().next() : 0);
    }
  }

  private static Set<Long> childNumbers() {
    return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
  }

  private static Redirect redirect(ChildStream file) {
    return file.isInherited() ? Redirect.INHERIT : Redirect.PIPE;
  }

  /** Null when the child has the stream itself. */
  private static Thread serve(ChildStream file, String name, Runnable work) {
    if (file.isInherited()) {
      file.release();
      return null;
    }
    Thread thread = new Thread(work, "child-" + name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
