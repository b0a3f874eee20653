package org.hoistpy.modules.io;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;

/** The kinds of line ends that a text file has met: its {@code newlines}. Not thread-safe. */
final class SeenNewlines {
  private static final String[] KINDS = {"\r", "\n", "\r\n"};

  private final boolean[] seen = new boolean[KINDS.length];

  /** Notes what is in a text in which no line end is cut in two. */
  void note(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        seen[1] = true;
      } else if (c == '\r') {
        boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        seen[pair ? 2 : 0] = true;
        i += pair ? 1 : 0;
      }
    }
  }

  /** None, a str, or a tuple of several. */
  Object value() {
    Object[] found = new Object[KINDS.length];
    int count = 0;
    for (int i = 0; i < KINDS.length; i++) {
      if (seen[i]) {
        found[count++] = Strings.of(KINDS[i]);
      }
    }
    return count == 0
        ? PyNone.NONE
        : count == 1 ? found[0] : new PyTuple(java.util.Arrays.copyOf(found, count));
  }
}
