package org.hoistpy.modules.warnings;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.exceptions.ExceptionDisplay;
import org.hoistpy.diagnostics.SourceFiles;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassChecks;

/**
 * One warning on its way through the filters (library reference, {@code warnings}). Immutable.
 *
 * @param registry the warnings already shown for a place; None keeps no account
 */
record WarningIssue(
    PyType category,
    Object given,
    Object filename,
    long line,
    Object module,
    Object registry,
    Object source) {

  void decide() {
    boolean isWarning = TypeOf.isInstance(given, ExceptionTypes.WARNING);
    Object text = isWarning ? Text.str(given) : given;
    Object message = isWarning ? given : Calls.call(category, given);
    PyDict seen = registry instanceof PyDict dict ? dict : null;
    Object key = PyTuple.of(text, category, line);
    if (seen != null && wasSeen(seen, key, false)) {
      return;
    }
    String action = action(text);
    switch (action) {
      case "error" -> throw new PyException((PyBaseException) message);
      case "ignore" -> {
        return;
      }
      case "always" -> {}
      case "once" -> {
        mark(seen, key);
        Object library = WarningFilters.library("onceregistry");
        PyDict once = library instanceof PyDict dict ? dict : WarningFilters.current().once();
        if (wasSeen(once, PyTuple.of(text, category), true)) {
          return;
        }
      }
      case "module" -> {
        mark(seen, key);
        if (seen != null && wasSeen(seen, PyTuple.of(text, category, 0L), true)) {
          return;
        }
      }
      case "default" -> mark(seen, key);
      default ->
          throw PyErrors.runtimeError(
              "Unrecognized action (%s) in warnings.filters:\n %s",
              Text.reprJava(Strings.of(action)), Text.reprJava(matching(text)));
    }
    show(message, text);
  }

  private static void mark(PyDict seen, Object key) {
    if (seen != null) {
      seen.put(key, true);
    }
  }

  /** Whether a warning was shown before; {@code note} makes it count from now on. */
  private static boolean wasSeen(PyDict seen, Object key, boolean note) {
    WarningFilters filters = WarningFilters.current();
    Object version = seen.getString("version");
    if (!(version instanceof Long known) || known != filters.version()) {
      seen.clear();
      seen.putString("version", filters.version());
    }
    Object mark = seen.get(key);
    if (mark != null && Truth.isTrue(mark)) {
      return true;
    }
    if (note) {
      seen.put(key, true);
    }
    return false;
  }

  private String action(Object text) {
    Object filter = matching(text);
    if (filter != null) {
      return Text.strJava(((PyTuple) filter).get(0));
    }
    Object fallback = WarningFilters.library("defaultaction");
    return fallback == null ? "default" : Text.strJava(fallback);
  }

  /** The first filter that fits, or null. */
  private Object matching(Object text) {
    Object library = WarningFilters.library("filters");
    Object filters = library != null ? library : WarningFilters.current().defaults();
    for (Object item : Iteration.toArray(filters)) {
      if (!(item instanceof PyTuple filter) || filter.size() != 5) {
        throw PyErrors.valueError("warnings.filters item %s isn't a 5-tuple", Text.reprJava(item));
      }
      if (fits(filter.get(1), text)
          && ClassChecks.isSubclass(category, filter.get(2))
          && fits(filter.get(3), module)) {
        long only = Index.asSize(filter.get(4));
        if (only == 0 || only == line) {
          return filter;
        }
      }
    }
    return null;
  }

  /** A filter's pattern is None, a compiled expression, or a text to be equal to. */
  private static boolean fits(Object pattern, Object text) {
    if (pattern == PyNone.NONE) {
      return true;
    }
    if (Text.payload(pattern) != null && TypeOf.get(pattern).lookup("match") == null) {
      return Text.strJava(pattern).equals(Text.strJava(text));
    }
    return Truth.isTrue(Calls.callMethod(pattern, "match", text));
  }

  private void show(Object message, Object text) {
    Object library =
        source != null && source != PyNone.NONE
            ? Attributes.get(
                HoistPyContext.get().moduleLoader().importModule("warnings"), "_showwarnmsg")
            : WarningFilters.library("_showwarnmsg");
    if (library != null) {
      if (TypeOf.get(library).lookup("__call__") == null) {
        throw PyErrors.typeError("warnings._showwarnmsg() must be set to a callable");
      }
      Object kind = WarningFilters.library("WarningMessage");
      Calls.call(
          library,
          Calls.call(
              kind,
              message,
              category,
              filename,
              line,
              PyNone.NONE,
              PyNone.NONE,
              source == null ? PyNone.NONE : source));
      return;
    }
    StringBuilder out = new StringBuilder(Text.strJava(filename));
    out.append(':').append(line).append(": ");
    out.append(category.name()).append(": ").append(Text.strJava(text)).append('\n');
    String code = SourceFiles.line(Text.strJava(filename), (int) line);
    if (code != null && !code.isBlank()) {
      out.append("  ").append(code.strip()).append('\n');
    }
    ExceptionDisplay.write(out.toString());
  }
}
