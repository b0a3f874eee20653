package org.hoistpy.main;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * One parsed command line, in the form in which it crosses the polyglot border: the text of the one
 * internal source that starts a program.
 *
 * <p>The text has one field a line: the kind in lower case, the payload, then any number of {@code
 * flag NAME VALUE} and {@code arg VALUE} lines. Payload and values are Base64 of UTF-8, so a line
 * break, a space or an empty string in them is harmless. Immutable.
 *
 * @param kind what runs as {@code __main__}
 * @param payload the script's path, the code of {@code -c} or the module's name; empty otherwise
 * @param flags the interpreter's options in the order given; see {@link Flag}
 * @param args {@code sys.argv[1:]}
 */
public record CommandLine(Kind kind, String payload, List<Flag> flags, List<String> args) {

  /** The MIME type of the source that carries an encoded command line. */
  public static final String MIME_TYPE = "application/x-hoistpy-main";

  /** What runs as {@code __main__}. */
  public enum Kind {
    /** A file, or a folder or zip archive that holds a {@code __main__.py}. */
    SCRIPT,
    /** {@code -c}. */
    COMMAND,
    /** {@code -m}. */
    MODULE,
    /** Standard input, read to its end and then run. */
    STDIN,
    /** Standard input, statement by statement, with prompts. */
    INTERACTIVE
  }

  /**
   * One interpreter option. Counters and switches carry the names of {@code sys.flags} ({@code
   * optimize}, {@code verbose}, {@code inspect} …) and a number; {@code warnoptions}, {@code
   * xoptions}, {@code orig_argv} occur once for each value; {@code skip_first_line}, {@code
   * unbuffered}, {@code check_hash_based_pycs} and {@code executable} at most once.
   */
  public record Flag(String name, String value) {}

  public CommandLine {
    flags = List.copyOf(flags);
    args = List.copyOf(args);
  }

  /** A command line without options. */
  public static CommandLine of(Kind kind, String payload, List<String> args) {
    return new CommandLine(kind, payload, List.of(), args);
  }

  /** The numeric value of a counter or switch; 0 when it was not given. */
  public int number(String name) {
    int result = 0;
    for (Flag flag : flags) {
      if (flag.name.equals(name)) {
        result = Integer.parseInt(flag.value);
      }
    }
    return result;
  }

  /** Whether a counter or switch was given. */
  public boolean has(String name) {
    return number(name) != 0;
  }

  /** Every value of a repeatable option, in order. */
  public List<String> values(String name) {
    return flags.stream().filter(flag -> flag.name.equals(name)).map(Flag::value).toList();
  }

  /** The text form; {@link #decode} is its inverse. */
  public String encode() {
    StringBuilder text = new StringBuilder();
    text.append(kind.name().toLowerCase(Locale.ROOT)).append('\n');
    text.append(toBase64(payload)).append('\n');
    for (Flag flag : flags) {
      text.append("flag ").append(flag.name).append(' ').append(toBase64(flag.value)).append('\n');
    }
    for (String arg : args) {
      text.append("arg ").append(toBase64(arg)).append('\n');
    }
    return text.toString();
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if the text was not made by {@link #encode}
   */
  public static CommandLine decode(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 2) {
      throw new IllegalArgumentException("not a command line: " + text);
    }
    List<Flag> flags = new ArrayList<>();
    List<String> args = new ArrayList<>();
    for (int i = 2; i < lines.length; i++) {
      String[] fields = lines[i].split(" ", -1);
      switch (fields[0]) {
        case "flag" -> flags.add(new Flag(fields[1], fromBase64(fields[2])));
        case "arg" -> args.add(fromBase64(fields[1]));
        case "" -> {}
        default -> throw new IllegalArgumentException("not a command line field: " + lines[i]);
      }
    }
    Kind kind = Kind.valueOf(lines[0].toUpperCase(Locale.ROOT));
    return new CommandLine(kind, fromBase64(lines[1]), flags, args);
  }

  private static String toBase64(String value) {
    return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
  }

  private static String fromBase64(String value) {
    return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
  }
}
