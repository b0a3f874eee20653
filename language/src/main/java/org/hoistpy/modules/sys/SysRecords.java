package org.hoistpy.modules.sys;

import org.hoistpy.main.CommandLine;
import org.hoistpy.main.Version;
import org.hoistpy.modules.StructSequence;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PySimpleNamespace;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.InstanceDicts;

/** The records in {@code sys}: version, flags and the limits of the number types. Immutable. */
final class SysRecords {
  private static final PyType VERSION_INFO =
      StructSequence.define(
          "sys.version_info", "major", "minor", "micro", "releaselevel", "serial");
  private static final PyType FLOAT_INFO =
      StructSequence.define(
          "sys.float_info",
          "max",
          "max_exp",
          "max_10_exp",
          "min",
          "min_exp",
          "min_10_exp",
          "dig",
          "mant_dig",
          "epsilon",
          "radix",
          "rounds");
  private static final PyType INT_INFO =
      StructSequence.define(
          "sys.int_info",
          "bits_per_digit",
          "sizeof_digit",
          "default_max_str_digits",
          "str_digits_check_threshold");
  private static final PyType HASH_INFO =
      StructSequence.define(
          "sys.hash_info",
          "width",
          "modulus",
          "inf",
          "nan",
          "imag",
          "algorithm",
          "hash_bits",
          "seed_bits",
          "cutoff");
  private static final PyType THREAD_INFO =
      StructSequence.define("sys.thread_info", "name", "lock", "version");
  private static final String[] FLAG_NAMES = {
    "debug",
    "inspect",
    "interactive",
    "optimize",
    "dont_write_bytecode",
    "no_user_site",
    "no_site",
    "ignore_environment",
    "verbose",
    "bytes_warning",
    "quiet",
    "hash_randomization",
    "isolated",
    "dev_mode",
    "utf8_mode",
    "warn_default_encoding",
    "safe_path",
    "int_max_str_digits"
  };
  private static final PyType FLAGS = StructSequence.define("sys.flags", FLAG_NAMES);

  private SysRecords() {}

  private static PyTuple record(PyType type, Object... values) {
    return new PyTuple(type, values);
  }

  static PyTuple versionInfo() {
    long[] parts = numbers();
    return record(VERSION_INFO, parts[0], parts[1], parts[2], Strings.of("final"), 0L);
  }

  private static long[] numbers() {
    String[] parts = Version.PYTHON.split("\\.");
    return new long[] {
      Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])
    };
  }

  static long hexVersion() {
    long[] parts = numbers();
    return parts[0] << 24 | parts[1] << 16 | parts[2] << 8 | 0xf0;
  }

  static PyTuple floatInfo() {
    return record(
        FLOAT_INFO,
        Double.MAX_VALUE,
        1024L,
        308L,
        Double.MIN_NORMAL,
        -1021L,
        -307L,
        15L,
        53L,
        Math.ulp(1.0),
        2L,
        1L);
  }

  static PyTuple intInfo() {
    return record(INT_INFO, 30L, 4L, 4300L, 640L);
  }

  static PyTuple hashInfo() {
    return record(
        HASH_INFO,
        64L,
        (1L << 61) - 1,
        314159L,
        0L,
        1000003L,
        Strings.of("siphash13"),
        64L,
        128L,
        0L);
  }

  static PyTuple threadInfo() {
    return record(THREAD_INFO, Strings.of("pthread"), Strings.of("semaphore"), PyNone.NONE);
  }

  static PyTuple flags(CommandLine commandLine) {
    Object[] values = new Object[FLAG_NAMES.length];
    for (int i = 0; i < values.length; i++) {
      int number = commandLine.number(FLAG_NAMES[i]);
      values[i] =
          switch (FLAG_NAMES[i]) {
            case "dev_mode", "safe_path" -> (Object) (number != 0);
            case "hash_randomization", "utf8_mode" -> (Object) (number == 0 ? 1L : number);
            case "int_max_str_digits" -> number == 0 ? 4300L : (long) number;
            default -> (long) number;
          };
    }
    return record(FLAGS, values);
  }

  static Object implementation() {
    PySimpleNamespace namespace = new PySimpleNamespace(PySimpleNamespace.TYPE);
    PyDict attributes = InstanceDicts.get(namespace);
    attributes.putString("name", Strings.of("hoistpy"));
    attributes.putString("cache_tag", PyNone.NONE);
    attributes.putString("version", versionInfo());
    attributes.putString("hexversion", hexVersion());
    return namespace;
  }
}
