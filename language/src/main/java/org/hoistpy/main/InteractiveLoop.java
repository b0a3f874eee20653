package org.hoistpy.main;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.exceptions.ExceptionDisplay;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.modules.io.StandardStreams;
import org.hoistpy.modules.sys.SysState;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.ParseFlags;
import org.hoistpy.parser.Parser;
import org.hoistpy.translate.Compilation;

/**
 * The interactive prompt over plain lines of standard input: reads statement by statement, shows
 * the values of expressions, goes on after errors. Runs on the main thread.
 */
final class InteractiveLoop {
  private static final String FILE = "<stdin>";
  private final CommandLine commandLine;
  private final SysState sys = SysState.current();
  private final PyDict namespace;

  InteractiveLoop(HoistPyContext context, CommandLine commandLine) {
    this.commandLine = commandLine;
    this.namespace = context.mainModule().namespace();
  }

  int run(boolean banner) {
    if (sys.attribute("ps1") == null) {
      sys.setAttribute("ps1", Strings.of(">>> "));
      sys.setAttribute("ps2", Strings.of("... "));
    }
    if (banner && !commandLine.has("quiet")) {
      ExceptionDisplay.write(
          "Python "
              + Text.strJava(sys.attribute("version"))
              + " on linux\n"
              + "Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n");
    }
    while (true) {
      String statement;
      try {
        statement = readStatement();
      } catch (PyException e) {
        if (!e.matches(ExceptionTypes.KEYBOARD_INTERRUPT)) {
          throw e;
        }
        ExceptionDisplay.write("\nKeyboardInterrupt\n");
        continue;
      }
      if (statement == null) {
        ExceptionDisplay.write("\n");
        return 0;
      }
      runStatement(statement);
    }
  }

  private void runStatement(String statement) {
    try {
      PyCode code =
          Compilation.compile(statement, FILE, Mode.SINGLE, 0, commandLine.number("optimize"));
      Compilation.run(code, namespace, namespace);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.SYSTEM_EXIT)) {
        throw e;
      }
      sys.setAttribute("last_exc", e.value());
      sys.setAttribute("last_type", e.value().getPyClass());
      sys.setAttribute("last_value", e.value());
      Object traceback = e.value().traceback();
      sys.setAttribute("last_traceback", traceback == null ? PyNone.NONE : traceback);
      flush();
      ExceptionDisplay.uncaught(e.value());
    }
    flush();
  }

  private void flush() {
    Object out = sys.stream("stdout");
    if (out != null && out != PyNone.NONE) {
      Calls.callMethod(out, "flush");
    }
  }

  /** One statement, or null at the end of the input. */
  private String readStatement() {
    StringBuilder statement = new StringBuilder();
    boolean compound = false;
    while (true) {
      String line = readLine(statement.isEmpty() ? "ps1" : "ps2");
      if (line == null) {
        return statement.isEmpty() ? null : statement.toString();
      }
      if (statement.isEmpty() && line.isBlank()) {
        continue;
      }
      statement.append(line).append('\n');
      if (compound) {
        // A block ends with an empty line.
        if (line.isBlank()) {
          return statement.toString();
        }
        continue;
      }
      if (isComplete(statement.toString())) {
        return statement.toString();
      }
      compound = opensBlock(statement.toString());
    }
  }

  /** Whether the text needs no more lines: it is a statement, or wrong whatever follows. */
  private static boolean isComplete(String text) {
    if (opensBlock(text)) {
      return false;
    }
    try {
      Parser.parse(text, FILE, Mode.SINGLE, ParseFlags.ALLOW_INCOMPLETE_INPUT);
      return true;
    } catch (SyntaxProblem problem) {
      return !"incomplete input".equals(problem.getMessage());
    }
  }

  /** Whether the text starts a compound statement, which ends only with an empty line. */
  private static boolean opensBlock(String text) {
    String first = text.stripLeading();
    return first.startsWith("@")
        || first.stripTrailing().endsWith(":")
        || first.matches("(?s)(if|while|for|try|with|def|class|async|match)\\b.*:.*");
  }

  private String readLine(String prompt) {
    Prompt.show(sys, prompt);
    TruffleString line = StandardStreams.current().in().readLine(-1);
    String text = Strings.toJava(line);
    if (text.isEmpty()) {
      return null;
    }
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }
}
