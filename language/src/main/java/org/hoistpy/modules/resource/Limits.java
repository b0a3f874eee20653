package org.hoistpy.modules.resource;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.Index;

/** Limits of the process. Stateless. */
final class Limits {
  /** In the order of Linux's numbers, with how the system's file calls them. */
  private static final String[][] LIMITS = {
    {"CPU", "Max cpu time"},
    {"FSIZE", "Max file size"},
    {"DATA", "Max data size"},
    {"STACK", "Max stack size"},
    {"CORE", "Max core file size"},
    {"RSS", "Max resident set"},
    {"NPROC", "Max processes"},
    {"NOFILE", "Max open files"},
    {"MEMLOCK", "Max locked memory"},
    {"AS", "Max address space"},
    {null, null},
    {"SIGPENDING", "Max pending signals"},
    {"MSGQUEUE", "Max msgqueue size"},
    {"NICE", "Max nice priority"},
    {"RTPRIO", "Max realtime priority"},
    {"RTTIME", "Max realtime timeout"}
  };

  private static final int FILE_LOCKS = 10;
  private static final int NAME_WIDTH = 26;

  private Limits() {}

  static void define(ModuleBuilder resource) {
    for (int i = 0; i < LIMITS.length; i++) {
      if (i != FILE_LOCKS) {
        resource.constant("RLIMIT_" + LIMITS[i][0], (long) i);
      }
    }
    resource.constant("RLIMIT_OFILE", 7L);
    resource.constant("RLIM_INFINITY", -1L);
    resource.function("getrlimit", "resource, /", Limits::get);
    resource.function(
        "setrlimit",
        "resource, limits, /",
        (number, limits) -> {
          throw PyErrors.notImplementedError("a Java program cannot set limits of its process");
        });
  }

  private static Object get(Object resource) {
    int number = Index.asInt(resource);
    if (number < 0 || number > LIMITS.length) {
      throw PyErrors.valueError("invalid resource specified");
    }
    String name = number == FILE_LOCKS ? "Max file locks" : null;
    if (number < LIMITS.length && name == null) {
      name = LIMITS[number][1];
    }
    for (String line : ProcessFiles.lines("self", "limits")) {
      if (name != null && line.startsWith(name + " ")) {
        String[] values = line.substring(NAME_WIDTH - 1).trim().split("\\s+");
        return new PyTuple(value(values[0]), value(values[1]));
      }
    }
    throw PyErrors.valueError("invalid resource specified");
  }

  private static Object value(String text) {
    return text.equals("unlimited") ? -1L : Long.parseLong(text);
  }
}
