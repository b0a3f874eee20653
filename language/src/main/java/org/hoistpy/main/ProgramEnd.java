package org.hoistpy.main;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.exceptions.ExceptionDisplay;
import org.hoistpy.builtins.exceptions.UnawaitedWarnings;
import org.hoistpy.modules.atexit.AtExit;
import org.hoistpy.modules.io.OpenFiles;
import org.hoistpy.modules.io.PyTextFile;
import org.hoistpy.modules.sys.SysState;
import org.hoistpy.modules.threading.ThreadRegistry;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.weak.Finalization;

/** The end of a program, as CPython's {@code Py_FinalizeEx}. Runs on the main thread. */
public final class ProgramEnd {
  /** CPython's code for a program whose output could not be written. */
  private static final int OUTPUT_LOST = 120;

  private final SysState sys;

  public ProgramEnd(SysState sys) {
    this.sys = sys;
  }

  /** Ends threads, runs exit functions, flushes; gives the exit code. */
  public int finish(int code) {
    ThreadRegistry.current().shutDown();
    AtExit.current().run();
    Finalization.of(HoistPyContext.get()).runAll();
    UnawaitedWarnings.reportAll();
    sys.setFinalizing();
    OpenFiles.current().flushAll();
    return flush("stdout", true) & flush("stderr", false) ? code : OUTPUT_LOST;
  }

  /** Whether the stream took everything. */
  private boolean flush(String name, boolean report) {
    Object stream = sys.stream(name);
    if (stream == null || stream == PyNone.NONE) {
      return true;
    }
    try {
      if (stream instanceof PyTextFile file) {
        if (!file.isClosed()) {
          file.flush();
        }
      } else if (!Truth.isTrue(Attributes.get(stream, "closed"))) {
        Calls.callMethod(stream, "flush");
      }
      return true;
    } catch (PyException e) {
      if (report) {
        ExceptionDisplay.unraisable("Exception ignored in", Text.reprJava(stream), e.value());
      }
      return false;
    }
  }
}
