package org.hoistpy.tests.script;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hoistpy.tests.Project;

/**
 * A CPython 3.12 of this machine, if it has one: HOISTPY_CPYTHON, {@code python3.12} on the PATH,
 * or one that pyenv installed. Immutable.
 */
public final class ReferencePython {

  private final Path executable;

  private ReferencePython(Path executable) {
    this.executable = executable;
  }

  public static Optional<ReferencePython> find() {
    return candidates().stream()
        .filter(Files::isExecutable)
        .map(ReferencePython::new)
        .filter(python -> python.version().startsWith("Python 3.12."))
        .findFirst();
  }

  private static List<Path> candidates() {
    List<Path> candidates = new ArrayList<>();
    String chosen = System.getenv("HOISTPY_CPYTHON");
    if (chosen != null && !chosen.isEmpty()) {
      return List.of(Path.of(chosen));
    }
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      // pyenv's stand-ins fail unless the version is selected; its real ones follow
      if (!folder.endsWith("shims")) {
        candidates.add(Path.of(folder, "python3.12"));
      }
    }
    String pyenv = System.getenv("PYENV_ROOT");
    Path versions =
        (pyenv != null ? Path.of(pyenv) : Path.of(System.getProperty("user.home"), ".pyenv"))
            .resolve("versions");
    if (Files.isDirectory(versions)) {
      try (Stream<Path> folders = Files.list(versions)) {
        folders
            .filter(folder -> folder.getFileName().toString().startsWith("3.12."))
            .map(folder -> folder.resolve("bin/python3"))
            .forEach(candidates::add);
      } catch (IOException e) {
        return candidates;
      }
    }
    return candidates;
  }

  /**
   * What it prints, called with these arguments and without warnings.
   *
   * @throws AssertionError if it fails or hangs
   */
  public String output(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(executable.toString(), "-W", "ignore"), Stream.of(arguments))
                .toList());
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new AssertionError("CPython failed at " + List.of(arguments));
    }
    return output;
  }

  /** What the program prints here. */
  Outcome run(Script script, Duration limit) throws IOException, InterruptedException {
    Path out = Files.createTempFile("reference", ".out");
    Path err = Files.createTempFile("reference", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(executable.toString(), "-B", script.file().getFileName().toString());
      builder.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
      // one order of a set's elements in every run: a comparison must not depend on luck
      builder.environment().put("PYTHONHASHSEED", "1");
      // the module hoistpy, as programs have it there
      builder.environment().put("PYTHONPATH", Project.root().resolve("language/python").toString());
      builder.directory(script.folder().toFile());
      builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      Process process = builder.start();
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("CPython did not finish after " + limit.toSeconds() + " s");
      }
      return script.portable(Files.readString(out), Files.readString(err), process.exitValue());
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private String version() {
    try {
      Process process =
          new ProcessBuilder(executable.toString(), "--version").redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
