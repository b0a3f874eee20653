package org.hoistpy.builtins.types.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.PercentFormatting;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TextCodecs;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.text.StringRepr;

/** bytes to and from text: {@code decode}, {@code hex}, {@code repr} and the operator {@code %}. */
final class BytesText {
  private BytesText() {}

  static void define(TypeBuilder<PyAnyBytes> type) {
    type.method(
        "decode",
        "encoding='utf-8', errors='strict'",
        (self, encoding, errors) ->
            TextCodecs.decode(
                self.peek(),
                self,
                BytesArguments.text("decode", "encoding", encoding),
                BytesArguments.text("decode", "errors", errors)));
    type.method("__repr__", "/", BytesText::repr);
    type.method("__str__", "/", BytesText::repr);
    type.method("hex", "sep=?, bytes_per_sep=1", BytesHex::format);
    type.classMethod("fromhex", "string, /", BytesText::fromHex);
    type.method(
        "__mod__",
        "value, /",
        (self, value) -> BytesArguments.like(self, PercentFormatting.format(self.peek(), value)));
    type.method(
        "__rmod__",
        "value, /",
        (self, value) -> {
          boolean sameKind =
              self instanceof PyBytes ? value instanceof PyBytes : value instanceof PyByteArray;
          return sameKind
              ? BytesArguments.like(
                  self, PercentFormatting.format(((PyAnyBytes) value).peek(), self))
              : PyNotImplemented.NOT_IMPLEMENTED;
        });
  }

  private static Object repr(PyAnyBytes self) {
    String text = StringRepr.bytes(self.peek());
    if (self instanceof PyBytes) {
      return Strings.of(text);
    }
    // A bytearray escapes single quotes even within double ones.
    String shown = text.startsWith("b\"") ? text.replace("'", "\\'") : text;
    return Strings.of(TypeOf.name(self) + "(" + shown + ")");
  }

  private static Object fromHex(PyType cls, Object string) {
    TruffleString text = Text.payload(string);
    if (text == null) {
      throw PyErrors.typeError("fromhex() argument must be str, not %s", TypeOf.name(string));
    }
    byte[] data = BytesHex.parse(Strings.toJava(text));
    if (cls == BuiltinTypes.BYTES) {
      return new PyBytes(data);
    }
    return cls == BuiltinTypes.BYTEARRAY
        ? new PyByteArray(data)
        : Calls.call(cls, new PyBytes(data));
  }
}
