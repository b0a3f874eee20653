package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.PyStrObject;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TextCodecs;
import org.hoistpy.ops.TypeOf;

/** {@code str(object='')}, {@code str(object, encoding, errors)} and {@code str.encode}. */
final class StrConstruction {
  private static final String METHOD = "str";

  private StrConstruction() {}

  static void define(TypeBuilder<TruffleString> type) {
    type.constructor("object=?, encoding=?, errors=?", StrConstruction::construct);
    type.method(
        "encode",
        "encoding='utf-8', errors='strict'",
        (self, encoding, errors) ->
            TextCodecs.encode(
                self,
                Strings.toJava(StrArguments.named("encode", "encoding", encoding)),
                Strings.toJava(StrArguments.named("encode", "errors", errors))));
  }

  private static Object construct(PyType cls, Object object, Object encoding, Object errors) {
    String codec = name("encoding", encoding);
    String handling = name("errors", errors);
    if (object == null) {
      return instance(cls, Strings.EMPTY);
    }
    if (codec == null && handling == null) {
      if (cls == BuiltinTypes.STR) {
        return Text.strObject(object);
      }
      return instance(cls, Text.payload(Text.strObject(object)));
    }
    byte[] data = BytesOperands.bytesOrNull(object);
    if (data == null) {
      throw Text.payload(object) != null
          ? PyErrors.typeError("decoding str is not supported")
          : PyErrors.typeError(
              "decoding to str: need a bytes-like object, %s found", TypeOf.name(object));
    }
    return instance(
        cls,
        TextCodecs.decode(
            data, object, codec == null ? "utf-8" : codec, handling == null ? "strict" : handling));
  }

  private static String name(String parameter, Object argument) {
    return argument == null
        ? null
        : Strings.toJava(StrArguments.named(METHOD, parameter, argument));
  }

  private static Object instance(PyType cls, TruffleString text) {
    return cls == BuiltinTypes.STR ? text : new PyStrObject(cls, text);
  }
}
