package org.hoistpy.jmh.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hoistpy.jmh.ProgramBenchmark;
import org.openjdk.jmh.annotations.Param;

/**
 * Measures all programs on all peers, in turn so that a slow phase of the machine meets all of
 * them, and writes the tables and the picture of {@code docs/performance.md}.
 */
public final class Compare {
  private Compare() {}

  /** Those that {@link ProgramBenchmark} runs. */
  private static List<String> programs() {
    try {
      return List.of(ProgramBenchmark.class.getField("program").getAnnotation(Param.class).value());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What one iteration takes on a peer that needs no long warm-up is known after this time. */
  private static final double SHORT_SECONDS = 2;

  /**
   * Arguments: the repository, the form, then programs (all if none). The form is {@code quick},
   * {@code full} or the seconds that a peer with a long warm-up gets for one run.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path home = Path.of(args[0]).toAbsolutePath();
    String form = args[1];
    boolean full = form.equals("full");
    List<String> programs = args.length > 2 ? List.of(args).subList(2, args.length) : programs();
    int rounds = full ? 3 : 1;
    List<String> missing = new ArrayList<>();
    List<Peer> peers = Peer.find(missing);
    double seconds =
        switch (form) {
          case "full" -> 60;
          case "quick" -> quickSeconds(programs.size(), peers);
          default -> Double.parseDouble(form);
        };
    missing.forEach(line -> System.err.println("missing: " + line));
    Map<String, Map<String, Sample>> samples = new LinkedHashMap<>();
    for (String program : programs) {
      samples.put(program, new LinkedHashMap<>());
      peers.forEach(peer -> samples.get(program).put(peer.name(), new Sample()));
    }
    for (int round = 0; round < rounds; round++) {
      for (String program : programs) {
        for (Peer peer : peers) {
          double given = peer.warmsUpLong() ? seconds : full ? seconds / 3 : SHORT_SECONDS;
          run(home, peer, program, given, samples.get(program).get(peer.name()));
        }
      }
    }
    Report report = new Report(peers.stream().map(Peer::name).toList(), samples, missing);
    System.out.println(report.text());
    report.write(home.resolve("docs"));
  }

  /** Five minutes for everything; what the others leave goes to those that warm up long. */
  private static double quickSeconds(int programs, List<Peer> peers) {
    long slow = peers.stream().filter(Peer::warmsUpLong).count();
    double left = 300.0 / programs - (peers.size() - slow) * SHORT_SECONDS;
    return Math.max(SHORT_SECONDS, left / slow);
  }

  private static void run(Path home, Peer peer, String program, double seconds, Sample sample)
      throws IOException, InterruptedException {
    Path folder = home.resolve("jmh").resolve("programs");
    List<String> line = peer.line(folder, program, 100_000, seconds);
    if (line == null) {
      return;
    }
    Path output = Files.createTempFile("compare", ".txt");
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    // a single iteration may take longer than the time that was asked for
    if (!process.waitFor((long) (seconds * 3 + 60), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    List<Double> wall = new ArrayList<>();
    List<Double> cpu = new ArrayList<>();
    for (String text : Files.readAllLines(output, StandardCharsets.UTF_8)) {
      String[] parts = text.split(" ");
      if (parts.length == 5 && parts[0].equals(program)) {
        wall.add(Long.parseLong(parts[2]) / 1000.0);
        cpu.add(Long.parseLong(parts[3]) / 1000.0);
      }
    }
    Files.delete(output);
    sample.add(wall, cpu);
    System.err.printf("%-14s %-14s %d iterations%n", program, peer.name(), wall.size());
  }
}
