package org.hoistpy.tests.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where and when the standard library's files are unpacked. */
class LibraryCacheTest {
  @TempDir Path cache;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String run(Path folder, String program) {
    try (Context context =
        Context.newBuilder("hoistpy")
            .allowAllAccess(true)
            .environment("XDG_CACHE_HOME", folder.toString())
            .err(err)
            .build()) {
      context.eval("hoistpy", program);
      return context.eval("hoistpy", "str(result)").asString();
    }
  }

  private List<String> unpacked() throws IOException {
    Path folder = cache.resolve("hoistpy");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.equals("parsed")) // see ModuleCacheTest
          .sorted()
          .toList();
    }
  }

  @Test
  void programsWithoutTheLibraryLeaveNothing() throws IOException {
    assertEquals("4.0", run(cache, "import math, sys, time, itertools\nresult = math.sqrt(16)"));
    assertEquals(List.of(), unpacked());
  }

  @Test
  void firstImportUnpacksIntoOneFolder() throws IOException {
    String file = run(cache, "import textwrap\nresult = textwrap.__file__");
    assertEquals(1, unpacked().size());
    assertTrue(unpacked().get(0).startsWith("library-"));
    assertTrue(file.startsWith(cache.toString()), file);
    assertTrue(Files.isRegularFile(Path.of(file)));
    assertEquals(file, run(cache, "import textwrap\nresult = textwrap.__file__"));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void contextsThatStartTogetherShareOneFolder() throws Exception {
    Callable<String> program = () -> run(cache, "import keyword\nresult = keyword.iskeyword('if')");
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<String> answer : threads.invokeAll(List.of(program, program, program, program))) {
        assertEquals("True", answer.get());
      }
    }
    assertEquals(1, unpacked().size());
  }

  @Test
  void cacheThatCannotBeWrittenIsSaidOnceAndReplaced() throws IOException {
    Path file = Files.createFile(cache.resolve("no-folder"));
    String where = run(file, "import keyword, textwrap\nresult = keyword.__file__");
    assertFalse(where.startsWith(cache.toString()), where);
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.startsWith("hoistpy: the standard library cannot be kept in "), said);
    assertEquals(1, said.lines().count());
  }
}
