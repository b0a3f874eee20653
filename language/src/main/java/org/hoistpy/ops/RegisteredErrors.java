package org.hoistpy.ops;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.text.CodecErrors;
import org.hoistpy.text.CodecProblem;

/** The error handler that Python code registered under a name, looked up when needed. Immutable. */
record RegisteredErrors(String name) implements CodecErrors {
  /** The handler; LookupError if there is none. */
  Object handler() {
    Object handler = TextCodecs.codecs().error(name);
    if (handler == null) {
      throw PyErrors.lookupError("unknown error handler name '%s'", name);
    }
    return handler;
  }

  private Object handle(CodecProblem problem) {
    return Calls.call(handler(), TextCodecs.exception(problem).value());
  }

  @Override
  public EncodeFix encode(CodecProblem problem) {
    if (handle(problem) instanceof PyTuple pair && pair.size() == 2) {
      TruffleString text = Text.payload(pair.get(0));
      if (text != null) {
        return new EncodeFix(Strings.toJava(text), null, position(pair.get(1)));
      }
      if (pair.get(0) instanceof PyBytes bytes) {
        return new EncodeFix(null, bytes.peek(), position(pair.get(1)));
      }
    }
    throw PyErrors.typeError("encoding error handler must return (str/bytes, int) tuple");
  }

  @Override
  public DecodeFix decode(CodecProblem problem) {
    if (handle(problem) instanceof PyTuple pair && pair.size() == 2) {
      TruffleString text = Text.payload(pair.get(0));
      if (text != null) {
        return new DecodeFix(Strings.toJava(text), position(pair.get(1)));
      }
    }
    throw PyErrors.typeError("decoding error handler must return (str, int) tuple");
  }

  private static int position(Object value) {
    return Index.asInt(value);
  }
}
