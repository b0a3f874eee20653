package org.hoistpy.launcher.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with what is in them. Stateless. */
final class Folders {

  private Folders() {}

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Deletes all images beside {@code image} but the newest few. */
  static void deleteOldest(Path parent, Path image, int kept) throws IOException {
    List<Path> images;
    try (Stream<Path> files = Files.list(parent)) {
      images =
          files
              .filter(file -> file.getFileName().toString().matches("image-[0-9a-f]+"))
              .filter(file -> Files.isDirectory(file) && !file.equals(image))
              .sorted(Comparator.comparing(Folders::changed).reversed())
              .toList();
    }
    for (Path old : images.subList(Math.min(kept, images.size()), images.size())) {
      // out of sight first: nobody starts from half an image
      Path hidden = Files.createTempDirectory(parent, "deleting-").resolve("image");
      Files.move(old, hidden);
      delete(hidden.getParent());
    }
  }

  private static FileTime changed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
