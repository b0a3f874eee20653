package org.hoistpy.launcher.image;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/**
 * Runs a representative program with the image and keeps what the virtual machine learnt: loaded
 * and linked classes, and the profiles of the hot methods of interpreter and compiler.
 *
 * @param image the finished image
 */
record Training(Path image) {

  private static final int LIMIT_MINUTES = 20;
  private static final String PROGRAM = "representative.py";

  void run() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(image.resolve("hoistpy"), "training-");
    try {
      Path program = folder.resolve(PROGRAM);
      try (InputStream text = Training.class.getResourceAsStream(PROGRAM)) {
        Files.copy(text, program);
      }
      Path archive = folder.resolve("start.aot");
      ProcessBuilder command =
          new ProcessBuilder(
              image.resolve("bin/hoistpy").toString(),
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
