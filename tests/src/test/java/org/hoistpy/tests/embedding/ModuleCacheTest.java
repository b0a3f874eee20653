package org.hoistpy.tests.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parsed modules are kept between runs, and never believed when they do not fit their source. */
class ModuleCacheTest {
  private static final int HEADER = 5 * Long.BYTES;

  @TempDir Path folder;
  private Path source;

  @BeforeEach
  void write() throws IOException {
    source = Files.writeString(folder.resolve("kept.py"), program(1));
  }

  private static String program(int value) {
    return """
        \"\"\"The module's text.\"\"\"
        class C:
            def m(self, *, k=%d):
                \"\"\"Of m.\"\"\"
                return [k + x for x in range(2)], (lambda: k)()
        value = C().m(), C.m.__doc__, C.m.__code__.co_varnames, __doc__
        """
        .formatted(value);
  }

  private static String result(int value) {
    return "(([%d, %d], %d), 'Of m.', ('self', 'k', 'x'), \"The module's text.\")"
        .formatted(value, value + 1, value);
  }

  private String run() {
    try (Context context =
        Context.newBuilder("hoistpy")
            .allowAllAccess(true)
            .environment("XDG_CACHE_HOME", folder.resolve("cache").toString())
            .build()) {
      context.eval("hoistpy", "import sys\nsys.path.insert(0, '" + folder + "')\nimport kept");
      return context.eval("hoistpy", "str(kept.value)").asString();
    }
  }

  private List<Path> files() throws IOException {
    Path parsed = folder.resolve("cache/hoistpy/parsed");
    if (!Files.exists(parsed)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(parsed)) {
      return entries.toList();
    }
  }

  @Test
  void secondRunReadsWhatTheFirstHasKept() throws IOException {
    assertEquals(result(1), run());
    byte[] first = Files.readAllBytes(files().get(0));
    // the parsed form of 1 under the checksum of 2 shows which of both is used
    Files.writeString(source, program(2));
    byte[] text = program(2).getBytes(StandardCharsets.UTF_8);
    ByteBuffer.wrap(first).putLong(2 * Long.BYTES, text.length).putLong(3 * Long.BYTES, sum(text));
    Files.write(files().get(0), first);
    assertEquals(result(1), run());
  }

  @Test
  void changedSourceIsParsedAgain() throws IOException {
    assertEquals(result(1), run());
    Files.writeString(source, program(2));
    assertEquals(result(2), run());
    assertEquals(result(2), run());
    assertEquals(1, files().size());
  }

  @Test
  void damagedFilesAreIgnoredAndReplaced() throws IOException {
    assertEquals(result(1), run());
    Path file = files().get(0);
    byte[] good = Files.readAllBytes(file);
    for (int size : new int[] {0, 1, HEADER - 1, HEADER, good.length / 2, good.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(good, size));
      assertEquals(result(1), run());
      assertEquals(ByteBuffer.wrap(good), ByteBuffer.wrap(Files.readAllBytes(file)));
    }
    for (int place : new int[] {0, 9, 17, 30, 39, HEADER, good.length - 1}) {
      byte[] bad = good.clone();
      bad[place] ^= 0x10;
      Files.write(file, bad);
      assertEquals(result(1), run());
      assertEquals(ByteBuffer.wrap(good), ByteBuffer.wrap(Files.readAllBytes(file)));
    }
  }

  @Test
  void folderThatCannotBeWrittenIsNoProblem() throws IOException {
    Files.createDirectories(folder.resolve("cache/hoistpy"));
    Files.writeString(folder.resolve("cache/hoistpy/parsed"), "a file");
    assertEquals(result(1), run());
  }

  @Test
  void warningsComeAgain() throws IOException {
    Files.writeString(source, "value = 1 is 1\n");
    run();
    assertEquals(List.of(), files().stream().filter(f -> f.toString().contains("kept")).toList());
  }

  private static long sum(byte[] bytes) {
    return (long) sum(new CRC32(), bytes) << 32 | sum(new CRC32C(), bytes) & 0xffffffffL;
  }

  private static int sum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes, 0, bytes.length);
    return (int) checksum.getValue();
  }
}
