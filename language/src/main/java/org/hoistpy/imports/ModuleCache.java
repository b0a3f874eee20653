package org.hoistpy.imports;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.hoistpy.translate.Compilation;
import org.hoistpy.translate.ProgramStore;

/**
 * Parsed modules in files of a cache folder, one for each source file. Each file tells of which
 * source and for which build of HoistPy it is, and its own checksum; one that does not fit is
 * ignored and replaced. Written beside and renamed, so that nobody reads half of one. Thread-safe,
 * and safe against other processes.
 */
final class ModuleCache implements ProgramStore {
  private static final long MAGIC = 0x484f49535450595aL;

  /** Changes whenever the stored form does. */
  private static final int FORMAT = 1;

  private static final int HEADER = 5 * Long.BYTES;

  private final Supplier<Path> place;
  private final BooleanSupplier writing;
  private volatile long build;

  /**
   * @param place the folder to use now
   * @param writing whether files may be written now
   */
  ModuleCache(Supplier<Path> place, BooleanSupplier writing) {
    this.place = place;
    this.writing = writing;
  }

  @Override
  public byte[] find(String filename, byte[] source) {
    try {
      Path file = fileOf(place.get(), filename);
      if (!Files.exists(file)) {
        return null;
      }
      byte[] all = Files.readAllBytes(file);
      if (all.length < HEADER) {
        return null;
      }
      ByteBuffer header = ByteBuffer.wrap(all, 0, HEADER);
      byte[] program = new byte[all.length - HEADER];
      System.arraycopy(all, HEADER, program, 0, program.length);
      boolean fits =
          header.getLong() == MAGIC
              && header.getLong() == build()
              && header.getLong() == source.length
              && header.getLong() == sum(source)
              && header.getLong() == sum(program);
      return fits ? program : null;
    } catch (IOException | SecurityException | InvalidPathException e) {
      // As good as none.
      return null;
    }
  }

  @Override
  public void keep(String filename, byte[] source, byte[] program) {
    if (!writing.getAsBoolean()) {
      return;
    }
    ByteBuffer all = ByteBuffer.allocate(HEADER + program.length);
    all.putLong(MAGIC).putLong(build()).putLong(source.length);
    all.putLong(sum(source)).putLong(sum(program)).put(program);
    try {
      Path folder = place.get();
      Files.createDirectories(folder);
      Path unfinished = Files.createTempFile(folder, "writing-", "");
      try {
        Files.write(unfinished, all.array());
        Files.move(unfinished, fileOf(folder, filename), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException | SecurityException | InvalidPathException e) {
      // A cache that cannot be written is none.
    }
  }

  private static Path fileOf(Path folder, String filename) {
    int from = filename.lastIndexOf('/') + 1;
    int end = filename.endsWith(".py") ? filename.length() - 3 : filename.length();
    String name = filename.substring(Math.min(from, end), end);
    long sum = sum(filename.getBytes(StandardCharsets.UTF_8));
    return folder.resolve(name + "-" + Long.toHexString(sum) + ".parsed");
  }

  /** Two checksums for which the virtual machine has instructions. */
  private static long sum(byte[] bytes) {
    return (long) sum(new CRC32(), bytes) << 32 | sum(new CRC32C(), bytes) & 0xffffffffL;
  }

  private static int sum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes, 0, bytes.length);
    return (int) checksum.getValue();
  }

  /** Tells this build of parser and analysis from others. */
  private long build() {
    long known = build;
    if (known == 0) {
      known = FORMAT + 31 * stamp();
      build = known == 0 ? 1 : known;
    }
    return build;
  }

  private static long stamp() {
    CodeSource source = Compilation.class.getProtectionDomain().getCodeSource();
    try {
      File classes = new File(source.getLocation().toURI());
      if (classes.isFile()) {
        return classes.lastModified() * 31 + classes.length();
      }
      long newest = 0;
      for (String part : List.of("lexer", "syntax", "parser", "scope")) {
        newest = Math.max(newest, newest(classes.toPath().resolve("org/hoistpy/" + part)));
      }
      return newest;
    } catch (URISyntaxException | IOException | RuntimeException e) {
      return 0;
    }
  }

  /** For classes that were compiled into folders: the time of the youngest. */
  private static long newest(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().lastModified()).max().orElse(0);
    }
  }
}
