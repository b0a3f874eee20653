package org.hoistpy.builtins.types.exceptions;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PySyntaxError;
import org.hoistpy.objects.exception.PySyntaxError.Detail;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;

/** {@code SyntaxError}. */
final class SyntaxErrorMethods {
  private static final int MIN_DETAILS = 4;

  private SyntaxErrorMethods() {}

  static void install() {
    TypeBuilder<PySyntaxError> type =
        Fields.builder(ExceptionTypes.SYNTAX_ERROR, PySyntaxError.class);
    type.method("__init__", "*args, **kwargs", SyntaxErrorMethods::init);
    type.method("__str__", "", SyntaxErrorMethods::str);
    Fields.plain(type, "msg", PySyntaxError::message, PySyntaxError::setMessage);
    for (Detail detail : Detail.values()) {
      Fields.plain(
          type,
          detail.name().toLowerCase(java.util.Locale.ROOT),
          self -> self.detail(detail),
          (self, value) -> self.setDetail(detail, value));
    }
    Fields.plain(
        type,
        "print_file_and_line",
        PySyntaxError::printFileAndLine,
        PySyntaxError::setPrintFileAndLine);
  }

  private static Object init(PySyntaxError self, Object args, Object keywords) {
    Fields.noKeywords(self.getPyClass(), keywords);
    Object[] arguments = (Object[]) args;
    self.initialize(arguments);
    if (arguments.length == 2) {
      setDetails(self, Iteration.toArray(arguments[1]));
    }
    return PyNone.NONE;
  }

  private static void setDetails(PySyntaxError self, Object[] details) {
    int most = Detail.values().length;
    if (details.length < MIN_DETAILS || details.length > most) {
      throw PyErrors.typeError(
          "function takes at %s %s arguments (%s given)",
          details.length < MIN_DETAILS ? "least" : "most",
          details.length < MIN_DETAILS ? MIN_DETAILS : most,
          details.length);
    }
    for (int i = 0; i < details.length; i++) {
      self.setDetail(Detail.values()[i], details[i]);
    }
    if (details.length == most - 1) {
      throw PyErrors.typeError("end_offset must be provided when end_lineno is provided");
    }
  }

  private static Object str(PySyntaxError self) {
    Object filename = self.detail(Detail.FILENAME);
    boolean hasLine = self.detail(Detail.LINENO) instanceof Long;
    String message = Text.strJava(self.message());
    if (Text.payload(filename) == null) {
      return hasLine
          ? Strings.of(message + " (line " + self.detail(Detail.LINENO) + ")")
          : Strings.of(message);
    }
    String path = Text.strJava(filename);
    String base = path.substring(path.lastIndexOf('/') + 1);
    return Strings.of(
        hasLine
            ? message + " (" + base + ", line " + self.detail(Detail.LINENO) + ")"
            : message + " (" + base + ")");
  }
}
