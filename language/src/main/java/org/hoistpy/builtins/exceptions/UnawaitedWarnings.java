package org.hoistpy.builtins.exceptions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.generator.PyCoroutine;
import org.hoistpy.objects.generator.UnawaitedCoroutines;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;

/**
 * The RuntimeWarning about coroutines that were never awaited. There are no reference counts: it
 * comes when the garbage collector has found the coroutine and the next coroutine is made, at
 * {@code gc.collect()}, or at the end of the program. Stateless.
 */
public final class UnawaitedWarnings {
  /** {@code _collections_abc} makes a coroutine of this name only to learn its class. */
  private static final String LIBRARY_PROBE = "_coro";

  private UnawaitedWarnings() {}

  /** The current context's coroutines that wait to be run. */
  public static UnawaitedCoroutines of(HoistPyContext context) {
    return context.service(
        UnawaitedCoroutines.class, made -> new UnawaitedCoroutines(UnawaitedWarnings::report));
  }

  /** Warns of what was collected since. */
  @TruffleBoundary
  public static void reportCollected() {
    of(HoistPyContext.get()).reportCollected();
  }

  /** At the end of the program: warns of all coroutines that never ran. */
  @TruffleBoundary
  public static void reportAll() {
    for (UnawaitedCoroutines.Notice notice : of(HoistPyContext.get()).drain()) {
      report(notice);
    }
  }

  /** A coroutine's frame is cleared before it ever ran. */
  @TruffleBoundary
  public static void reportCleared(PyCoroutine coroutine) {
    of(HoistPyContext.get()).warn(coroutine);
  }

  private static void report(UnawaitedCoroutines.Notice notice) {
    if (notice.qualifiedName() instanceof TruffleString name
        && Strings.toJava(name).equals(LIBRARY_PROBE)) {
      return;
    }
    String message = message(notice);
    try {
      Object warnings = HoistPyContext.get().modules().getString("warnings");
      Object warn = warnings instanceof PyModule ? Attributes.getOrNull(warnings, "warn") : null;
      if (warn != null) {
        Calls.call(warn, Strings.of(message), ExceptionTypes.RUNTIME_WARNING, 2L);
      } else {
        print("sys:1: RuntimeWarning: " + message + "\n");
      }
    } catch (PyException e) {
      ExceptionDisplay.reportUnraisable(null, notice.qualifiedName(), e.value());
    }
  }

  /** As {@code warnings._warn_unawaited_coroutine} words it. */
  private static String message(UnawaitedCoroutines.Notice notice) {
    StringBuilder text = new StringBuilder("coroutine '");
    text.append(Strings.toJava((TruffleString) notice.qualifiedName()));
    text.append("' was never awaited");
    if (notice.origin() instanceof PyTuple frames) {
      text.append("\nCoroutine created at (most recent call last)\n");
      for (int i = frames.size() - 1; i >= 0; i--) {
        PyTuple frame = (PyTuple) frames.get(i);
        String filename = Text.strJava(frame.get(0));
        int line = ((Long) frame.get(1)).intValue();
        text.append(
            "  File \"%s\", line %d, in %s%n"
                .formatted(filename, line, Text.strJava(frame.get(2))));
        String source = org.hoistpy.diagnostics.SourceFiles.line(filename, line);
        if (source != null) {
          text.append("    ").append(source.strip()).append('\n');
        }
      }
      text.setLength(text.length() - 1);
    }
    return text.toString();
  }

  private static void print(String text) {
    try {
      HoistPyContext.get().env().err().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
