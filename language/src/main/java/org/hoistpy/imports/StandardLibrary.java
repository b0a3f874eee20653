package org.hoistpy.imports;

import com.oracle.truffle.api.TruffleLanguage.Env;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The Python part of the standard library: the files of a run-time dependency, unpacked once into a
 * per-user cache folder, so that tracebacks and {@code inspect} see real files.
 *
 * <p>Nothing is touched before the first import that needs it. Safe against several processes and
 * threads: the files are written into a folder of their own that then gets its name in one step.
 */
public final class StandardLibrary {
  /** The release of the library; a new one gets a new folder. */
  private static final String RELEASE = "3.12.8-25.0.1";

  private static final String RESOURCES = "META-INF/resources/libpython";
  private static final String INNER = "lib/python3.12";

  private final Path cache;
  private final OutputStream messages;
  private volatile Path folder;

  /**
   * @param cache the folder under which the unpacked library is kept
   * @param messages where the user is told of a library that cannot be kept
   */
  StandardLibrary(Path cache, OutputStream messages) {
    this.cache = cache;
    this.messages = messages;
  }

  /** The library in the user's cache folder. */
  static StandardLibrary ofUser(Env env) {
    String xdg = env.getEnvironment().get("XDG_CACHE_HOME");
    Path base =
        xdg != null && xdg.startsWith("/")
            ? Path.of(xdg)
            : Path.of(System.getProperty("user.home", "/"), ".cache");
    return new StandardLibrary(base.resolve("hoistpy"), env.err());
  }

  /** Where the library is to be: an entry of {@code sys.path}. */
  public String folder() {
    return planned().resolve(INNER).toString();
  }

  /** The folder of the user's caches. */
  Path cache() {
    return cache;
  }

  private Path planned() {
    return cache.resolve("library-" + RELEASE);
  }

  /** Whether a folder is the library's or lies in it. */
  boolean holds(String path) {
    Path present = folder;
    return isIn(path, folder()) || present != null && isIn(path, present.toString());
  }

  private static boolean isIn(String path, String folder) {
    return path.startsWith(folder)
        && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
  }

  /** The real place of a folder that {@link #holds}; null when there is no library. */
  Path locate(String path) {
    Path present = unpacked();
    if (present == null) {
      return null;
    }
    String planned = folder();
    return isIn(path, planned)
        ? present.resolve("." + path.substring(planned.length())).normalize()
        : Path.of(path);
  }

  /** Unpacks the library unless that was done before; answers its folder, null without one. */
  synchronized Path unpacked() {
    if (folder == null) {
      Path target = planned();
      if (Files.isDirectory(target.resolve(INNER))) {
        folder = target.resolve(INNER);
      } else {
        folder = unpack(target);
      }
    }
    return folder;
  }

  private Path unpack(Path target) {
    try {
      Files.createDirectories(cache);
      Path unfinished = Files.createTempDirectory(cache, "unpacking-");
      writeInto(unfinished.resolve(INNER));
      try {
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (FileSystemException e) {
        // Another process was faster; what it wrote is the same.
        delete(unfinished);
        if (!Files.isDirectory(target.resolve(INNER))) {
          throw e;
        }
      }
      return target.resolve(INNER);
    } catch (FileNotFoundException e) {
      tell("the Python standard library is missing: " + e.getMessage());
      return null;
    } catch (IOException | SecurityException e) {
      return unpackForNow(e);
    }
  }

  private Path unpackForNow(Exception reason) {
    try {
      Path once = Files.createTempDirectory("hoistpy-library-");
      tell(
          "the standard library cannot be kept in "
              + cache
              + " ("
              + reason
              + "); it is unpacked into "
              + once
              + " for this run.");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(once)));
      writeInto(once.resolve(INNER));
      return once.resolve(INNER);
    } catch (IOException | SecurityException e) {
      tell("the standard library cannot be unpacked: " + e);
      return null;
    }
  }

  private void tell(String sentence) {
    try {
      messages.write(("hoistpy: " + sentence + "\n").getBytes(StandardCharsets.UTF_8));
      messages.flush();
    } catch (IOException e) {
      // Nobody is there to be told.
    }
  }

  private static void writeInto(Path folder) throws IOException {
    InputStream list = open(RESOURCES + ".files");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      Path made = null;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int end = line.indexOf(" = ");
        String name = end < 0 ? line : line.substring(0, end);
        if (name.startsWith(RESOURCES + "/")) {
          Path file = folder.resolve(name.substring(RESOURCES.length() + 1));
          if (!file.getParent().equals(made)) {
            made = file.getParent();
            Files.createDirectories(made);
          }
          try (InputStream in = open(name)) {
            Files.copy(in, file);
          }
        }
      }
    }
  }

  private static InputStream open(String resource) throws IOException {
    ClassLoader loader = StandardLibrary.class.getClassLoader();
    InputStream in = loader.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException(
          "the resource " + resource + " (artifact python-resources) is not on the class path");
    }
    return in;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // A folder for temporary files; what is left in it is the system's to clean up.
    }
  }
}
