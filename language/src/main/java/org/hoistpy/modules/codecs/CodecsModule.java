package org.hoistpy.modules.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.CodecRegistry;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TextCodecs;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.text.CodecErrors;
import org.hoistpy.text.Codecs;

/** Module {@code _codecs}: the registry, and the built-in encodings one by one. */
public final class CodecsModule {
  private static final String[] INCREMENTAL = {
    "utf_7", "utf_8", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be"
  };
  private static final String[] ESCAPES = {"unicode_escape", "raw_unicode_escape"};
  private static final String[] SINGLE_BYTE = {"ascii", "latin_1"};

  private CodecsModule() {}

  public static void define(ModuleBuilder codecs) {
    registry(codecs);
    for (String encoding : INCREMENTAL) {
      encoder(codecs, encoding);
      codecs.function(
          encoding + "_decode",
          "data, errors=None, final=False, /",
          (data, errors, last) -> decode(encoding, data, errors, Truth.isTrue(last)));
    }
    for (String encoding : ESCAPES) {
      encoder(codecs, encoding);
      codecs.function(
          encoding + "_decode",
          "data, errors=None, final=True, /",
          (data, errors, last) -> decode(encoding, data, errors, Truth.isTrue(last)));
    }
    for (String encoding : SINGLE_BYTE) {
      encoder(codecs, encoding);
      codecs.function(
          encoding + "_decode",
          "data, errors=None, /",
          (data, errors) -> decode(encoding, data, errors, true));
    }
    codecs.function(
        "utf_16_ex_decode",
        "data, errors=None, byteorder=0, final=False, /",
        (data, errors, order, last) -> ordered("utf_16", data, errors, order, last));
    codecs.function(
        "utf_32_ex_decode",
        "data, errors=None, byteorder=0, final=False, /",
        (data, errors, order, last) -> ordered("utf_32", data, errors, order, last));
    codecs.function(
        "readbuffer_encode",
        "data, errors=None, /",
        (data, errors) -> {
          byte[] bytes = bytes(data);
          return PyTuple.of(new PyBytes(bytes.clone()), (long) bytes.length);
        });
    CharacterMaps.define(codecs);
    ByteEscapes.define(codecs);
  }

  private static void registry(ModuleBuilder codecs) {
    codecs.function(
        "register",
        "search_function, /",
        search -> {
          if (TypeOf.get(search).lookup("__call__") == null) {
            throw PyErrors.typeError("argument must be callable");
          }
          TextCodecs.codecs().register(search);
          return PyNone.NONE;
        });
    codecs.function(
        "unregister",
        "search_function, /",
        search -> {
          TextCodecs.codecs().unregister(search);
          return PyNone.NONE;
        });
    codecs.function(
        "lookup", "encoding, /", encoding -> TextCodecs.codecs().lookup(text("lookup", encoding)));
    codecs.function(
        "register_error",
        "errors, handler, /",
        (errors, handler) -> {
          if (TypeOf.get(handler).lookup("__call__") == null) {
            throw PyErrors.typeError("handler must be callable");
          }
          TextCodecs.codecs().registerError(text("register_error", errors), handler);
          return PyNone.NONE;
        });
    codecs.function("lookup_error", "name, /", ErrorHandlers::lookup);
    codecs.function(
        "encode",
        "obj, encoding='utf-8', errors='strict'",
        (object, encoding, errors) -> convert(0, object, encoding, errors));
    codecs.function(
        "decode",
        "obj, encoding='utf-8', errors='strict'",
        (object, encoding, errors) -> convert(1, object, encoding, errors));
  }

  private static Object convert(int which, Object object, Object encoding, Object errors) {
    PyTuple codec = TextCodecs.codecs().lookup(text(which == 0 ? "encode" : "decode", encoding));
    Object result =
        CodecRegistry.call(
            codec, which, text(which == 0 ? "encode" : "decode", encoding), object, errors);
    if (!(result instanceof PyTuple pair) || pair.size() != 2) {
      throw PyErrors.typeError(
          "%s must return a tuple (object, integer)", which == 0 ? "encoder" : "decoder");
    }
    return pair.get(0);
  }

  private static void encoder(ModuleBuilder codecs, String encoding) {
    if (encoding.equals("utf_16") || encoding.equals("utf_32")) {
      codecs.function(
          encoding + "_encode",
          "str, errors=None, byteorder=0, /",
          (text, errors, order) -> {
            long side = (Long) order;
            return encode(encoding + (side == 0 ? "" : side < 0 ? "_le" : "_be"), text, errors);
          });
    } else {
      codecs.function(
          encoding + "_encode",
          "str, errors=None, /",
          (text, errors) -> encode(encoding, text, errors));
    }
  }

  private static Object encode(String encoding, Object object, Object errors) {
    TruffleString text = Text.payload(object);
    if (text == null) {
      throw PyErrors.typeError(
          "%s_encode() argument 1 must be str, not %s", encoding, TypeOf.name(object));
    }
    return PyTuple.of(
        TextCodecs.encode(text, encoding, errors(errors)),
        (long) Strings.toJava(text).codePointCount(0, Strings.toJava(text).length()));
  }

  private static Object decode(String encoding, Object data, Object errors, boolean last) {
    CodecErrors handler = TextCodecs.handler(errors(errors));
    byte[] bytes = bytes(data);
    Codecs.Decoded decoded =
        TextCodecs.guarded(() -> Codecs.decode(bytes, encoding, handler, last));
    return PyTuple.of(Strings.of(decoded.text()), (long) decoded.consumed());
  }

  /** A decoder that also tells the byte order it found: -1 little, 1 big, 0 none. */
  private static Object ordered(
      String encoding, Object data, Object errors, Object order, Object last) {
    byte[] bytes = bytes(data);
    int unit = encoding.equals("utf_16") ? 2 : 4;
    long found = (Long) order;
    boolean marked = false;
    if (found == 0 && bytes.length >= unit) {
      if ((bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
        found = -1;
        marked = true;
      } else if ((bytes[unit - 2] & 0xff) == 0xfe && (bytes[unit - 1] & 0xff) == 0xff) {
        found = 1;
        marked = true;
      }
    }
    if (found == 0 && bytes.length >= unit) {
      found = -1;
    }
    String name = found == 0 ? encoding : encoding + (found < 0 ? "_le" : "_be");
    byte[] body = marked ? java.util.Arrays.copyOfRange(bytes, unit, bytes.length) : bytes;
    PyTuple decoded = (PyTuple) decode(name, new PyBytes(body), errors, Truth.isTrue(last));
    long consumed = (Long) decoded.get(1) + (marked ? unit : 0);
    return PyTuple.of(decoded.get(0), consumed, found);
  }

  static byte[] bytes(Object data) {
    TruffleString text = Text.payload(data);
    if (text != null) {
      return Strings.toJava(text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
    byte[] bytes = BytesOperands.bytesOrNull(data);
    if (bytes == null) {
      throw PyErrors.typeError("a bytes-like object is required, not '%s'", TypeOf.name(data));
    }
    return bytes;
  }

  static String errors(Object errors) {
    return errors == PyNone.NONE ? "strict" : Text.strJava(errors);
  }

  private static String text(String function, Object value) {
    TruffleString text = Text.payload(value);
    if (text == null) {
      throw PyErrors.typeError(
          "%s() argument must be str, not %s",
          function, value == PyNone.NONE ? "None" : TypeOf.name(value));
    }
    return Strings.toJava(text);
  }
}
