package org.hoistpy.launcher.image;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes an image from a built checkout: {@code ImageBuilder CHECKOUT IMAGE KEY}.
 *
 * <p>Everything is written beside the image first and gets its name in one step, so that a command
 * that starts meanwhile sees all of it or nothing; the archive follows in the same way.
 */
public final class ImageBuilder {

  /** What programs may need of Java; without Java's flight recorder, which is slow to start. */
  private static final String MODULES =
      "java.base,java.logging,java.management,java.naming,java.net.http,java.sql,jdk.charsets,"
          + "jdk.crypto.ec,jdk.internal.vm.ci,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs";

  /** Images of older builds that are kept: those of other checkouts may still be in use. */
  private static final int KEPT = 2;

  private final Path checkout;
  private final Path image;
  private final String key;

  private ImageBuilder(Path checkout, Path image, String key) {
    this.checkout = checkout;
    this.image = image;
    this.key = key;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    new ImageBuilder(Path.of(args[0]), Path.of(args[1]), args[2]).build();
  }

  private void build() throws IOException, InterruptedException {
    Path parent = image.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    Path work = Files.createTempDirectory(parent, "making-image-");
    try {
      Path made = work.resolve("image");
      link(made);
      copyFiles(made);
      Folders.delete(image);
      Files.move(made, image, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.exists(image.resolve("hoistpy/key"))) {
        throw e;
      }
      // another process was faster
    } finally {
      Folders.delete(work);
    }
    new Training(image).run();
    if (image.getFileName().toString().startsWith("image-")) {
      Folders.deleteOldest(parent, image, KEPT);
    }
  }

  private static void link(Path target) {
    ToolProvider jlink =
        ToolProvider.findFirst("jlink")
            .orElseThrow(() -> new IllegalStateException("this Java runtime has no jlink"));
    List<String> words =
        List.of(
            "--add-modules",
            MODULES,
            "--no-header-files",
            "--no-man-pages",
            "--output",
            target.toString());
    int code = jlink.run(System.out, System.err, words.toArray(new String[0]));
    if (code != 0) {
      throw new IllegalStateException("jlink failed with exit code " + code);
    }
  }

  private void copyFiles(Path target) throws IOException {
    Path build = checkout.resolve("launcher/target");
    copyJars(build.resolve("lib"), target.resolve("hoistpy/lib"));
    copyJars(build.resolve("compiler"), target.resolve("hoistpy/compiler"));
    Files.copy(
        checkout.resolve("hoistpy"),
        target.resolve("bin/hoistpy"),
        StandardCopyOption.COPY_ATTRIBUTES);
    Files.writeString(target.resolve("hoistpy/key"), key + "\n");
  }

  private static void copyJars(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".jar")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
