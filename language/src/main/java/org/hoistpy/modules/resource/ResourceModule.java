package org.hoistpy.modules.resource;

import java.util.Arrays;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.StructSequence;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Index;

/** Declares the module {@code resource}. Stateless. */
public final class ResourceModule {
  private static final PyType USAGE =
      StructSequence.define(
          "resource.struct_rusage",
          "ru_utime",
          "ru_stime",
          "ru_maxrss",
          "ru_ixrss",
          "ru_idrss",
          "ru_isrss",
          "ru_minflt",
          "ru_majflt",
          "ru_nswap",
          "ru_inblock",
          "ru_oublock",
          "ru_msgsnd",
          "ru_msgrcv",
          "ru_nsignals",
          "ru_nvcsw",
          "ru_nivcsw");
  private static final int SELF = 0;
  private static final int CHILDREN = -1;
  private static final int THREAD = 1;

  /** What Linux counts times in, for programs. */
  private static final double TICKS = 100.0;

  private static final long KILOBYTE = 1024;

  // Fields of the file stat behind the name.
  private static final int MINOR_FAULTS = 7;
  private static final int MAJOR_FAULTS = 9;
  private static final int USER_TIME = 11;
  private static final int SYSTEM_TIME = 12;

  private ResourceModule() {}

  public static void define(ModuleBuilder resource) {
    resource.type(USAGE);
    resource.constant("error", ExceptionTypes.OS_ERROR);
    resource.constant("RUSAGE_SELF", (long) SELF);
    resource.constant("RUSAGE_CHILDREN", (long) CHILDREN);
    resource.constant("RUSAGE_THREAD", (long) THREAD);
    resource.function("getrusage", "who, /", ResourceModule::usage);
    resource.function(
        "getpagesize", "", () -> KILOBYTE * number("self", "smaps", "KernelPageSize:"));
    Limits.define(resource);
  }

  private static Object usage(Object who) {
    int whose = Index.asInt(who);
    if (whose != SELF && whose != CHILDREN && whose != THREAD) {
      throw PyErrors.valueError("invalid who parameter");
    }
    String folder = whose == THREAD ? "thread-self" : "self";
    String line = ProcessFiles.lines(folder, "stat").getFirst();
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    // The numbers of children that have ended follow those of the process.
    int children = whose == CHILDREN ? 2 : 0;
    int fault = whose == CHILDREN ? 1 : 0;
    Object[] values = new Object[16];
    Arrays.fill(values, 0L);
    values[0] = Long.parseLong(fields[USER_TIME + children]) / TICKS;
    values[1] = Long.parseLong(fields[SYSTEM_TIME + children]) / TICKS;
    values[6] = Long.parseLong(fields[MINOR_FAULTS + fault]);
    values[7] = Long.parseLong(fields[MAJOR_FAULTS + fault]);
    if (whose != CHILDREN) {
      values[2] = number(folder, "status", "VmHWM:");
      values[14] = number(folder, "status", "voluntary_ctxt_switches:");
      values[15] = number(folder, "status", "nonvoluntary_ctxt_switches:");
    }
    return new PyTuple(USAGE, values);
  }

  /** The number of kilobytes, or whatever is counted, behind a name. */
  private static long number(String folder, String file, String name) {
    for (String line : ProcessFiles.lines(folder, file)) {
      if (line.startsWith(name)) {
        return Long.parseLong(line.substring(name.length()).replace("kB", "").trim());
      }
    }
    return 0;
  }
}
