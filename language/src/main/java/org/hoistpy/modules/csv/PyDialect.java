package org.hoistpy.modules.csv;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.ConstructorArguments;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** {@code _csv.Dialect}: checked parameters of a format. Immutable. */
final class PyDialect extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("_csv.Dialect", PyDialect.class, TypeTraits.BUILTIN);

  static final int QUOTE_MINIMAL = 0;
  static final int QUOTE_ALL = 1;
  static final int QUOTE_NONNUMERIC = 2;
  static final int QUOTE_NONE = 3;
  static final int QUOTE_STRINGS = 4;
  static final int QUOTE_NOTNULL = 5;

  /** In place of a character that is not set. */
  static final int NONE = -1;

  private static final String[] PARAMETERS = {
    "delimiter",
    "doublequote",
    "escapechar",
    "lineterminator",
    "quotechar",
    "quoting",
    "skipinitialspace",
    "strict"
  };

  final int delimiter;
  final boolean doubleQuote;
  final int escape;
  final TruffleString lineEnd;
  final int quote;
  final int quoting;
  final boolean skipSpace;
  final boolean strict;

  private PyDialect(PyType type, Object[] values) {
    super(type.instanceShape());
    delimiter = character("delimiter", values[0], ',', false);
    doubleQuote = values[1] == null || Truth.isTrue(values[1]);
    escape = character("escapechar", values[2], NONE, true);
    lineEnd = lineEnd(values[3]);
    quote = character("quotechar", values[4], '"', true);
    boolean noQuote = values[4] == PyNone.NONE && values[5] == null;
    quoting = noQuote ? QUOTE_NONE : quoting(values[5]);
    skipSpace = values[6] != null && Truth.isTrue(values[6]);
    strict = values[7] != null && Truth.isTrue(values[7]);
    if (quoting != QUOTE_NONE && quote == NONE) {
      throw PyErrors.typeError("quotechar must be set if quoting enabled");
    }
  }

  static void install() {
    TypeBuilder<PyDialect> type = new TypeBuilder<>(TYPE, PyDialect.class);
    type.constructor(
        "*args, **kwargs",
        (cls, args, keywords) -> {
          Object[] given = (Object[]) args;
          ConstructorArguments.checkCount("Dialect", given, 0, 9);
          Object[] values = new Object[PARAMETERS.length];
          for (int i = 1; i < given.length; i++) {
            values[i - 1] = given[i];
          }
          return create(cls, given.length > 0 ? given[0] : null, values, (PyDict) keywords);
        });
    type.method("__init__", "*args, **kwargs", (self, args, keywords) -> PyNone.NONE);
    type.getter("delimiter", self -> shown(self.delimiter));
    type.getter("doublequote", self -> self.doubleQuote);
    type.getter("escapechar", self -> shown(self.escape));
    type.getter("lineterminator", self -> self.lineEnd);
    type.getter("quotechar", self -> shown(self.quote));
    type.getter("quoting", self -> (long) self.quoting);
    type.getter("skipinitialspace", self -> self.skipSpace);
    type.getter("strict", self -> self.strict);
    for (String name : new String[] {"__reduce__", "__reduce_ex__"}) {
      type.method(
          name,
          "*args",
          (self, args) -> {
            throw PyErrors.typeError("cannot pickle '%s' instances", "Dialect");
          });
    }
  }

  private static Object shown(int character) {
    return character == NONE ? PyNone.NONE : StringSlices.character(character);
  }

  /** The dialect for a name, an object with attributes, and keyword arguments. */
  static PyDialect of(Object dialect, PyDict keywords) {
    return create(TYPE, dialect, new Object[PARAMETERS.length], keywords);
  }

  private static PyDialect create(PyType cls, Object given, Object[] values, PyDict keywords) {
    Object dialect = given;
    if (keywords != null) {
      for (Object key : keywords.keys()) {
        String name = Text.strJava(key);
        int index = java.util.Arrays.asList(PARAMETERS).indexOf(name);
        if (index >= 0) {
          values[index] = keywords.get(key);
        } else if (name.equals("dialect")) {
          dialect = keywords.get(key);
        } else {
          throw PyErrors.typeError("'%s' is an invalid keyword argument for this function", name);
        }
      }
    }
    if (dialect == PyNone.NONE) {
      dialect = null;
    }
    if (dialect != null && TypeOf.isInstance(dialect, BuiltinTypes.STR)) {
      dialect = CsvState.dialect(dialect);
    }
    boolean plain = java.util.Arrays.stream(values).allMatch(value -> value == null);
    if (dialect instanceof PyDialect made && plain && cls == TYPE) {
      return made;
    }
    if (dialect != null) {
      for (int i = 0; i < values.length; i++) {
        if (values[i] == null) {
          values[i] = Attributes.getOrNull(dialect, PARAMETERS[i]);
        }
      }
    }
    return new PyDialect(cls, values);
  }

  private static int character(String name, Object value, int missing, boolean optional) {
    if (value == null) {
      return missing;
    }
    if (optional && value == PyNone.NONE) {
      return NONE;
    }
    if (!TypeOf.isInstance(value, BuiltinTypes.STR)) {
      throw PyErrors.typeError(
          "\"%s\" must be string%s, not %s", name, optional ? " or None" : "", TypeOf.name(value));
    }
    TruffleString text = Text.payload(value);
    if (Strings.length(text) != 1) {
      throw PyErrors.typeError("\"%s\" must be a 1-character string", name);
    }
    return StringSlices.codePoint(text, 0);
  }

  private static TruffleString lineEnd(Object value) {
    if (value == null) {
      return Strings.of("\r\n");
    }
    if (value == PyNone.NONE) {
      throw PyErrors.typeError("lineterminator must be set");
    }
    if (!TypeOf.isInstance(value, BuiltinTypes.STR)) {
      throw PyErrors.typeError("\"lineterminator\" must be a string");
    }
    return Text.payload(value);
  }

  private static int quoting(Object value) {
    if (value == null) {
      return QUOTE_MINIMAL;
    }
    if (!PyInts.isInt(value)) {
      throw PyErrors.typeError("\"quoting\" must be an integer");
    }
    Object number = PyInts.valueOrNull(value);
    if (!(number instanceof Long small) || small < QUOTE_MINIMAL || small > QUOTE_NOTNULL) {
      throw PyErrors.typeError("bad \"quoting\" value");
    }
    return (int) (long) small;
  }
}
