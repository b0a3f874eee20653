package org.hoistpy.jmh.compare;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoistpy.jmh.twins.Twins;

/**
 * One implementation that takes part.
 *
 * @param name as in the tables
 * @param command what starts it, without the program
 * @param kind how the program is named to it
 */
record Peer(String name, List<String> command, Kind kind) {
  enum Kind {
    /** {@code command file.py iterations seconds}. */
    SCRIPT,
    /** {@code command folder program iterations seconds}. */
    POLYGLOT,
    /** {@code command program iterations seconds}. */
    TWIN
  }

  /** Whether the compiler of the guest language is itself compiled while the program runs. */
  boolean warmsUpLong() {
    return kind == Kind.POLYGLOT;
  }

  /** The command line for a program, or null if the peer does not have it. */
  List<String> line(Path programs, String program, int iterations, double seconds) {
    List<String> line = new ArrayList<>(command);
    switch (kind) {
      case SCRIPT -> line.add(programs.resolve(program + ".py").toString());
      case POLYGLOT -> line.addAll(List.of(programs.toString(), program));
      case TWIN -> {
        if (!Twins.BY_NAME.containsKey(program)) {
          return null;
        }
        line.add(program);
      }
    }
    line.add(Integer.toString(iterations));
    line.add(Double.toString(seconds));
    return line;
  }

  /** Everything found on this machine; {@code missing} is told what is not. */
  static List<Peer> find(List<String> missing) {
    List<Peer> peers = new ArrayList<>();
    String classPath = System.getProperty("java.class.path");
    List<String> java = javaCommand();
    peers.add(new Peer("Java", with(java, classPath, Twins.class.getName()), Kind.TWIN));
    String runner = PolyglotRunner.class.getName();
    peers.add(new Peer("HoistPy", with(java, classPath, runner, "hoistpy"), Kind.POLYGLOT));
    if (isOnClassPath("META-INF/maven/org.graalvm.python/python-language/pom.xml")
        || isOnClassPath("com/oracle/graal/python/PythonLanguage.class")) {
      peers.add(new Peer("GraalPy", with(java, classPath, runner, "python"), Kind.POLYGLOT));
    } else {
      missing.add("GraalPy: not on the class path (mvn -Pgraalpy -pl jmh package)");
    }
    addScript(peers, missing, "PyPy", "pypy3", "pypy3.11", "pypy3.10");
    addScript(peers, missing, "CPython 3.12", "python3.12");
    addScript(peers, missing, "CPython 3.13", "python3.13");
    return peers;
  }

  /** This JVM with its own flags, so that all that run on Java run alike. */
  private static List<String> javaCommand() {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
    return line;
  }

  private static List<String> with(List<String> java, String classPath, String... rest) {
    List<String> line = new ArrayList<>(java);
    line.addAll(List.of("-cp", classPath));
    line.addAll(List.of(rest));
    return line;
  }

  private static boolean isOnClassPath(String resource) {
    return Peer.class.getClassLoader().getResource(resource) != null;
  }

  private static void addScript(
      List<Peer> peers, List<String> missing, String name, String... commands) {
    for (String command : commands) {
      Optional<Path> found = onPath(command).or(() -> inPyenv(command));
      if (found.isPresent()) {
        peers.add(new Peer(name, List.of(found.get().toString()), Kind.SCRIPT));
        return;
      }
    }
    missing.add(name + ": none of " + String.join(", ", commands) + " on the PATH or in pyenv");
  }

  private static Optional<Path> onPath(String command) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.contains("shims"))
        .map(folder -> Path.of(folder, command))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> inPyenv(String command) {
    Path versions = Path.of(System.getProperty("user.home"), ".pyenv", "versions");
    if (!Files.isDirectory(versions)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(versions)) {
      return all.map(version -> version.resolve("bin").resolve(command))
          .filter(Files::isExecutable)
          .sorted()
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
