package org.hoistpy.launcher;

import java.util.List;

/**
 * Takes options off an argument list one by one, by the rules of CPython's own getopt: short flags
 * may be joined, an option's argument may follow directly or be the next word, and the list ends at
 * {@code --}, at a lone {@code -} or at the first word that is not an option.
 *
 * <p>Not thread-safe. Rules: {@code Python/getopt.c} of CPython 3.12.
 */
final class OptionScanner {

  private static final String SHORT_OPTIONS = "+bBc:dEhiIJm:OPqRsStuvVW:xX:?";
  private static final String LONG_WITH_ARGUMENT = "--check-hash-based-pycs";

  private final List<String> words;
  private int next;
  private String cluster = "";
  private String argument;

  OptionScanner(List<String> words) {
    this.words = words;
  }

  /**
   * The next option: a short one as one character, a long one with its dashes and, if it has one,
   * its {@code =value}; null when there are no more.
   */
  String nextOption() throws UsageException {
    argument = null;
    if (cluster.isEmpty()) {
      if (next >= words.size()) {
        return null;
      }
      String word = words.get(next);
      if (!word.startsWith("-") || word.equals("-")) {
        return null;
      }
      next++;
      if (word.equals("--")) {
        return null;
      }
      if (word.startsWith("--")) {
        return longOption(word);
      }
      cluster = word.substring(1);
    }
    return shortOption();
  }

  /** The argument of the option just returned, or null. */
  String argument() {
    return argument;
  }

  /** The words after the options. */
  List<String> rest() {
    return words.subList(next, words.size());
  }

  private String longOption(String word) throws UsageException {
    if (word.equals(LONG_WITH_ARGUMENT)) {
      if (next >= words.size()) {
        throw new UsageException("Argument expected for the " + word + " options");
      }
      argument = words.get(next++);
    }
    return word;
  }

  private String shortOption() throws UsageException {
    int codePoint = cluster.codePointAt(0);
    String option = Character.toString(codePoint);
    cluster = cluster.substring(option.length());
    if (option.equals("J")) {
      throw new UsageException("-J is reserved for Jython");
    }
    int index = option.equals(":") ? -1 : SHORT_OPTIONS.indexOf(codePoint);
    if (index < 1) {
      throw new UsageException("Unknown option: -" + option);
    }
    if (index + 1 < SHORT_OPTIONS.length() && SHORT_OPTIONS.charAt(index + 1) == ':') {
      if (!cluster.isEmpty()) {
        argument = cluster;
        cluster = "";
      } else if (next < words.size()) {
        argument = words.get(next++);
      } else {
        throw new UsageException("Argument expected for the -" + option + " option");
      }
    }
    return option;
  }
}
