package org.hoistpy.builtins.functions;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.io.PyTextFile;
import org.hoistpy.modules.sys.SysState;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** {@code print} and {@code input}. Stateless. */
public final class Printing {
  private Printing() {}

  public static void define(ModuleBuilder builtins) {
    builtins.function(
        "print",
        "*args, sep=None, end=None, file=None, flush=False",
        (sep, end, file, flush, args) -> print((Object[]) args, sep, end, file, flush));
    builtins.callForm("print", "*args, sep=' ', end='\\n', file=None, flush=False");
    builtins.function("input", "prompt=?, /", Printing::input);
    builtins.callForm("input", "prompt='', /");
  }

  private static Object print(Object[] args, Object sep, Object end, Object file, Object flush) {
    Object target = file;
    if (target == PyNone.NONE) {
      target = SysState.current().stream("stdout");
      if (target == null) {
        throw PyErrors.runtimeError("lost sys.stdout");
      }
      if (target == PyNone.NONE) {
        return PyNone.NONE;
      }
    }
    String separator = textOr(sep, "sep", " ");
    String ending = textOr(end, "end", "\n");
    if (target instanceof PyTextFile stream) {
      // One write, so that lines of several threads are not mixed.
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < args.length; i++) {
        if (i > 0) {
          line.append(separator);
        }
        line.append(Text.strJava(args[i]));
      }
      stream.write(line.append(ending).toString());
      if (flush != Boolean.FALSE && Truth.isTrue(flush)) {
        stream.flush();
      }
      return PyNone.NONE;
    }
    printTo(target, args, Strings.of(separator), Strings.of(ending));
    if (Truth.isTrue(flush)) {
      Calls.callMethod(target, "flush");
    }
    return PyNone.NONE;
  }

  /** Piece by piece, as CPython writes to any object. */
  private static void printTo(
      Object target, Object[] args, TruffleString separator, TruffleString ending) {
    for (int i = 0; i < args.length; i++) {
      if (i > 0) {
        Calls.callMethod(target, "write", separator);
      }
      Calls.callMethod(target, "write", Text.str(args[i]));
    }
    Calls.callMethod(target, "write", ending);
  }

  private static String textOr(Object value, String parameter, String otherwise) {
    if (value == PyNone.NONE) {
      return otherwise;
    }
    TruffleString text = Text.payload(value);
    if (text == null) {
      throw PyErrors.typeError("%s must be None or a string, not %s", parameter, TypeOf.get(value));
    }
    return Strings.toJava(text);
  }

  private static Object input(Object prompt) {
    Object in = stream("stdin");
    Object out = stream("stdout");
    if (prompt != null) {
      Calls.callMethod(out, "write", Text.str(prompt));
    }
    flushIfPossible(out);
    Object line = Calls.callMethod(in, "readline");
    TruffleString text = Text.payload(line);
    if (text == null) {
      throw PyErrors.typeError("object.readline() returned non-string");
    }
    String java = Strings.toJava(text);
    if (java.isEmpty()) {
      throw PyErrors.eofError("EOF when reading a line");
    }
    return java.endsWith("\n") ? Strings.of(java.substring(0, java.length() - 1)) : text;
  }

  /** As in CPython, an output that cannot be flushed does not keep {@code input} from reading. */
  private static void flushIfPossible(Object out) {
    try {
      Calls.callMethod(out, "flush");
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.BASE_EXCEPTION)) {
        throw e;
      }
    }
  }

  private static Object stream(String name) {
    Object stream = SysState.current().stream(name);
    if (stream == null || stream == PyNone.NONE) {
      throw PyErrors.runtimeError("input(): lost sys." + name);
    }
    return stream;
  }
}
