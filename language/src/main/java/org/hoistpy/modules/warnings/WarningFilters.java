package org.hoistpy.modules.warnings;

import java.util.concurrent.atomic.AtomicLong;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;

/**
 * The warning filters of one context: those of the module {@code warnings} once that is imported,
 * CPython's defaults before. Thread-safe.
 */
final class WarningFilters {
  private final AtomicLong version = new AtomicLong(1);
  private final PyDict once = new PyDict();
  private final PyList defaults =
      PyList.of(
          filter("default", ExceptionTypes.DEPRECATION_WARNING, Strings.of("__main__")),
          filter("ignore", ExceptionTypes.DEPRECATION_WARNING, PyNone.NONE),
          filter("ignore", ExceptionTypes.PENDING_DEPRECATION_WARNING, PyNone.NONE),
          filter("ignore", ExceptionTypes.IMPORT_WARNING, PyNone.NONE),
          filter("ignore", ExceptionTypes.RESOURCE_WARNING, PyNone.NONE));

  private WarningFilters() {}

  static WarningFilters current() {
    return HoistPyContext.get().service(WarningFilters.class, context -> new WarningFilters());
  }

  private static PyTuple filter(String action, PyType category, Object module) {
    return PyTuple.of(Strings.of(action), PyNone.NONE, category, module, 0L);
  }

  PyList defaults() {
    return defaults;
  }

  PyDict once() {
    return once;
  }

  void mutated() {
    version.incrementAndGet();
  }

  long version() {
    return version.get();
  }

  /** An attribute of the module {@code warnings}; null unless that is imported. */
  static Object library(String name) {
    return HoistPyContext.get().modules().getString("warnings") instanceof PyModule module
        ? module.namespace().getString(name)
        : null;
  }
}
