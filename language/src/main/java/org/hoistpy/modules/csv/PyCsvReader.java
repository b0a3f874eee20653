package org.hoistpy.modules.csv;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** {@code _csv.reader}: rows from an iterator of lines. A row is one step under the monitor. */
final class PyCsvReader extends PyIterator {
  static final PyType TYPE =
      BuiltinTypes.define("_csv.reader", PyCsvReader.class, TypeTraits.BUILTIN_FINAL);
  private static final int END_OF_LINE = -2;

  private enum State {
    START_RECORD,
    START_FIELD,
    ESCAPED,
    IN_FIELD,
    IN_QUOTES,
    ESCAPED_IN_QUOTES,
    QUOTE_IN_QUOTES,
    EAT_LINE_END,
    AFTER_ESCAPED_LINE_END
  }

  private final Object lines;
  private final PyDialect dialect;
  private long lineNumber;
  private State state = State.START_RECORD;
  private StringBuilder field = new StringBuilder();
  private boolean numeric;
  private PyList row;

  PyCsvReader(Object lines, PyDialect dialect) {
    super(TYPE);
    this.lines = Iteration.iter(lines);
    this.dialect = dialect;
  }

  static void install() {
    TypeBuilder<PyCsvReader> type = new TypeBuilder<>(TYPE, PyCsvReader.class);
    IteratorMethods.define(type);
    type.getter("dialect", self -> self.dialect);
    type.getter("line_num", self -> self.lineNumber);
  }

  @Override
  public synchronized Object next() {
    row = new PyList();
    field.setLength(0);
    numeric = false;
    state = State.START_RECORD;
    do {
      Object line = Iteration.next(lines);
      if (line == null) {
        if (field.isEmpty() && state != State.IN_QUOTES) {
          return null;
        }
        if (dialect.strict) {
          throw CsvState.error("unexpected end of data");
        }
        save();
        break;
      }
      if (!TypeOf.isInstance(line, BuiltinTypes.STR)) {
        throw CsvState.error(
            "iterator should return strings, not %s (the file should be opened in text mode)",
            TypeOf.name(line));
      }
      lineNumber++;
      TruffleString text = Text.payload(line);
      int length = Strings.length(text);
      for (int i = 0; i < length; i++) {
        process(StringSlices.codePoint(text, i));
      }
      process(END_OF_LINE);
    } while (state != State.START_RECORD);
    PyList done = row;
    row = null;
    return done;
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == END_OF_LINE;
  }

  private boolean isQuote(int c) {
    return c == dialect.quote && dialect.quoting != PyDialect.QUOTE_NONE;
  }

  private void process(int c) {
    switch (state) {
      case START_RECORD -> {
        if (c != END_OF_LINE) {
          if (isLineEnd(c)) {
            state = State.EAT_LINE_END;
          } else {
            startField(c);
          }
        }
      }
      case START_FIELD -> startField(c);
      case ESCAPED -> {
        add(c == END_OF_LINE ? '\n' : c);
        boolean lineEnd = c == '\n' || c == '\r';
        state = lineEnd ? State.AFTER_ESCAPED_LINE_END : State.IN_FIELD;
      }
      case AFTER_ESCAPED_LINE_END -> {
        if (c != END_OF_LINE) {
          inField(c);
        }
      }
      case IN_FIELD -> inField(c);
      case IN_QUOTES -> inQuotes(c);
      case ESCAPED_IN_QUOTES -> {
        add(c == END_OF_LINE ? '\n' : c);
        state = State.IN_QUOTES;
      }
      case QUOTE_IN_QUOTES -> afterQuote(c);
      default -> {
        if (c == END_OF_LINE) {
          state = State.START_RECORD;
        } else if (!isLineEnd(c)) {
          throw CsvState.error(
              "new-line character seen in unquoted field - do you need to open the file in"
                  + " universal-newline mode?");
        }
      }
    }
  }

  private void startField(int c) {
    if (isLineEnd(c)) {
      endRecord(c);
    } else if (isQuote(c)) {
      state = State.IN_QUOTES;
    } else if (c == dialect.escape) {
      state = State.ESCAPED;
    } else if (c == ' ' && dialect.skipSpace) {
      state = State.START_FIELD;
    } else if (c == dialect.delimiter) {
      save();
      state = State.START_FIELD;
    } else {
      numeric = dialect.quoting == PyDialect.QUOTE_NONNUMERIC;
      add(c);
      state = State.IN_FIELD;
    }
  }

  private void endRecord(int c) {
    save();
    state = c == END_OF_LINE ? State.START_RECORD : State.EAT_LINE_END;
  }

  private void inField(int c) {
    state = State.IN_FIELD;
    if (isLineEnd(c)) {
      endRecord(c);
    } else if (c == dialect.escape) {
      state = State.ESCAPED;
    } else if (c == dialect.delimiter) {
      save();
      state = State.START_FIELD;
    } else {
      add(c);
    }
  }

  private void inQuotes(int c) {
    if (c == END_OF_LINE) {
      return;
    }
    if (c == dialect.escape) {
      state = State.ESCAPED_IN_QUOTES;
    } else if (isQuote(c)) {
      state = dialect.doubleQuote ? State.QUOTE_IN_QUOTES : State.IN_FIELD;
    } else {
      add(c);
    }
  }

  private void afterQuote(int c) {
    if (isQuote(c)) {
      add(c);
      state = State.IN_QUOTES;
    } else if (c == dialect.delimiter) {
      save();
      state = State.START_FIELD;
    } else if (isLineEnd(c)) {
      endRecord(c);
    } else if (dialect.strict) {
      throw CsvState.error(
          "'%s' expected after '%s'",
          Character.toString(dialect.delimiter), Character.toString(dialect.quote));
    } else {
      add(c);
      state = State.IN_FIELD;
    }
  }

  private void add(int c) {
    if (field.length() >= CsvState.get().fieldLimit) {
      throw CsvState.error("field larger than field limit (%d)", CsvState.get().fieldLimit);
    }
    field.appendCodePoint(c);
  }

  private void save() {
    TruffleString text = Strings.of(field.toString());
    row.append(numeric ? (Object) FloatConversion.convert(text) : text);
    field.setLength(0);
    numeric = false;
  }
}
