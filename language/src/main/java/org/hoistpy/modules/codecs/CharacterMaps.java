package org.hoistpy.modules.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.ByteArrayOutputStream;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TextCodecs;
import org.hoistpy.text.CodecErrors;
import org.hoistpy.text.CodecProblem;

/** The character map codec: encodings that a table describes. */
final class CharacterMaps {
  private static final String NAME = "charmap";
  private static final String UNDEFINED = "character maps to <undefined>";
  private static final int NONE = 0xFFFE;

  private CharacterMaps() {}

  static void define(ModuleBuilder codecs) {
    codecs.function("charmap_build", "map, /", CharacterMaps::build);
    codecs.function("charmap_encode", "str, errors=None, mapping=None, /", CharacterMaps::encode);
    codecs.function("charmap_decode", "data, errors=None, mapping=None, /", CharacterMaps::decode);
  }

  private static Object build(Object map) {
    PyDict bytes = new PyDict();
    int[] characters = Text.strJava(map).codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] != NONE) {
        bytes.put((long) characters[i], (long) i);
      }
    }
    return bytes;
  }

  private static Object mapped(Object mapping, long key) {
    try {
      Object value =
          mapping instanceof PyDict dict && dict.getPyClass().lookup("__missing__") == null
              ? dict.get(key)
              : Items.get(mapping, key);
      return value == PyNone.NONE ? null : value;
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.LOOKUP_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  private static Object encode(Object object, Object errors, Object mapping) {
    String text = Text.strJava(object);
    int[] characters = text.codePoints().toArray();
    CodecErrors handler = TextCodecs.handler(CodecsModule.errors(errors));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextCodecs.guarded(
        () -> {
          int at = 0;
          while (at < characters.length) {
            if (put(out, mapping, characters[at])) {
              at++;
              continue;
            }
            int end = at + 1;
            while (end < characters.length
                && !put(new ByteArrayOutputStream(), mapping, characters[end])) {
              end++;
            }
            CodecProblem problem = CodecProblem.encode(NAME, text, at, end, UNDEFINED);
            CodecErrors.EncodeFix fix = handler.encode(problem);
            if (fix.bytes() != null) {
              out.writeBytes(fix.bytes());
            } else {
              for (int c : fix.text().codePoints().toArray()) {
                if (!put(out, mapping, c)) {
                  throw problem;
                }
              }
            }
            at = CodecErrors.position(fix.position(), characters.length);
          }
          return null;
        });
    return PyTuple.of(new PyBytes(out.toByteArray()), (long) characters.length);
  }

  private static boolean put(ByteArrayOutputStream out, Object mapping, int character) {
    if (mapping == PyNone.NONE) {
      if (character > 0xff) {
        return false;
      }
      out.write(character);
      return true;
    }
    Object value = mapped(mapping, character);
    if (value == null) {
      return false;
    }
    byte[] bytes = BytesOperands.bytesOrNull(value);
    if (bytes != null) {
      out.writeBytes(bytes);
      return true;
    }
    if (!(value instanceof Long number)) {
      throw PyErrors.typeError(
          "character mapping must return integer, bytes or None, not %s",
          org.hoistpy.ops.TypeOf.name(value));
    }
    if (number < 0 || number > 0xff) {
      throw PyErrors.typeError("character mapping must be in range(256)");
    }
    out.write(number.intValue());
    return true;
  }

  private static Object decode(Object data, Object errors, Object mapping) {
    byte[] bytes = CodecsModule.bytes(data);
    CodecErrors handler = TextCodecs.handler(CodecsModule.errors(errors));
    TruffleString table = Text.payload(mapping);
    int[] characters = table == null ? null : Strings.toJava(table).codePoints().toArray();
    StringBuilder out = new StringBuilder(bytes.length);
    TextCodecs.guarded(
        () -> {
          int at = 0;
          while (at < bytes.length) {
            int b = bytes[at] & 0xff;
            if (append(out, b, characters, mapping)) {
              at++;
              continue;
            }
            CodecErrors.DecodeFix fix =
                handler.decode(CodecProblem.decode(NAME, bytes, at, at + 1, UNDEFINED));
            out.append(fix.text());
            at = CodecErrors.position(fix.position(), bytes.length);
          }
          return null;
        });
    return PyTuple.of(Strings.of(out.toString()), (long) bytes.length);
  }

  private static boolean append(StringBuilder out, int b, int[] characters, Object mapping) {
    if (characters != null) {
      if (b >= characters.length || characters[b] == NONE) {
        return false;
      }
      out.appendCodePoint(characters[b]);
      return true;
    }
    if (mapping == PyNone.NONE) {
      out.append((char) b);
      return true;
    }
    Object value = mapped(mapping, b);
    if (value == null) {
      return false;
    }
    TruffleString text = Text.payload(value);
    if (text != null) {
      String string = Strings.toJava(text);
      if (string.length() == 1 && string.charAt(0) == NONE) {
        return false;
      }
      out.append(string);
      return true;
    }
    int code = Index.asInt(value);
    if (code == NONE) {
      return false;
    }
    if (code < 0 || code > Character.MAX_CODE_POINT) {
      throw PyErrors.typeError("character mapping must be in range(0x110000)");
    }
    out.appendCodePoint(code);
    return true;
  }
}
