package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.text.CodePoints;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Text;

/** {@code str.maketrans} and {@code str.translate}. */
final class StrTranslation {
  private StrTranslation() {}

  static void define(TypeBuilder<TruffleString> type) {
    type.staticMethod("maketrans", "x, y=?, z=?, /", StrTranslation::makeTable);
    type.method("translate", "table, /", StrTranslation::translate);
  }

  private static Object makeTable(Object x, Object y, Object z) {
    PyDict table = new PyDict();
    if (y == null) {
      if (!(x instanceof PyDict source)) {
        throw PyErrors.typeError("if you give only one argument to maketrans it must be a dict");
      }
      for (Object key : source.keys()) {
        table.put(tableKey(key), source.get(key));
      }
      return table;
    }
    TruffleString by = StrArguments.numbered("maketrans", 2, y);
    TruffleString deleted = z == null ? null : StrArguments.numbered("maketrans", 3, z);
    TruffleString from = Text.payload(x);
    if (from == null) {
      throw PyErrors.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    int length = Strings.length(from);
    if (length != Strings.length(by)) {
      throw PyErrors.valueError("the first two maketrans arguments must have equal length");
    }
    for (int i = 0; i < length; i++) {
      table.put((long) StringSlices.codePoint(from, i), (long) StringSlices.codePoint(by, i));
    }
    for (int i = 0; deleted != null && i < Strings.length(deleted); i++) {
      table.put((long) StringSlices.codePoint(deleted, i), PyNone.NONE);
    }
    return table;
  }

  private static Object tableKey(Object key) {
    TruffleString text = Text.payload(key);
    if (text != null) {
      if (Strings.length(text) != 1) {
        throw PyErrors.valueError("string keys in translate table must be of length 1");
      }
      return (long) StringSlices.codePoint(text, 0);
    }
    if (!PyInts.isInt(key)) {
      throw PyErrors.typeError("keys in translate table must be strings or integers");
    }
    return key;
  }

  private static Object translate(TruffleString self, Object table) {
    CodePoints points = new CodePoints(self);
    StringBuilder out = new StringBuilder(points.length());
    for (int i = 0; i < points.length(); i++) {
      int c = points.get(i);
      append(out, c, lookUp(table, c));
    }
    return Strings.of(out.toString());
  }

  /** The table's entry for a character, null when it has none. */
  private static Object lookUp(Object table, int c) {
    try {
      return Items.get(table, (long) c);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.LOOKUP_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  private static void append(StringBuilder out, int c, Object mapped) {
    if (mapped == null) {
      out.appendCodePoint(c);
      return;
    }
    if (mapped == PyNone.NONE) {
      return;
    }
    TruffleString text = Text.payload(mapped);
    if (text != null) {
      out.append(Strings.toJava(text));
      return;
    }
    Object number = PyInts.valueOrNull(mapped);
    if (number == null) {
      throw PyErrors.typeError("character mapping must return integer, None or str");
    }
    if (!(number instanceof Long code) || code < 0 || code > Character.MAX_CODE_POINT) {
      throw PyErrors.valueError("character mapping must be in range(0x110000)");
    }
    out.appendCodePoint(code.intValue());
  }
}
