package org.hoistpy.modules.json;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Identity;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.NativeRecursion;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.text.FloatText;

/** {@code _json.Encoder}: writes a value without indentation. Immutable but for its markers. */
final class PyEncoder extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("_json.Encoder", PyEncoder.class, TypeTraits.BUILTIN);

  /** The objects being written, by identity; null when circles are not looked for. */
  private final PyDict markers;

  private final Object defaultFunction;
  private final Object encoder;

  /** Whether {@code encoder} is one of this module's: 1 for ASCII, 0 for any text, -1 for none. */
  private final int ownEncoder;

  private final String keySeparator;
  private final String itemSeparator;
  private final boolean sortKeys;
  private final boolean skipKeys;
  private final boolean allowNan;

  private PyEncoder(PyType type, Object[] a) {
    super(type.instanceShape());
    if (a[0] != PyNone.NONE && !(a[0] instanceof PyDict)) {
      throw PyErrors.typeError(
          "make_encoder() argument 1 must be dict or None, not %s", TypeOf.name(a[0]));
    }
    markers = a[0] instanceof PyDict dict ? dict : null;
    defaultFunction = a[1];
    encoder = a[2];
    keySeparator = separator(a[4], 5);
    itemSeparator = separator(a[5], 6);
    sortKeys = Truth.isTrue(a[6]);
    skipKeys = Truth.isTrue(a[7]);
    allowNan = Truth.isTrue(a[8]);
    String name =
        encoder instanceof PyBuiltinFunction function ? function.signature().functionName() : "";
    ownEncoder =
        name.equals("encode_basestring_ascii") ? 1 : name.equals("encode_basestring") ? 0 : -1;
  }

  private static String separator(Object value, int position) {
    if (Text.payload(value) == null) {
      throw PyErrors.typeError(
          "make_encoder() argument %d must be str, not %s", position, TypeOf.name(value));
    }
    return Text.strJava(value);
  }

  static void install() {
    TypeBuilder<PyEncoder> type = new TypeBuilder<>(TYPE, PyEncoder.class);
    type.constructor(
        "markers, default, encoder, *rest",
        (cls, markers, function, encoder, rest) -> {
          Object[] others = (Object[]) rest;
          if (others.length != 6) {
            throw PyErrors.typeError(
                "make_encoder() takes exactly 9 arguments (%d given)", 3 + others.length);
          }
          Object[] all = new Object[9];
          all[0] = markers;
          all[1] = function;
          all[2] = encoder;
          System.arraycopy(others, 0, all, 3, others.length);
          return new PyEncoder(cls, all);
        });
    type.method(
        "__call__",
        "obj, _current_indent_level",
        (self, value, level) -> {
          StringBuilder out = new StringBuilder();
          self.write(value, out);
          return PyTuple.of(Strings.of(out.toString()));
        });
  }

  private void write(Object value, StringBuilder out) {
    if (value == PyNone.NONE) {
      out.append("null");
    } else if (value instanceof Boolean b) {
      out.append(b ? "true" : "false");
    } else if (TypeOf.isInstance(value, BuiltinTypes.STR)) {
      writeString(value, out);
    } else if (PyInts.isInt(value)) {
      out.append(Text.reprJava(PyInts.valueOrNull(value)));
    } else if (TypeOf.isInstance(value, BuiltinTypes.FLOAT)) {
      out.append(number(value));
    } else {
      ThreadState thread = NativeRecursion.enter(" while encoding a JSON object");
      try {
        if (value instanceof PyList || value instanceof PyTuple) {
          writeItems(value, out);
        } else if (value instanceof PyDict dict) {
          writeDict(dict, out);
        } else {
          Object marker = enter(value);
          write(Calls.call(defaultFunction, value), out);
          leave(marker);
        }
      } finally {
        thread.leaveNative();
      }
    }
  }

  private void writeString(Object value, StringBuilder out) {
    if (ownEncoder >= 0) {
      JsonStrings.encode(Text.payload(value), ownEncoder == 1, out);
      return;
    }
    Object encoded = Calls.call(encoder, value);
    if (!TypeOf.isInstance(encoded, BuiltinTypes.STR)) {
      throw PyErrors.typeError("encoder() must return a string, not %s", TypeOf.name(encoded));
    }
    out.append(Strings.toJava(Text.payload(encoded)));
  }

  private String number(Object value) {
    double number = FloatConversion.asDouble(value);
    if (Double.isFinite(number)) {
      return FloatText.repr(number);
    }
    if (!allowNan) {
      throw PyErrors.valueError(
          "Out of range float values are not JSON compliant: %s", Text.reprJava(value));
    }
    return Double.isNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
  }

  private Object enter(Object value) {
    if (markers == null) {
      return null;
    }
    Object id = Identity.id(value);
    if (markers.contains(id)) {
      throw PyErrors.valueError("Circular reference detected");
    }
    markers.put(id, value);
    return id;
  }

  private void leave(Object marker) {
    if (marker != null) {
      markers.remove(marker);
    }
  }

  private void writeItems(Object sequence, StringBuilder out) {
    // The default function may change a list that is being written.
    PyList items =
        TypeOf.get(sequence) == BuiltinTypes.LIST
            ? (PyList) sequence
            : PyList.of(Iteration.toArray(sequence));
    if (items.size() == 0) {
      out.append("[]");
      return;
    }
    Object marker = enter(sequence);
    out.append('[');
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.append(itemSeparator);
      }
      write(items.get(i), out);
    }
    out.append(']');
    leave(marker);
  }

  private void writeDict(PyDict dict, StringBuilder out) {
    if (dict.size() == 0) {
      out.append("{}");
      return;
    }
    Object marker = enter(dict);
    out.append('{');
    PyList items = PyList.of(Iteration.toArray(Calls.callMethod(dict, "items")));
    if (sortKeys) {
      Calls.callMethod(items, "sort");
    }
    boolean first = true;
    for (Object each : items.toArray()) {
      if (!(each instanceof PyTuple pair) || pair.size() != 2) {
        throw PyErrors.valueError("items must return 2-tuples");
      }
      Object key = key(pair.get(0));
      if (key == null) {
        continue;
      }
      if (!first) {
        out.append(itemSeparator);
      }
      first = false;
      writeString(key, out);
      out.append(keySeparator);
      write(pair.get(1), out);
    }
    out.append('}');
    leave(marker);
  }

  /** The text of a key; null to leave the entry out. */
  private Object key(Object key) {
    if (TypeOf.isInstance(key, BuiltinTypes.STR)) {
      return key;
    }
    if (TypeOf.isInstance(key, BuiltinTypes.FLOAT)) {
      return Strings.of(number(key));
    }
    if (key == PyNone.NONE) {
      return Strings.of("null");
    }
    if (key instanceof Boolean b) {
      return Strings.of(b ? "true" : "false");
    }
    if (PyInts.isInt(key)) {
      return (TruffleString) Text.repr(PyInts.valueOrNull(key));
    }
    if (skipKeys) {
      return null;
    }
    throw PyErrors.typeError(
        "keys must be str, int, float, bool or None, not %s", TypeOf.name(key));
  }
}
