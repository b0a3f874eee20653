package org.hoistpy.modules.codecs;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TextCodecs;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.text.CodecErrors;
import org.hoistpy.text.CodecProblem;
import org.hoistpy.text.StandardErrors;

/** {@code codecs.lookup_error}: the standard error handlers as functions of an exception. */
final class ErrorHandlers {
  private ErrorHandlers() {}

  static Object lookup(Object nameObject) {
    String name = Text.strJava(nameObject);
    Object registered = TextCodecs.codecs().error(name);
    if (registered != null) {
      return registered;
    }
    StandardErrors standard = StandardErrors.byName(name);
    if (standard == null) {
      throw PyErrors.lookupError("unknown error handler name '%s'", name);
    }
    ModuleBuilder functions = new ModuleBuilder("_codecs");
    String function = name + "_errors";
    functions.function(function, "exception, /", exception -> handle(standard, exception));
    Object handler = functions.contents().get(function);
    TextCodecs.codecs().registerError(name, handler);
    return handler;
  }

  private static Object handle(StandardErrors standard, Object exception) {
    String kind = TypeOf.name(exception);
    if (!(exception instanceof org.hoistpy.objects.exception.PyBaseException error)) {
      throw PyErrors.typeError("codec must pass exception instance");
    }
    if (standard == StandardErrors.byName("strict")) {
      throw new PyException(error);
    }
    Object object = Attributes.getOrNull(exception, "object");
    Object startValue = Attributes.getOrNull(exception, "start");
    if (object == null || startValue == null) {
      throw PyErrors.typeError("don't know how to handle %s in error callback", kind);
    }
    int start = Index.asInt(startValue);
    int end = Index.asInt(Attributes.get(exception, "end"));
    Object encodingValue = Attributes.getOrNull(exception, "encoding");
    String encoding = encodingValue == null ? "utf-8" : Text.strJava(encodingValue);
    String reason = Text.strJava(Attributes.get(exception, "reason"));
    return TextCodecs.guarded(
        () -> {
          byte[] bytes = BytesOperands.bytesOrNull(object);
          if (bytes != null) {
            CodecErrors.DecodeFix fix =
                standard.decode(CodecProblem.decode(encoding, bytes, start, end, reason));
            return PyTuple.of(Strings.of(fix.text()), (long) fix.position());
          }
          CodecErrors.EncodeFix fix =
              standard.encode(
                  CodecProblem.encode(encoding, Text.strJava(object), start, end, reason));
          Object replacement =
              fix.bytes() != null ? new PyBytes(fix.bytes()) : Strings.of(fix.text());
          return PyTuple.of(replacement, (long) fix.position());
        });
  }
}
