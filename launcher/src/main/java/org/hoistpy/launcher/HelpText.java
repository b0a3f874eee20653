package org.hoistpy.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts of {@code -h} and its relatives, and the usage lines of a wrong option. Stateless. */
final class HelpText {

  private static final String USAGE =
      "usage: hoistpy [option] ... [-c cmd | -m mod | file | -] [arg] ...\n";

  private HelpText() {}

  /** What {@code -h} prints. */
  static String help() {
    return USAGE + resource("help.txt");
  }

  static String environment() {
    return resource("help-env.txt");
  }

  static String xOptions() {
    return resource("help-xoptions.txt");
  }

  static String all() {
    return help() + "\n\n" + environment() + "\n\n" + xOptions();
  }

  /** What follows the message about a wrong option. */
  static String usage() {
    return USAGE + "Try `hoistpy -h' for more information.\n";
  }

  private static String resource(String name) {
    try (InputStream in = HelpText.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
