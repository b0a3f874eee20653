package org.hoistpy.builtins.exceptions;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.hoistpy.HoistPyContext;
import org.hoistpy.diagnostics.DidYouMean;
import org.hoistpy.modules.sys.StandardLibraryNames;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyAttributeError;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PyImportError;
import org.hoistpy.objects.exception.PyNameError;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.function.CodeInfo;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;

/**
 * What follows the message of a name, attribute or import error: {@code ". Did you mean: 'x'?"}
 * ({@code Python/suggestions.c}). Stateless.
 */
final class Suggestions {
  private Suggestions() {}

  /** The text to append, empty when there is nothing to suggest. */
  static String of(PyBaseException exception) {
    try {
      // As in CPython, subclasses get no suggestions.
      PyType type = exception.getPyClass();
      if (type != ExceptionTypes.ATTRIBUTE_ERROR
          && type != ExceptionTypes.NAME_ERROR
          && type != ExceptionTypes.IMPORT_ERROR) {
        return "";
      }
      return switch (exception) {
        case PyAttributeError error -> didYouMean(error.name(), namesOf(error.object()));
        case PyNameError error -> ofName(error);
        case PyImportError error -> ofImport(error);
        default -> "";
      };
    } catch (PyException e) {
      return "";
    }
  }

  private static String ofName(PyNameError error) {
    String name = java(error.name());
    if (name == null || error.traceback() == null) {
      return "";
    }
    String suggestion = didYouMean(error.name(), visibleNames(error.traceback()));
    if (StandardLibraryNames.contains(name)) {
      return suggestion
          + (suggestion.isEmpty() ? "." : " Or")
          + (suggestion.isEmpty() ? " Did" : " did")
          + " you forget to import '"
          + name
          + "'?";
    }
    return suggestion;
  }

  private static String ofImport(PyImportError error) {
    if (java(error.nameFrom()) == null || java(error.name()) == null) {
      return "";
    }
    Object module = HoistPyContext.get().modules().getString(java(error.name()));
    return module == null ? "" : didYouMean(error.nameFrom(), namesOf(module));
  }

  private static String didYouMean(Object wrongName, Collection<String> candidates) {
    String wrong = java(wrongName);
    String nearest = wrong == null ? null : DidYouMean.nearest(wrong, candidates);
    return nearest == null ? "" : ". Did you mean: '" + nearest + "'?";
  }

  /** What {@code dir(object)} lists. */
  private static Collection<String> namesOf(Object object) {
    if (object == PyNone.NONE) {
      return List.of();
    }
    TreeSet<String> names = new TreeSet<>();
    addNames(names, Calls.callSpecialOrNull(object, "__dir__"));
    return names;
  }

  /** The names that code in the innermost frame could have meant. */
  private static Collection<String> visibleNames(PyTraceback traceback) {
    List<String> names = new ArrayList<>();
    if (traceback == null) {
      return names;
    }
    PyTraceback innermost = traceback;
    while (innermost.next() != null) {
      innermost = innermost.next();
    }
    CodeInfo code = innermost.frame().code().info();
    names.addAll(code.varNames());
    names.addAll(code.cellVars());
    names.addAll(code.freeVars());
    addNames(names, innermost.frame().globals());
    addNames(names, HoistPyContext.get().builtins().namespace());
    return names;
  }

  private static void addNames(Collection<String> names, Object iterable) {
    for (Object name : Iteration.toArray(iterable)) {
      if (name instanceof TruffleString text) {
        names.add(Strings.toJava(text));
      }
    }
  }

  private static String java(Object name) {
    return name instanceof TruffleString text ? Strings.toJava(text) : null;
  }
}
