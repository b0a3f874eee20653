package org.hoistpy.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.main.CommandLine;
import org.hoistpy.main.CommandLine.Flag;
import org.hoistpy.main.CommandLine.Kind;

/**
 * Reads a command line as CPython 3.12 does, plus HoistPy's own long options.
 *
 * <p>Used once by one thread. Rules: {@code config_parse_cmdline} in {@code Python/initconfig.c}.
 */
final class CommandLineParser {

  private static final String MEMORY_MODEL = "--memory-model";
  private static final String MEMORY_STATS = "--memory-stats";

  private final List<String> words;
  private final Map<String, String> environment;
  private final boolean terminal;
  private final Switches switches = new Switches();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> xOptions = new ArrayList<>();
  private final Map<String, String> engineOptions = new LinkedHashMap<>();
  private String hashBasedPycs;
  private String hashSeed;
  private int version;
  private boolean doctor;

  /**
   * @param words the arguments of the command
   * @param environment the environment variables
   * @param terminal whether standard input is a terminal
   */
  CommandLineParser(List<String> words, Map<String, String> environment, boolean terminal) {
    this.words = words;
    this.environment = environment;
    this.terminal = terminal;
  }

  Request parse() throws UsageException {
    OptionScanner scanner = new OptionScanner(words);
    Kind kind = null;
    String payload = "";
    for (String option; kind == null && (option = scanner.nextOption()) != null; ) {
      switch (option) {
        case "c" -> {
          kind = Kind.COMMAND;
          payload = scanner.argument() + "\n";
        }
        case "m" -> {
          kind = Kind.MODULE;
          payload = scanner.argument();
        }
        case "h", "?", "--help" -> {
          return new Request.Print(HelpText.help());
        }
        case "--help-env" -> {
          return new Request.Print(HelpText.environment());
        }
        case "--help-xoptions" -> {
          return new Request.Print(HelpText.xOptions());
        }
        case "--help-all" -> {
          return new Request.Print(HelpText.all());
        }
        default -> option(option, scanner.argument());
      }
    }
    if (version > 0) {
      return new Request.Print(version > 1 ? VersionText.full() : VersionText.brief());
    }
    if (doctor) {
      return new Request.Doctor(engineOptions);
    }
    return run(kind, payload, scanner.rest());
  }

  private Request run(Kind kind, String payload, List<String> rest) {
    if (!switches.isSet("ignore_environment")) {
      switches.readEnvironment(environment);
      readWarnings();
      readHashSeed();
    }
    if (xOptions.stream().anyMatch(value -> value.equals("dev") || value.startsWith("dev="))) {
      switches.setDevelopmentMode();
    }
    if (switches.isSet("dev_mode")) {
      warnings.addFirst("default");
    }
    List<String> args = rest;
    if (kind == null) {
      boolean script = !rest.isEmpty() && !rest.getFirst().equals("-");
      if (script) {
        kind = Kind.SCRIPT;
        payload = rest.getFirst();
      } else {
        kind = terminal || switches.isSet("interactive") ? Kind.INTERACTIVE : Kind.STDIN;
      }
      if (!rest.isEmpty()) {
        args = rest.subList(1, rest.size());
      }
    }
    List<Flag> flags = new ArrayList<>(switches.flags());
    if (hashBasedPycs != null) {
      flags.add(new Flag("check_hash_based_pycs", hashBasedPycs));
    }
    if (hashSeed != null) {
      flags.add(new Flag("hash_seed", hashSeed));
    }
    warnings.forEach(value -> flags.add(new Flag("warnoptions", value)));
    xOptions.forEach(value -> flags.add(new Flag("xoptions", value)));
    words.forEach(value -> flags.add(new Flag("orig_argv", value)));
    String executable = executable();
    if (executable != null) {
      flags.add(new Flag("executable", executable));
    }
    return new Request.Run(new CommandLine(kind, payload, flags, args), engineOptions);
  }

  /** The command that started this program, for programs that start themselves; or null. */
  private static String executable() {
    String home = System.getProperty("hoistpy.home");
    if (home == null) {
      return null;
    }
    Path command = Path.of(home, "hoistpy");
    return Files.isExecutable(command) ? command.toString() : null;
  }

  private void readHashSeed() {
    String seed = environment.getOrDefault("PYTHONHASHSEED", "");
    if (seed.isEmpty()) {
      return;
    }
    if (!seed.equals("random") && !isUnsigned(seed)) {
      throw new ConfigurationException(
          "config_init_hash_seed",
          "PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]");
    }
    hashSeed = seed;
  }

  private static boolean isUnsigned(String text) {
    return text.matches("[0-9]{1,18}") && Long.parseLong(text) <= 0xffffffffL;
  }

  private void readWarnings() {
    String value = environment.getOrDefault("PYTHONWARNINGS", "");
    if (!value.isEmpty()) {
      warnings.addAll(0, List.of(value.split(",")));
    }
  }

  private void option(String option, String argument) throws UsageException {
    switch (option) {
      case "V", "--version" -> version++;
      case "W" -> warnings.add(argument);
      case "X" -> xOptions.add(argument);
      case "--doctor" -> doctor = true;
      case "--check-hash-based-pycs" -> {
        if (!List.of("always", "default", "never").contains(argument)) {
          throw new UsageException(option + " must be one of 'default', 'always', or 'never'");
        }
        hashBasedPycs = argument;
      }
      default -> {
        if (option.startsWith("--")) {
          longOption(option);
        } else {
          switches.set(option.charAt(0));
        }
      }
    }
  }

  private void longOption(String option) throws UsageException {
    int equals = option.indexOf('=');
    String name = equals < 0 ? option : option.substring(0, equals);
    String value = equals < 0 ? "true" : option.substring(equals + 1);
    if (name.equals(MEMORY_MODEL)) {
      if (!List.of("strict", "bounded", "relaxed").contains(value)) {
        throw new UsageException(
            MEMORY_MODEL + " must be one of 'strict', 'bounded', or 'relaxed'");
      }
      engineOptions.put("hoistpy.MemoryModel", value);
    } else if (option.equals(MEMORY_STATS)) {
      engineOptions.put("hoistpy.MemoryStats", value);
    } else if (name.startsWith("--engine.")
        || name.startsWith("--compiler.")
        || name.startsWith("--hoistpy.")) {
      engineOptions.put(name.substring(2), value);
    } else if (!name.startsWith("--jvm.") && !name.startsWith("--vm.")) {
      throw new UsageException("unknown option " + option);
    }
  }
}
