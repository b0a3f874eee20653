package org.hoistpy.main;

import org.hoistpy.HoistPyContext;
import org.hoistpy.HoistPyOptions;
import org.hoistpy.builtins.exceptions.ExceptionDisplay;
import org.hoistpy.modules.io.PyTextFile;
import org.hoistpy.modules.io.StandardStreams;
import org.hoistpy.modules.process.QuitSignal;
import org.hoistpy.modules.sys.SysState;
import org.hoistpy.modules.threading.ThreadRegistry;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;

/**
 * A program from its command line to its exit code, as CPython's {@code Py_RunMain}: sets up {@code
 * sys}, runs {@code __main__}, shows what nobody caught, ends threads, runs exit functions and
 * flushes the streams. Runs on the main thread.
 */
final class MainProgram {
  private static final int FAILURE = 1;
  private static final int INTERRUPTED = 130;

  private final HoistPyContext context;
  private final CommandLine commandLine;
  private final SysState sys = SysState.current();

  MainProgram(HoistPyContext context, CommandLine commandLine) {
    this.context = context;
    this.commandLine = commandLine;
  }

  int run() {
    // The first to ask for the registry is the main thread.
    ThreadRegistry.current();
    if (context.env().getOptions().get(HoistPyOptions.InstallSignalHandlers)) {
      InterruptSignal.install(context.env(), Thread.currentThread());
      QuitSignal.dumpStacks(context, context.env().err());
    }
    if (commandLine.has("unbuffered") || !commandLine.values("unbuffered").isEmpty()) {
      StandardStreams.current().setUnbuffered();
    }
    context.setOptimizationLevel(commandLine.number("optimize"));
    int code = guarded(this::runMain);
    if (commandLine.has("inspect") && commandLine.kind() != CommandLine.Kind.INTERACTIVE) {
      code = guarded(() -> new InteractiveLoop(context, commandLine).run(false));
    }
    return new ProgramEnd(sys).finish(code);
  }

  private interface Part {
    int run();
  }

  /** The exit code of a part of the program; an exception is shown and becomes a code. */
  private int guarded(Part part) {
    try {
      int code = part.run();
      flushQuietly();
      return code;
    } catch (PyException e) {
      flushQuietly();
      return failed(e);
    } catch (MainNotFound e) {
      ExceptionDisplay.write(e.getMessage() + "\n");
      return e.exitCode();
    }
  }

  private int failed(PyException e) {
    if (e.matches(ExceptionTypes.SYSTEM_EXIT)) {
      return SystemExits.exitCode(e.value());
    }
    try {
      ExceptionDisplay.uncaught(e.value());
    } catch (PyException hookFailure) {
      // Only SystemExit leaves the hook.
      return SystemExits.exitCode(hookFailure.value());
    }
    return e.matches(ExceptionTypes.KEYBOARD_INTERRUPT) ? INTERRUPTED : FAILURE;
  }

  /** What was printed stands before the traceback. */
  private void flushQuietly() {
    try {
      if (sys.stream("stdout") instanceof PyTextFile out && !out.isClosed()) {
        out.flush();
      }
    } catch (PyException e) {
      // The flush at the end fails again and is reported then.
    }
  }

  private int runMain() {
    MainModule main = new MainModule(context, commandLine);
    return switch (commandLine.kind()) {
      case SCRIPT -> main.runScript(commandLine.payload());
      case COMMAND -> main.runCommand(commandLine.payload());
      case MODULE -> main.runModule(commandLine.payload());
      case STDIN -> main.runStandardInput();
      case INTERACTIVE -> {
        main.prepare("", "");
        yield new InteractiveLoop(context, commandLine).run(true);
      }
    };
  }
}
