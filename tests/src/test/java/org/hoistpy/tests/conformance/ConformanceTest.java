package org.hoistpy.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hoistpy.tests.Project;
import org.hoistpy.tests.script.ReferencePython;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * CPython's own tests: every test that a tag file lists passes.
 *
 * <p>System properties: {@code conformance} is a selection of files (default: a small subset),
 * {@code conformance.library} the folder {@code Lib/test} of a CPython 3.12 (default: that of one
 * found on this machine), {@code conformance.update} rewrites the tag files.
 */
class ConformanceTest {

  private static final Report REPORT = new Report();

  private static final Path OUTPUT = Project.root().resolve("tests/target/conformance");

  @TestFactory
  Stream<DynamicTest> listedTestsPass() throws IOException, InterruptedException {
    Path library = library();
    assumeTrue(
        library != null,
        "no CPython 3.12 was found, whose tests could be run; -Dconformance.library names one");
    assertTrue(Files.isDirectory(library), () -> library + " is not a folder");
    Path searchPath = Files.createDirectories(OUTPUT.resolve("path"));
    link(searchPath.resolve("test"), library.toAbsolutePath());
    link(
        searchPath.resolve("_testcapi.py"),
        Project.resources("conformance").resolve("stand_ins/_testcapi.py"));
    int processes = Math.max(1, Runtime.getRuntime().availableProcessors());
    ExecutorService pool = Executors.newFixedThreadPool(processes);
    List<TestFile> files = TestFile.select(System.getProperty("conformance", "subset"));
    Map<TestFile, Future<Report.Row>> runs = new HashMap<>();
    for (TestFile file : TestFile.longestFirst(files)) {
      TestProcess process = new TestProcess(file, searchPath, OUTPUT);
      runs.put(
          file,
          pool.submit(
              () -> new Report.Row(file, process.run(), process.processorTime().seconds())));
    }
    pool.shutdown();
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.name(), () -> check(file, runs.get(file))))
        .onClose(pool::shutdownNow);
  }

  private static void link(Path link, Path target) throws IOException {
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, target);
  }

  private static void check(TestFile file, Future<Report.Row> run)
      throws IOException, InterruptedException, ExecutionException {
    Report.Row row = run.get();
    REPORT.add(row);
    Results results = row.results();
    SortedSet<String> passing = results.passing();
    if (Boolean.getBoolean("conformance.update")) {
      Tags.write(file, passing);
      return;
    }
    SortedSet<String> missing = new TreeSet<>(Tags.read(file));
    missing.removeAll(passing);
    if (!missing.isEmpty()) {
      StringBuilder message = new StringBuilder("no longer passing:");
      for (String id : missing) {
        String outcome = results.outcomes().getOrDefault(id, "not there");
        message.append("\n  ").append(id).append(": ").append(outcome);
      }
      fail(message.append("\nsee ").append(OUTPUT).append('/').append(file.name()) + ".log");
    }
  }

  @AfterAll
  static void report() throws IOException {
    if (Files.isDirectory(OUTPUT)) {
      Files.writeString(OUTPUT.resolve("report.txt"), REPORT.text());
      System.out.println(REPORT.text());
    }
  }

  /** The folder of CPython's tests, or null when there is none. */
  private static Path library() throws IOException, InterruptedException {
    String chosen = System.getProperty("conformance.library", "");
    if (!chosen.isEmpty()) {
      return Path.of(chosen);
    }
    ReferencePython python = ReferencePython.find().orElse(null);
    if (python == null) {
      return null;
    }
    return Path.of(python.output("-c", "import test; print(test.__path__[0])").strip());
  }
}
