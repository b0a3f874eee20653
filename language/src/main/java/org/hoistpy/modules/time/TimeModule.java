package org.hoistpy.modules.time;

import com.oracle.truffle.api.TruffleSafepoint;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PySimpleNamespace;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.InstanceDicts;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.weak.WeakReferences;

/** Declares the module {@code time}. */
public final class TimeModule {
  private static final double NANOS = 1e9;

  private TimeModule() {}

  public static void define(ModuleBuilder time) {
    clocks(time);
    time.function("sleep", "seconds, /", TimeModule::sleep);
    time.type(TimeRecords.STRUCT_TIME);
    time.function(
        "gmtime", "seconds=None, /", seconds -> TimeRecords.of(moment(seconds, ZoneOffset.UTC)));
    time.function(
        "localtime",
        "seconds=None, /",
        seconds -> TimeRecords.of(moment(seconds, ZoneId.systemDefault())));
    time.function("mktime", "tuple, /", TimeModule::makeTime);
    time.function("strftime", "format, tuple=?, /", TimeModule::format);
    time.function("asctime", "tuple=?, /", TimeModule::asctime);
    time.function(
        "ctime",
        "seconds=None, /",
        seconds ->
            Strings.of(
                TimeFormat.format(
                    "%a %b %e %H:%M:%S %Y", moment(seconds, ZoneId.systemDefault()))));
    TimeZone zone = TimeZone.getDefault();
    time.constant("timezone", (long) -zone.getRawOffset() / 1000);
    time.constant("altzone", (long) -(zone.getRawOffset() + zone.getDSTSavings()) / 1000);
    time.constant("daylight", zone.useDaylightTime() ? 1L : 0L);
    time.constant(
        "tzname",
        PyTuple.of(
            Strings.of(zone.getDisplayName(false, TimeZone.SHORT)),
            Strings.of(zone.getDisplayName(true, TimeZone.SHORT))));
  }

  private static void clocks(ModuleBuilder time) {
    time.function("time", "", () -> wallNanos() / NANOS);
    time.function("time_ns", "", TimeModule::wallNanos);
    time.function("perf_counter", "", () -> System.nanoTime() / NANOS);
    time.function("perf_counter_ns", "", System::nanoTime);
    time.function("monotonic", "", () -> System.nanoTime() / NANOS);
    time.function("monotonic_ns", "", System::nanoTime);
    time.function("process_time", "", () -> processNanos() / NANOS);
    time.function("process_time_ns", "", TimeModule::processNanos);
    time.function("thread_time", "", () -> threadNanos() / NANOS);
    time.function("thread_time_ns", "", TimeModule::threadNanos);
    time.function("get_clock_info", "name, /", TimeModule::clockInfo);
  }

  private static long wallNanos() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }

  private static long processNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : System.nanoTime();
  }

  private static long threadNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Object clockInfo(Object name) {
    String clock = Text.strJava(name);
    boolean wall = clock.equals("time");
    if (!wall
        && !clock.equals("perf_counter")
        && !clock.equals("monotonic")
        && !clock.equals("process_time")
        && !clock.equals("thread_time")) {
      throw PyErrors.valueError("unknown clock");
    }
    PySimpleNamespace namespace = new PySimpleNamespace(PySimpleNamespace.TYPE);
    PyDict info = InstanceDicts.get(namespace);
    info.putString("implementation", Strings.of(wall ? "Instant.now()" : "System.nanoTime()"));
    info.putString("monotonic", !wall);
    info.putString("adjustable", wall);
    info.putString("resolution", 1e-9);
    return namespace;
  }

  private static Object sleep(Object seconds) {
    double wanted = Seconds.of(seconds);
    if (wanted < 0) {
      throw PyErrors.valueError("sleep length must be non-negative");
    }
    long deadline = System.nanoTime() + Seconds.toNanos(wanted);
    // A safepoint may interrupt the sleep: what is left is slept afterwards.
    TruffleSafepoint.setBlockedThreadInterruptible(
        null,
        end -> {
          long left = end - System.nanoTime();
          if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
          }
        },
        deadline);
    WeakReferences.current().runCallbacks();
    return PyNone.NONE;
  }

  private static ZonedDateTime moment(Object seconds, ZoneId zone) {
    if (seconds == PyNone.NONE) {
      return ZonedDateTime.now(zone);
    }
    double value = Seconds.unlimited(seconds);
    if (Double.isNaN(value)) {
      throw PyErrors.valueError("Invalid value NaN (not a number)");
    }
    if (Math.abs(value) > 1e13) {
      throw PyErrors.overflowError("timestamp out of range for platform time_t");
    }
    return Instant.ofEpochSecond((long) Math.floor(value)).atZone(zone);
  }

  private static Object makeTime(Object tuple) {
    return (double) TimeRecords.moment(items(tuple)).toEpochSecond();
  }

  private static Object[] items(Object tuple) {
    if (!(tuple instanceof PyTuple)) {
      throw PyErrors.typeError("Tuple or struct_time argument required");
    }
    Object[] items = Iteration.toArray(tuple);
    if (items.length < TimeRecords.FIELDS) {
      throw PyErrors.typeError("function takes exactly 9 arguments (%s given)", items.length);
    }
    return items;
  }

  private static ZonedDateTime momentOrNow(Object tuple) {
    return tuple == null
        ? ZonedDateTime.now(ZoneId.systemDefault())
        : TimeRecords.moment(items(tuple));
  }

  private static Object format(Object format, Object tuple) {
    if (Text.payload(format) == null) {
      throw PyErrors.typeError("strftime() argument 1 must be str, not %s", TypeOf.get(format));
    }
    return Strings.of(TimeFormat.format(Text.strJava(format), momentOrNow(tuple)));
  }

  private static Object asctime(Object tuple) {
    return Strings.of(TimeFormat.format("%a %b %e %H:%M:%S %Y", momentOrNow(tuple)));
  }
}
