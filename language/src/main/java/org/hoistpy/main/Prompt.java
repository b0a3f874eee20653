package org.hoistpy.main;

import org.hoistpy.builtins.exceptions.ExceptionDisplay;
import org.hoistpy.modules.io.StandardStreams;
import org.hoistpy.modules.sys.SysState;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.Text;

/** Shows {@code sys.ps1} or {@code sys.ps2}. Stateless. */
final class Prompt {
  private Prompt() {}

  /** On a terminal the prompt goes to standard output, otherwise to standard error. */
  static void show(SysState sys, String name) {
    String text;
    try {
      Object prompt = sys.attribute(name);
      text = prompt == null ? "" : Text.strJava(prompt);
    } catch (PyException e) {
      text = "";
    }
    StandardStreams streams = StandardStreams.current();
    if (streams.in().isTerminal() && streams.out() != null && streams.out().isTerminal()) {
      streams.out().write(text);
      streams.out().flush();
    } else {
      ExceptionDisplay.write(text);
    }
  }
}
