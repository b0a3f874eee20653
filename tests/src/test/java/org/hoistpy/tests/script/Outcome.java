package org.hoistpy.tests.script;

/**
 * What a program left behind.
 *
 * @param out standard output
 * @param err standard error, without the program's folder and the slash after it
 * @param exit the exit code
 */
record Outcome(String out, String err, int exit) {

  /** The first line in which the other outcome differs, or null when they are equal. */
  String difference(Outcome actual) {
    String difference = difference("standard output", out, actual.out);
    if (difference == null) {
      difference = difference("standard error", err, actual.err);
    }
    if (difference == null && exit != actual.exit) {
      difference = "exit code: expected " + exit + ", was " + actual.exit;
    }
    return difference == null || actual.err.equals(err)
        ? difference
        : difference + "\n--- standard error was:\n" + actual.err;
  }

  private static String difference(String stream, String expected, String actual) {
    if (expected.equals(actual)) {
      return null;
    }
    String[] left = expected.split("\n", -1);
    String[] right = actual.split("\n", -1);
    int line = 0;
    while (line < left.length && line < right.length && left[line].equals(right[line])) {
      line++;
    }
    return "%s, line %d\n  expected: %s\n  was:      %s"
        .formatted(stream, line + 1, at(left, line), at(right, line));
  }

  private static String at(String[] lines, int line) {
    return line < lines.length ? lines[line] : "(the end)";
  }
}
