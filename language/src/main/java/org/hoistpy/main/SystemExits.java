package org.hoistpy.main;

import org.hoistpy.builtins.exceptions.ExceptionDisplay;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PySystemExit;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Text;

/** From {@code SystemExit} to an exit code (library reference, {@code sys.exit}). Stateless. */
public final class SystemExits {
  private static final int BYTE = 0xff;

  private SystemExits() {}

  public static int exitCode(PyBaseException exception) {
    Object code =
        exception instanceof PySystemExit exit
            ? exit.code()
            : Attributes.getOrNull(exception, "code");
    return switch (code) {
      case null -> 0;
      case PyNone none -> 0;
      case Boolean truth -> truth ? 1 : 0;
      case Long number -> (int) (number & BYTE);
      case java.math.BigInteger number -> BYTE;
      default -> {
        try {
          ExceptionDisplay.write(Text.strJava(code) + "\n");
        } catch (PyException e) {
          ExceptionDisplay.write("\n");
        }
        yield 1;
      }
    };
  }
}
