package org.hoistpy.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Conversions of the arguments of file methods. Stateless. */
final class IoArguments {
  private IoArguments() {}

  /** A size that may be None or missing: then -1. */
  static long size(Object value) {
    if (value == null || value == PyNone.NONE) {
      return -1;
    }
    if (TypeOf.get(value).lookup("__index__") == null) {
      throw PyErrors.typeError("argument should be integer or None, not '%s'", TypeOf.get(value));
    }
    return Index.asSize(value);
  }

  /** The contents of a bytes-like argument. */
  static byte[] bytes(Object value) {
    byte[] bytes = BytesOperands.bytesOrNull(value);
    if (bytes == null) {
      throw PyErrors.typeError("a bytes-like object is required, not '%s'", TypeOf.get(value));
    }
    return bytes;
  }

  /** The argument of a text file's {@code write}. */
  static TruffleString text(Object value) {
    TruffleString text = Text.payload(value);
    if (text == null) {
      throw PyErrors.typeError("write() argument must be str, not %s", typeName(value));
    }
    return text;
  }

  /** The type of a bad argument; None for None. */
  static String typeName(Object value) {
    return value == PyNone.NONE ? "None" : TypeOf.name(value);
  }

  /** A str or None as Java text or null. */
  static String textOrNull(Object value, String callee, String parameter) {
    if (value == null || value == PyNone.NONE) {
      return null;
    }
    TruffleString text = Text.payload(value);
    if (text == null) {
      throw PyErrors.typeError(
          "%s() argument '%s' must be str or None, not %s", callee, parameter, TypeOf.get(value));
    }
    return org.hoistpy.objects.text.Strings.toJava(text);
  }
}
