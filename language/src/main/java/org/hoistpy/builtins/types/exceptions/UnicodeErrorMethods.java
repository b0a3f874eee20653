package org.hoistpy.builtins.types.exceptions;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyUnicodeError;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.text.StringRepr;

/** {@code UnicodeEncodeError}, {@code UnicodeDecodeError} and {@code UnicodeTranslateError}. */
final class UnicodeErrorMethods {
  private UnicodeErrorMethods() {}

  static void install() {
    install(ExceptionTypes.UNICODE_ENCODE_ERROR, 5);
    install(ExceptionTypes.UNICODE_DECODE_ERROR, 5);
    install(ExceptionTypes.UNICODE_TRANSLATE_ERROR, 4);
  }

  private static void install(PyType cls, int arity) {
    TypeBuilder<PyUnicodeError> type = Fields.builder(cls, PyUnicodeError.class);
    type.method(
        "__init__",
        "*args, **kwargs",
        (self, args, keywords) -> {
          Fields.noKeywords(self.getPyClass(), keywords);
          init(self, (Object[]) args, arity, cls == ExceptionTypes.UNICODE_DECODE_ERROR);
          return PyNone.NONE;
        });
    type.method("__str__", "", UnicodeErrorMethods::str);
    Fields.plain(type, "encoding", PyUnicodeError::encoding, PyUnicodeError::setEncoding);
    Fields.plain(type, "object", PyUnicodeError::object, PyUnicodeError::setObject);
    Fields.plain(type, "reason", PyUnicodeError::reason, PyUnicodeError::setReason);
    Fields.plain(
        type, "start", PyUnicodeError::start, (self, value) -> self.setStart(Index.asSize(value)));
    Fields.plain(
        type, "end", PyUnicodeError::end, (self, value) -> self.setEnd(Index.asSize(value)));
  }

  private static void init(PyUnicodeError self, Object[] args, int arity, boolean bytes) {
    if (args.length != arity) {
      throw PyErrors.typeError(
          "function takes exactly %s arguments (%s given)", arity, args.length);
    }
    int object = arity - 4;
    Object[] checked = args.clone();
    for (int i = 0; i < arity; i++) {
      boolean number = i == arity - 3 || i == arity - 2;
      if (number) {
        checked[i] = Index.asSize(args[i]);
      } else if (i == object && bytes) {
        if (!(args[i] instanceof PyBytes)) {
          throw PyErrors.typeError(
              "a bytes-like object is required, not '%s'", TypeOf.get(args[i]));
        }
      } else if (Text.payload(args[i]) == null) {
        throw PyErrors.typeError(
            "argument %s must be str, not %s",
            i + 1, args[i] == PyNone.NONE ? "None" : TypeOf.get(args[i]));
      }
    }
    self.initialize(checked);
    self.setArgs(args);
  }

  private static Object str(PyUnicodeError self) {
    if (self.object() == null) {
      return Strings.EMPTY;
    }
    String what = describe(self);
    return Strings.of(what + ": " + Text.strJava(self.reason()));
  }

  private static String describe(PyUnicodeError self) {
    String codec = self.encoding() == null ? "" : "'" + Text.strJava(self.encoding()) + "' codec ";
    long start = self.start();
    long end = self.end();
    String range = start + "-" + (end - 1);
    if (self.object() instanceof PyBytes bytes) {
      if (start >= 0 && start < bytes.length() && end == start + 1) {
        int value = bytes.get((int) start) & 0xff;
        return codec + String.format("can't decode byte 0x%02x in position %d", value, start);
      }
      return codec + "can't decode bytes in position " + range;
    }
    String verb = self.encoding() == null ? "can't translate " : "can't encode ";
    int[] text = Strings.toJava(Text.payload(self.object())).codePoints().toArray();
    if (start >= 0 && start < text.length && end == start + 1) {
      return codec + verb + "character '" + escape(text[(int) start]) + "' in position " + start;
    }
    return codec + verb + "characters in position " + range;
  }

  private static String escape(int c) {
    StringBuilder out = new StringBuilder();
    StringRepr.escape(out, c);
    return out.toString();
  }
}
