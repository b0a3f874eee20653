package org.hoistpy.interop;

import org.hoistpy.HoistPyContext;
import org.hoistpy.main.ProgramEnd;
import org.hoistpy.modules.io.StandardStreams;
import org.hoistpy.modules.sys.SysState;
import org.hoistpy.modules.threading.ThreadRegistry;

/**
 * What a context needs that evaluates sources instead of running a command line. What is printed
 * reaches the embedder's stream at once, since an embedder looks at it when {@code eval} returns;
 * and closing the context is the end of the program.
 */
final class EmbeddedProgram {
  private EmbeddedProgram() {}

  /** Prepares the current context; does so once. */
  static void prepare() {
    HoistPyContext.get().service(EmbeddedProgram.class, EmbeddedProgram::start);
  }

  private static EmbeddedProgram start(HoistPyContext context) {
    StandardStreams.current().setUnbuffered();
    ThreadRegistry threads = ThreadRegistry.current();
    context.onShutDown(
        () -> {
          new ProgramEnd(SysState.current()).finish(0);
          threads.endDaemons();
        });
    return new EmbeddedProgram();
  }
}
