package org.hoistpy.modules.binascii;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.types.bytes.BytesHex;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** Declares module {@code binascii}. */
public final class BinasciiModule {
  static final PyType ERROR =
      BuiltinTypes.define(
          "binascii.Error",
          PyBaseException.class,
          TypeTraits.BUILTIN_WITH_DICT,
          ExceptionTypes.VALUE_ERROR);
  private static final PyType INCOMPLETE =
      BuiltinTypes.define(
          "binascii.Incomplete",
          PyBaseException.class,
          TypeTraits.BUILTIN_WITH_DICT,
          ExceptionTypes.EXCEPTION);
  private static final int HEX = 16;

  private BinasciiModule() {}

  public static void define(ModuleBuilder binascii) {
    binascii.type(ERROR);
    binascii.type(INCOMPLETE);
    for (String name : new String[] {"b2a_hex", "hexlify"}) {
      binascii.function(name, "data, sep=?, bytes_per_sep=1", BinasciiModule::hexlify);
    }
    for (String name : new String[] {"a2b_hex", "unhexlify"}) {
      binascii.function(name, "hexstr, /", text -> new PyBytes(unhexlify(ascii(text))));
    }
    binascii.function(
        "b2a_base64",
        "data, /, *, newline=True",
        (data, newline) -> new PyBytes(Base64Text.encode(bytes(data), Truth.isTrue(newline))));
    binascii.function(
        "a2b_base64",
        "data, /, *, strict_mode=False",
        (data, strict) -> new PyBytes(Base64Text.decode(ascii(data), Truth.isTrue(strict))));
    binascii.function(
        "b2a_uu",
        "data, /, *, backtick=False",
        (data, backtick) -> new PyBytes(UuText.encode(bytes(data), Truth.isTrue(backtick))));
    binascii.function("a2b_uu", "data, /", data -> new PyBytes(UuText.decode(ascii(data))));
    binascii.function(
        "b2a_qp",
        "data, quotetabs=False, istext=True, header=False",
        (data, tabs, text, header) ->
            new PyBytes(
                QuotedPrintable.encode(
                    bytes(data), Truth.isTrue(tabs), Truth.isTrue(text), Truth.isTrue(header))));
    binascii.function(
        "a2b_qp",
        "data, header=False",
        (data, header) -> new PyBytes(QuotedPrintable.decode(ascii(data), Truth.isTrue(header))));
    binascii.function(
        "crc32", "data, crc=0, /", (data, crc) -> Checksums.crc32(bytes(data), unsigned(crc)));
    binascii.function(
        "crc_hqx", "data, crc, /", (data, crc) -> Checksums.crcHqx(bytes(data), unsigned(crc)));
  }

  static PyException error(String message, Object... args) {
    return PyErrors.message(ERROR, message, args);
  }

  /** The low 32 bits of an int. */
  private static int unsigned(Object number) {
    Object value = Index.asIndex(number);
    return ((Number) value).intValue();
  }

  static byte[] bytes(Object data) {
    byte[] bytes = BytesOperands.contiguousOrNull(data);
    if (bytes == null) {
      throw PyErrors.typeError("a bytes-like object is required, not '%s'", TypeOf.name(data));
    }
    return bytes;
  }

  /** A bytes-like object or ASCII text. */
  static byte[] ascii(Object data) {
    TruffleString text = TypeOf.isInstance(data, BuiltinTypes.STR) ? Text.payload(data) : null;
    if (text != null) {
      String ascii = Strings.toJava(text);
      if (!ascii.chars().allMatch(c -> c < 128)) {
        throw PyErrors.valueError("string argument should contain only ASCII characters");
      }
      return ascii.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
    byte[] bytes = BytesOperands.contiguousOrNull(data);
    if (bytes == null) {
      throw PyErrors.typeError(
          "argument should be bytes, buffer or ASCII string, not '%s'", TypeOf.name(data));
    }
    return bytes;
  }

  private static Object hexlify(Object data, Object separator, Object group) {
    Object text = BytesHex.format(new PyBytes(bytes(data)), separator, group);
    return new PyBytes(ascii(text));
  }

  private static byte[] unhexlify(byte[] text) {
    if (text.length % 2 != 0) {
      throw error("Odd-length string");
    }
    byte[] out = new byte[text.length / 2];
    for (int i = 0; i < out.length; i++) {
      int high = digit(text[2 * i]);
      int low = digit(text[2 * i + 1]);
      if (high < 0 || low < 0) {
        throw error("Non-hexadecimal digit found");
      }
      out[i] = (byte) (high << 4 | low);
    }
    return out;
  }

  /** The value of a hexadecimal digit, or -1. */
  static int digit(byte c) {
    return c < 0 ? -1 : Character.digit(c, HEX);
  }
}
