package org.hoistpy.modules.csv;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** {@code _csv.writer}. Immutable; each row is built on its own and written at once. */
final class PyCsvWriter extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("_csv.writer", PyCsvWriter.class, TypeTraits.BUILTIN_FINAL);

  private final Object write;
  private final PyDialect dialect;

  PyCsvWriter(Object file, PyDialect dialect) {
    super(TYPE.instanceShape());
    this.write = Attributes.getOrNull(file, "write");
    if (write == null || TypeOf.get(write).lookup("__call__") == null) {
      throw PyErrors.typeError("argument 1 must have a \"write\" method");
    }
    this.dialect = dialect;
  }

  static void install() {
    TypeBuilder<PyCsvWriter> type = new TypeBuilder<>(TYPE, PyCsvWriter.class);
    type.method("writerow", "row, /", PyCsvWriter::writeRow);
    type.method(
        "writerows",
        "rows, /",
        (self, rows) -> {
          Object iterator = Iteration.iterAtOnce(rows);
          for (Object row = Iteration.next(iterator); row != null; row = Iteration.next(iterator)) {
            self.writeRow(row);
          }
          return PyNone.NONE;
        });
    type.getter("dialect", self -> self.dialect);
  }

  private Object writeRow(Object row) {
    Object iterator;
    try {
      iterator = Iteration.iterAtOnce(row);
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw CsvState.error("iterable expected, not %s", TypeOf.name(row));
      }
      throw e;
    }
    StringBuilder record = new StringBuilder();
    int fields = 0;
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if (fields++ > 0) {
        record.appendCodePoint(dialect.delimiter);
      }
      record.append(field(item));
    }
    if (fields > 0 && record.isEmpty()) {
      if (dialect.quoting == PyDialect.QUOTE_NONE) {
        throw CsvState.error("single empty field record must be quoted");
      }
      record.appendCodePoint(dialect.quote).appendCodePoint(dialect.quote);
    }
    record.append(Strings.toJava(dialect.lineEnd));
    return Calls.call(write, Strings.of(record.toString()));
  }

  private static boolean isNumber(Object item) {
    return FloatConversion.isReal(item) || Index.isIndex(item);
  }

  private String field(Object item) {
    boolean quoted =
        switch (dialect.quoting) {
          case PyDialect.QUOTE_ALL -> true;
          case PyDialect.QUOTE_NONNUMERIC -> !isNumber(item);
          case PyDialect.QUOTE_STRINGS -> TypeOf.isInstance(item, BuiltinTypes.STR);
          case PyDialect.QUOTE_NOTNULL -> item != PyNone.NONE;
          default -> false;
        };
    TruffleString text = item == PyNone.NONE ? Strings.EMPTY : Text.str(item);
    StringBuilder out = new StringBuilder();
    int[] codePoints = Strings.toJava(text).codePoints().toArray();
    String lineEnd = Strings.toJava(dialect.lineEnd);
    for (int c : codePoints) {
      boolean special =
          c == dialect.delimiter
              || c == dialect.escape
              || c == dialect.quote
              || c == '\n'
              || c == '\r'
              || lineEnd.indexOf(c) >= 0;
      if (special && isEscaped(c)) {
        if (dialect.escape == PyDialect.NONE) {
          throw CsvState.error("need to escape, but no escapechar set");
        }
        out.appendCodePoint(dialect.escape);
      } else if (special) {
        quoted = true;
        if (c == dialect.quote) {
          out.appendCodePoint(c);
        }
      }
      out.appendCodePoint(c);
    }
    if (quoted) {
      String quote = Character.toString(dialect.quote);
      return quote + out + quote;
    }
    return out.toString();
  }

  private boolean isEscaped(int c) {
    if (dialect.quoting == PyDialect.QUOTE_NONE) {
      return true;
    }
    return c == dialect.quote ? !dialect.doubleQuote : c == dialect.escape;
  }
}
