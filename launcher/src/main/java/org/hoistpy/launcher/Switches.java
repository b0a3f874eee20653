package org.hoistpy.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.main.CommandLine.Flag;

/**
 * The one-letter options without an argument, under their names in {@code sys.flags}.
 *
 * <p>Not thread-safe.
 */
final class Switches {

  /** The variables that raise a counter: to their number, or to 1 when they are not a number. */
  private static final Map<String, String> VARIABLES =
      Map.of(
          "PYTHONDEBUG", "debug",
          "PYTHONVERBOSE", "verbose",
          "PYTHONOPTIMIZE", "optimize",
          "PYTHONINSPECT", "inspect",
          "PYTHONUNBUFFERED", "unbuffered",
          "PYTHONDONTWRITEBYTECODE", "dont_write_bytecode",
          "PYTHONNOUSERSITE", "no_user_site",
          "PYTHONSAFEPATH", "safe_path",
          "PYTHONDEVMODE", "dev_mode");

  private static final List<String> COUNTERS = List.of("debug", "verbose", "optimize");

  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void set(char option) {
    switch (option) {
      case 'b' -> raise("bytes_warning");
      case 'B' -> counts.put("dont_write_bytecode", 1);
      case 'd' -> raise("debug");
      case 'E' -> counts.put("ignore_environment", 1);
      case 'i' -> {
        raise("inspect");
        raise("interactive");
      }
      case 'I' -> {
        counts.put("isolated", 1);
        counts.put("ignore_environment", 1);
        counts.put("no_user_site", 1);
        counts.put("safe_path", 1);
      }
      case 'O' -> raise("optimize");
      case 'P' -> counts.put("safe_path", 1);
      case 'q' -> raise("quiet");
      case 's' -> counts.put("no_user_site", 1);
      case 'S' -> counts.put("no_site", 1);
      case 'u' -> counts.put("unbuffered", 1);
      case 'v' -> raise("verbose");
      case 'x' -> counts.put("skip_first_line", 1);
      default -> {
        // -R and -t are accepted and mean nothing, as in CPython
      }
    }
  }

  /** {@code -X dev}. */
  void setDevelopmentMode() {
    counts.put("dev_mode", 1);
  }

  boolean isSet(String name) {
    return counts.getOrDefault(name, 0) > 0;
  }

  void readEnvironment(Map<String, String> environment) {
    VARIABLES.forEach(
        (variable, name) -> {
          String value = environment.getOrDefault(variable, "");
          if (!value.isEmpty()) {
            int number = COUNTERS.contains(name) ? number(value) : 1;
            counts.merge(name, number, Math::max);
          }
        });
  }

  List<Flag> flags() {
    List<Flag> flags = new ArrayList<>();
    counts.forEach((name, count) -> flags.add(new Flag(name, Integer.toString(count))));
    return flags;
  }

  private void raise(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  private static int number(String value) {
    try {
      return Math.max(1, Integer.parseInt(value));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
