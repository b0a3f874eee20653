package org.hoistpy.modules.csv;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;

/** Declares module {@code _csv}. */
public final class CsvModule {
  private static final String[] QUOTINGS = {
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL"
  };
  private static boolean installed;

  private CsvModule() {}

  private static synchronized void install() {
    if (!installed) {
      installed = true;
      PyDialect.install();
      PyCsvReader.install();
      PyCsvWriter.install();
    }
  }

  public static void define(ModuleBuilder csv) {
    install();
    csv.constant("__version__", Strings.of("1.0"));
    csv.type(CsvState.ERROR);
    csv.type(PyDialect.TYPE);
    csv.constant("Reader", PyCsvReader.TYPE);
    csv.constant("Writer", PyCsvWriter.TYPE);
    csv.constant("_dialects", CsvState.get().dialects);
    for (int i = 0; i < QUOTINGS.length; i++) {
      csv.constant(QUOTINGS[i], (long) i);
    }
    csv.function(
        "reader",
        "iterable, dialect=None, /, **fmtparams",
        (lines, dialect, options) ->
            new PyCsvReader(lines, PyDialect.of(dialect, (PyDict) options)));
    csv.function(
        "writer",
        "fileobj, dialect=None, /, **fmtparams",
        (file, dialect, options) -> new PyCsvWriter(file, PyDialect.of(dialect, (PyDict) options)));
    csv.function("list_dialects", "", () -> PyList.of(CsvState.get().dialects.keys()));
    csv.function("get_dialect", "name", CsvState::dialect);
    csv.function(
        "register_dialect",
        "name, dialect=None, /, **fmtparams",
        (name, dialect, options) -> {
          if (!TypeOf.isInstance(name, BuiltinTypes.STR)) {
            throw PyErrors.typeError("dialect name must be a string");
          }
          CsvState.get().dialects.put(name, PyDialect.of(dialect, (PyDict) options));
          return PyNone.NONE;
        });
    csv.function(
        "unregister_dialect",
        "name",
        name -> {
          if (CsvState.get().dialects.remove(name) == null) {
            throw CsvState.error("unknown dialect");
          }
          return PyNone.NONE;
        });
    csv.function("field_size_limit", "new_limit=?, /", CsvModule::fieldSizeLimit);
  }

  private static Object fieldSizeLimit(Object limit) {
    CsvState state = CsvState.get();
    long old = state.fieldLimit;
    if (limit != null) {
      if (!PyInts.isInt(limit)) {
        throw PyErrors.typeError("limit must be an integer");
      }
      state.fieldLimit = Index.asLong(limit);
    }
    return old;
  }
}
