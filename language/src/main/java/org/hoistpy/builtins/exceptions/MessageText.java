package org.hoistpy.builtins.exceptions;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PySyntaxError;
import org.hoistpy.objects.exception.PySyntaxError.Detail;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;

/**
 * The last lines of a traceback: where a syntax error is, {@code module.Class: text}, suggestion
 * and notes ({@code Python/pythonrun.c}, {@code print_exception}). Stateless.
 */
final class MessageText {
  private MessageText() {}

  static String of(PyBaseException exception) {
    StringBuilder out = new StringBuilder();
    if (exception instanceof PySyntaxError error
        && Attributes.getOrNull(exception, "print_file_and_line") != null) {
      appendPlace(error, out);
    }
    out.append(className(exception.getPyClass()));
    String text = exceptionText(exception);
    if (!text.isEmpty()) {
      out.append(": ").append(text);
    }
    out.append(Suggestions.of(exception)).append('\n');
    appendNotes(exception, out);
    return out.toString();
  }

  /** The class as a traceback names it: with its module unless that is a usual one. */
  static String className(PyType type) {
    Object module = attribute(type, "__module__");
    Object name = attribute(type, "__qualname__");
    String shown = name instanceof TruffleString text ? Strings.toJava(text) : type.name();
    if (!(module instanceof TruffleString)) {
      return "<unknown>." + shown;
    }
    String prefix = Strings.toJava((TruffleString) module);
    return prefix.equals("builtins") || prefix.equals("__main__") ? shown : prefix + "." + shown;
  }

  private static Object attribute(Object object, String name) {
    try {
      return Attributes.getOrNull(object, name);
    } catch (PyException e) {
      return null;
    }
  }

  private static String exceptionText(PyBaseException exception) {
    try {
      if (exception instanceof PySyntaxError error && error.message() != PyNone.NONE) {
        // The place is shown apart, so only the message counts.
        return error.detail(Detail.LINENO) == PyNone.NONE
            ? Text.strJava(exception)
            : Text.strJava(error.message());
      }
      return Text.strJava(exception);
    } catch (PyException e) {
      return "<exception str() failed>";
    }
  }

  private static void appendPlace(PySyntaxError error, StringBuilder out) {
    Object line = error.detail(Detail.LINENO);
    if (line == PyNone.NONE) {
      return;
    }
    Object filename = error.detail(Detail.FILENAME);
    out.append("  File \"");
    out.append(filename == PyNone.NONE ? "<string>" : Text.strJava(filename));
    out.append("\", line ").append(Text.strJava(line)).append('\n');
    TruffleString text = Text.payload(error.detail(Detail.TEXT));
    if (text != null) {
      long offset = number(error.detail(Detail.OFFSET), -1);
      SourceCaret.append(
          Strings.toJava(text), offset, number(error.detail(Detail.END_OFFSET), -1), out);
    }
  }

  private static long number(Object value, long otherwise) {
    return value instanceof Long number ? number : otherwise;
  }

  private static void appendNotes(PyBaseException exception, StringBuilder out) {
    Object notes = attribute(exception, "__notes__");
    if (notes == null || notes == PyNone.NONE) {
      return;
    }
    if (!(notes instanceof PyList || notes instanceof PyTuple) && !isOtherSequence(notes)) {
      out.append(safe(() -> Text.reprJava(notes), "<__notes__ repr() failed>")).append('\n');
      return;
    }
    for (Object note : Iteration.toArray(notes)) {
      out.append(safe(() -> Text.strJava(note), "<note str() failed>")).append('\n');
    }
  }

  private static boolean isOtherSequence(Object notes) {
    return Text.payload(notes) == null
        && !(notes instanceof PyBytes)
        && !(notes instanceof PyDict)
        && attribute(notes, "__getitem__") != null;
  }

  private interface Producer {
    String get();
  }

  private static String safe(Producer producer, String otherwise) {
    try {
      return producer.get();
    } catch (PyException e) {
      return otherwise;
    }
  }
}
