package org.hoistpy.modules.json;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.NativeRecursion;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** {@code _json.Scanner}: reads one value of a document. Immutable. */
final class PyScanner extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("_json.Scanner", PyScanner.class, TypeTraits.BUILTIN);
  private static final String[] ATTRIBUTES = {
    "object_hook", "object_pairs_hook", "parse_float", "parse_int", "parse_constant"
  };

  private final boolean strict;
  private final Object[] hooks = new Object[ATTRIBUTES.length];

  private PyScanner(PyType type, Object context) {
    super(type.instanceShape());
    strict = Truth.isTrue(Attributes.get(context, "strict"));
    for (int i = 0; i < hooks.length; i++) {
      hooks[i] = Attributes.get(context, ATTRIBUTES[i]);
    }
  }

  static void install() {
    TypeBuilder<PyScanner> type = new TypeBuilder<>(TYPE, PyScanner.class);
    type.constructor("context", PyScanner::new);
    type.method("__call__", "string, idx", PyScanner::call);
    type.getter("strict", self -> self.strict);
    for (int i = 0; i < ATTRIBUTES.length; i++) {
      int hook = i;
      type.getter(ATTRIBUTES[i], self -> self.hooks[hook]);
    }
  }

  private Object call(Object string, Object index) {
    if (!TypeOf.isInstance(string, BuiltinTypes.STR)) {
      throw PyErrors.typeError("first argument must be a string, not %s", TypeOf.name(string));
    }
    long start = Index.asSize(index);
    if (start < 0) {
      throw PyErrors.valueError("idx cannot be negative");
    }
    Run run = new Run(Text.payload(string));
    if (start >= run.length) {
      throw run.noValue(start);
    }
    run.at = (int) start;
    Object value = run.value();
    return PyTuple.of(value, (long) run.at);
  }

  /** One call. Confined to its thread. */
  private final class Run {
    private final TruffleString text;
    private final int length;
    private final Map<String, TruffleString> keys = new HashMap<>();
    private int at;

    Run(TruffleString text) {
      this.text = text;
      this.length = Strings.length(text);
    }

    PyException noValue(long index) {
      return PyErrors.stopIteration(index);
    }

    private int peek(int index) {
      return index < length ? StringSlices.codePoint(text, index) : -1;
    }

    private int skipSpace() {
      int c = peek(at);
      while (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        c = peek(++at);
      }
      return c;
    }

    private boolean takes(String literal) {
      for (int i = 0; i < literal.length(); i++) {
        if (peek(at + i) != literal.charAt(i)) {
          return false;
        }
      }
      at += literal.length();
      return true;
    }

    Object value() {
      switch (peek(at)) {
        case '"' -> {
          return string();
        }
        case '{' -> {
          ThreadState thread =
              NativeRecursion.enter(" while decoding a JSON object from a unicode string");
          try {
            return object();
          } finally {
            thread.leaveNative();
          }
        }
        case '[' -> {
          ThreadState thread =
              NativeRecursion.enter(" while decoding a JSON array from a unicode string");
          try {
            return array();
          } finally {
            thread.leaveNative();
          }
        }
        case 'n' -> {
          if (takes("null")) {
            return PyNone.NONE;
          }
        }
        case 't' -> {
          if (takes("true")) {
            return true;
          }
        }
        case 'f' -> {
          if (takes("false")) {
            return false;
          }
        }
        default -> {
          for (String constant : new String[] {"NaN", "Infinity", "-Infinity"}) {
            if (peek(at) == constant.charAt(0) && takes(constant)) {
              return Calls.call(hooks[4], Strings.of(constant));
            }
          }
        }
      }
      return number();
    }

    private TruffleString string() {
      JsonStrings.Scanned scanned = JsonStrings.scan(text, at + 1L, strict);
      at = scanned.end();
      return scanned.text();
    }

    private PyException error(String message) {
      return JsonStrings.error(message, text, at);
    }

    private Object object() {
      boolean pairs = hooks[1] != PyNone.NONE;
      PyDict dict = pairs ? null : new PyDict();
      List<Object> items = new ArrayList<>();
      at++;
      if (skipSpace() != '}') {
        while (true) {
          if (peek(at) != '"') {
            throw error("Expecting property name enclosed in double quotes");
          }
          TruffleString name = string();
          TruffleString key = keys.computeIfAbsent(Strings.toJava(name), text -> name);
          if (skipSpace() != ':') {
            throw error("Expecting ':' delimiter");
          }
          at++;
          skipSpace();
          Object value = value();
          if (pairs) {
            items.add(PyTuple.of(key, value));
          } else {
            dict.put(key, value);
          }
          int c = skipSpace();
          if (c == '}') {
            break;
          }
          if (c != ',') {
            throw error("Expecting ',' delimiter");
          }
          at++;
          skipSpace();
        }
      }
      at++;
      if (pairs) {
        return Calls.call(hooks[1], new PyList(items.toArray(), items.size()));
      }
      return hooks[0] == PyNone.NONE ? dict : Calls.call(hooks[0], dict);
    }

    private Object array() {
      PyList list = new PyList();
      at++;
      if (skipSpace() != ']') {
        while (true) {
          list.append(value());
          int c = skipSpace();
          if (c == ']') {
            break;
          }
          if (c != ',') {
            throw error("Expecting ',' delimiter");
          }
          at++;
          skipSpace();
        }
      }
      at++;
      return list;
    }

    private int digits(int from) {
      int end = from;
      while (peek(end) >= '0' && peek(end) <= '9') {
        end++;
      }
      return end;
    }

    private Object number() {
      int start = at;
      int end = peek(at) == '-' ? at + 1 : at;
      int first = peek(end);
      if (first < '0' || first > '9') {
        throw noValue(start);
      }
      end = first == '0' ? end + 1 : digits(end);
      boolean isFloat = false;
      if (peek(end) == '.' && digits(end + 1) > end + 1) {
        end = digits(end + 1);
        isFloat = true;
      }
      if (peek(end) == 'e' || peek(end) == 'E') {
        int exponent = peek(end + 1) == '-' || peek(end + 1) == '+' ? end + 2 : end + 1;
        if (digits(exponent) > exponent) {
          end = digits(exponent);
          isFloat = true;
        }
      }
      at = end;
      TruffleString shown = StringSlices.slice(text, start, end);
      Object parser = isFloat ? hooks[2] : hooks[3];
      if (isFloat && parser == BuiltinTypes.FLOAT) {
        return Double.parseDouble(Strings.toJava(shown));
      }
      if (!isFloat && parser == BuiltinTypes.INT && end - start < 18) {
        return Long.parseLong(Strings.toJava(shown));
      }
      return Calls.call(parser, shown);
    }
  }
}
