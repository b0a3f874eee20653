package org.hoistpy.launcher.image;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a representative program with the image and keeps what the virtual machine learnt: loaded
 * and linked classes, and which methods of interpreter and compiler are hot.
 *
 * <p>Methods that were hot are compiled at once when the archive is used, and to the level that
 * they had here. It is the first, because a program's first seconds go to compiling the compiler:
 * code with profiling makes it slower, and the second level takes the processor from the program.
 * What is hot in a program but was not in training, the runtime's own work among it, rises through
 * the levels as ever.
 *
 * @param image the finished image
 */
record Training(Path image) {

  private static final int LIMIT_MINUTES = 20;
  private static final String PROGRAM = "representative.py";
  private static final List<String> FILES = List.of(PROGRAM, "workloads.py");

  void run() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(image.resolve("hoistpy"), "training-");
    try {
      for (String file : FILES) {
        try (InputStream text = Training.class.getResourceAsStream(file)) {
          Files.copy(text, folder.resolve(file));
        }
      }
      Path program = folder.resolve(PROGRAM);
      Path archive = folder.resolve("start.aot");
      ProcessBuilder command =
          new ProcessBuilder(
              image.resolve("bin/hoistpy").toString(),
              "--jvm.XX:TieredStopAtLevel=1",
              "--jvm.XX:AOTCacheOutput=" + archive,
              program.toString());
      command.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
      command.redirectErrorStream(true).redirectOutput(Redirect.INHERIT);
      command.redirectInput(Redirect.from(program.toFile()));
      Process process = command.start();
      if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
        process.destroy();
        throw new IllegalStateException("the training run did not end");
      }
      if (process.exitValue() != 0 || !Files.exists(archive)) {
        throw new IllegalStateException(
            "the training run ended with exit code " + process.exitValue());
      }
      Files.move(archive, image.resolve("hoistpy/start.aot"), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Folders.delete(folder);
    }
  }
}
