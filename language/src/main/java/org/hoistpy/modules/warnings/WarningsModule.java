package org.hoistpy.modules.warnings;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.sys.SysState;
import org.hoistpy.nodes.function.Frames;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyFrame;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Module {@code _warnings}: where a warning comes from. */
public final class WarningsModule {
  private static final int WARN_SKIPS = 2;

  private WarningsModule() {}

  public static void define(ModuleBuilder warnings) {
    WarningFilters filters = WarningFilters.current();
    warnings.constant("filters", filters.defaults());
    warnings.constant("_defaultaction", Strings.of("default"));
    warnings.constant("_onceregistry", filters.once());
    warnings.function(
        "warn",
        "message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()",
        WarningsModule::warn);
    warnings.variadic(
        "warn_explicit",
        "message, category, filename, lineno, module=None, registry=None, module_globals=None,"
            + " source=None",
        WarningsModule::explicit);
    warnings.function(
        "_filters_mutated",
        "",
        () -> {
          filters.mutated();
          return PyNone.NONE;
        });
  }

  private static PyType category(Object message, Object category) {
    if (TypeOf.isInstance(message, ExceptionTypes.WARNING)) {
      return TypeOf.get(message);
    }
    if (category == PyNone.NONE) {
      return ExceptionTypes.USER_WARNING;
    }
    if (category instanceof PyType type && type.isSubtypeOf(ExceptionTypes.WARNING)) {
      return type;
    }
    throw PyErrors.typeError(
        "category must be a Warning subclass, not '%s'", TypeOf.name(category));
  }

  private static Object warn(
      Object message, Object category, Object level, Object source, Object prefixes) {
    PyType type = category(message, category);
    if (!(prefixes instanceof PyTuple skipped)) {
      throw PyErrors.typeError(
          "warn() argument 'skip_file_prefixes' must be tuple, not %s", TypeOf.name(prefixes));
    }
    for (Object prefix : skipped.toArray()) {
      if (Text.payload(prefix) == null) {
        throw PyErrors.typeError("Found non-str '%s' in skip_file_prefixes.", TypeOf.name(prefix));
      }
    }
    int depth = Index.asInt(level);
    if (skipped.size() > 0) {
      depth = Math.max(depth, WARN_SKIPS);
    }
    PyFrame frame = frame(depth, skipped);
    PyDict globals = frame == null ? SysState.current().module().namespace() : frame.globals();
    Object filename = frame == null ? Strings.of("sys") : Strings.of(file(frame));
    long line = frame == null ? 1 : Frames.line(frame);
    Object registry = globals.getString("__warningregistry__");
    if (registry == null || registry == PyNone.NONE) {
      registry = new PyDict();
      globals.putString("__warningregistry__", registry);
    }
    Object module = globals.getString("__name__");
    new WarningIssue(
            type,
            message,
            filename,
            line,
            module == null ? Strings.of("<string>") : module,
            registry,
            source)
        .decide();
    return PyNone.NONE;
  }

  private static PyFrame frame(int level, PyTuple skipped) {
    PyFrame frame = Frames.running(0);
    if (level <= 0 || frame == null || isInternal(file(frame))) {
      for (int i = level; i > 1 && frame != null; i--) {
        frame = Frames.back(frame);
      }
      return frame;
    }
    for (int i = level; i > 1 && frame != null; i--) {
      do {
        frame = Frames.back(frame);
      } while (frame != null && (isInternal(file(frame)) || isSkipped(file(frame), skipped)));
    }
    return frame;
  }

  private static String file(PyFrame frame) {
    return frame.code().info().filename();
  }

  private static boolean isInternal(String filename) {
    return filename.contains("importlib") && filename.contains("_bootstrap");
  }

  private static boolean isSkipped(String filename, PyTuple prefixes) {
    for (Object prefix : prefixes.toArray()) {
      if (filename.startsWith(Text.strJava(prefix))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWarning(Object message) {
    return TypeOf.get(message).isSubtypeOf(ExceptionTypes.WARNING);
  }

  private static Object explicit(Object[] args) {
    return explicit(args[0], args[1], args[2], args[3], args[4], args[5], args[7]);
  }

  private static Object explicit(
      Object message,
      Object category,
      Object filename,
      Object line,
      Object module,
      Object registry,
      Object source) {
    if (Text.payload(filename) == null) {
      throw PyErrors.typeError(
          "warn_explicit() argument 'filename' must be str, not %s",
          filename == PyNone.NONE ? "None" : TypeOf.name(filename));
    }
    if (!isWarning(message) && TypeOf.get(category).lookup("__call__") == null) {
      throw PyErrors.typeError("'%s' object is not callable", TypeOf.name(category));
    }
    PyType type = category(message, category);
    if (registry != PyNone.NONE && !(registry instanceof PyDict)) {
      throw PyErrors.typeError("'registry' must be a dict or None");
    }
    Object name = module;
    if (module == PyNone.NONE) {
      String text = Text.strJava(filename);
      name =
          Strings.of(
              text.isEmpty()
                  ? "<unknown>"
                  : text.endsWith(".py") ? text.substring(0, text.length() - 3) : text);
    }
    new WarningIssue(type, message, filename, Index.asSize(line), name, registry, source).decide();
    return PyNone.NONE;
  }
}
