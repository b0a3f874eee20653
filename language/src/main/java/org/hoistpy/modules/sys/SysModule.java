package org.hoistpy.modules.sys;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.main.CommandLine;
import org.hoistpy.main.Version;
import org.hoistpy.modules.NativeModules;
import org.hoistpy.modules.imp.PyFinder;
import org.hoistpy.modules.io.StandardStreams;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.weak.Finalization;
import org.hoistpy.text.IntDigitLimit;

/** Module {@code sys}. Stateless: everything that changes is an attribute of the module. */
public final class SysModule {
  private static final int MIN_DIGIT_LIMIT = 640;

  private SysModule() {}

  public static void define(ModuleBuilder sys) {
    // The main thread is the one that first asks for it.
    Finalization.of(HoistPyContext.get());
    identity(sys);
    numbers(sys);
    environment(sys);
    streams(sys);
    settings(sys);
    SysExceptions.define(sys);
    SysFrames.define(sys);
    SysCoroutines.define(sys);
    SysSizes.define(sys);
  }

  private static void identity(ModuleBuilder sys) {
    sys.constant(
        "version",
        Strings.of(
            Version.PYTHON
                + " (HoistPy "
                + Version.HOISTPY
                + ", Nov 22 2026, 00:00:00) ["
                + System.getProperty("java.vm.name", "JVM").replaceAll("[\\[\\]]", "")
                + "]"));
    sys.constant("version_info", SysRecords.versionInfo());
    sys.constant("hexversion", SysRecords.hexVersion());
    sys.constant("api_version", 1013L);
    sys.constant("implementation", SysRecords.implementation());
    sys.constant("copyright", Strings.of("Copyright (c) The HoistPy developers."));
    sys.constant("platform", Strings.of("linux"));
    sys.constant("byteorder", Strings.of("little"));
    sys.constant("abiflags", Strings.EMPTY);
    sys.constant("platlibdir", Strings.of("lib"));
    sys.constant("float_repr_style", Strings.of("short"));
    sys.constant("_git", PyTuple.of(Strings.of("HoistPy"), Strings.EMPTY, Strings.EMPTY));
  }

  private static void numbers(ModuleBuilder sys) {
    sys.constant("maxsize", Long.MAX_VALUE);
    sys.constant("maxunicode", 0x10FFFFL);
    sys.constant("float_info", SysRecords.floatInfo());
    sys.constant("int_info", SysRecords.intInfo());
    sys.constant("hash_info", SysRecords.hashInfo());
    sys.constant("thread_info", SysRecords.threadInfo());
  }

  private static void environment(ModuleBuilder sys) {
    String home = System.getProperty("java.home", "");
    for (String name : new String[] {"prefix", "exec_prefix", "base_prefix", "base_exec_prefix"}) {
      sys.constant(name, Strings.of(home));
    }
    sys.constant("executable", Strings.EMPTY);
    sys.constant("_base_executable", Strings.EMPTY);
    sys.constant("argv", PyList.of(Strings.EMPTY));
    sys.constant("orig_argv", new PyList());
    sys.constant("warnoptions", new PyList());
    sys.constant("_xoptions", new PyDict());
    sys.constant(
        "flags",
        SysRecords.flags(CommandLine.of(CommandLine.Kind.COMMAND, "", java.util.List.of())));
    String library = HoistPyContext.get().moduleLoader().libraryFolder();
    sys.constant("path", PyList.of(Strings.of(library)));
    sys.constant("_stdlib_dir", Strings.of(library));
    sys.constant(
        "meta_path", PyList.of(Arrays.stream(PyFinder.Kind.values()).map(PyFinder::new).toArray()));
    sys.constant("path_hooks", new PyList());
    sys.constant("path_importer_cache", new PyDict());
    sys.constant("dont_write_bytecode", true);
    sys.constant("pycache_prefix", PyNone.NONE);
    sys.constant("modules", HoistPyContext.get().modules());
    sys.constant("stdlib_module_names", StandardLibraryNames.asFrozenSet());
    sys.constant(
        "builtin_module_names",
        new PyTuple(NativeModules.names().stream().map(Strings::of).toArray()));
  }

  private static void streams(ModuleBuilder sys) {
    org.hoistpy.modules.io.IoModule.install();
    StandardStreams streams = StandardStreams.current();
    sys.constant("stdin", orNone(streams.in()));
    sys.constant("stdout", orNone(streams.out()));
    sys.constant("stderr", orNone(streams.err()));
    sys.constant("__stdin__", orNone(streams.in()));
    sys.constant("__stdout__", orNone(streams.out()));
    sys.constant("__stderr__", orNone(streams.err()));
    sys.function("getdefaultencoding", "", () -> Strings.of("utf-8"));
    sys.function("getfilesystemencoding", "", () -> Strings.of("utf-8"));
    sys.function("getfilesystemencodeerrors", "", () -> Strings.of("surrogateescape"));
  }

  private static Object orNone(Object stream) {
    return stream == null ? PyNone.NONE : stream;
  }

  private static void settings(ModuleBuilder sys) {
    sys.function("getrecursionlimit", "", () -> (long) HoistPyContext.get().recursionLimit());
    sys.function("setrecursionlimit", "limit, /", SysModule::setRecursionLimit);
    sys.function("getswitchinterval", "", () -> SysState.current().switchInterval());
    sys.function("setswitchinterval", "interval, /", SysModule::setSwitchInterval);
    sys.function("get_int_max_str_digits", "", () -> (long) IntDigitLimit.get());
    sys.function("set_int_max_str_digits", "maxdigits", SysModule::setDigitLimit);
    sys.function("_is_gil_enabled", "", () -> false);
    sys.function("is_finalizing", "", () -> SysState.current().isFinalizing());
    sys.function("intern", "string, /", SysModule::intern);
    SysTracing.define(sys);
    sys.function("audit", "event, /, *args", (event, args) -> PyNone.NONE);
    sys.function("_clear_type_cache", "", () -> PyNone.NONE);
  }

  private static Object setRecursionLimit(Object limit) {
    int value = Index.asInt(limit);
    if (value < 1) {
      throw PyErrors.valueError("recursion limit must be greater or equal than 1");
    }
    HoistPyContext context = HoistPyContext.get();
    int depth = context.threadState().depth();
    if (depth >= value) {
      throw PyErrors.recursionError(
          "cannot set the recursion limit to %s at the recursion depth %s: the limit is too low",
          value, depth);
    }
    context.setRecursionLimit(value);
    context.threadState().setLimit(value);
    return PyNone.NONE;
  }

  private static Object setSwitchInterval(Object interval) {
    double seconds = FloatConversion.asDouble(interval);
    if (seconds <= 0) {
      throw PyErrors.valueError("switch interval must be strictly positive");
    }
    SysState.current().setSwitchInterval(seconds);
    return PyNone.NONE;
  }

  private static Object setDigitLimit(Object digits) {
    int value = Index.asInt(digits);
    if (value != 0 && value < MIN_DIGIT_LIMIT) {
      throw PyErrors.valueError("maxdigits must be 0 or larger than %s", MIN_DIGIT_LIMIT);
    }
    IntDigitLimit.set(value);
    return PyNone.NONE;
  }

  private static Object intern(Object string) {
    if (!(string instanceof TruffleString)) {
      throw PyErrors.typeError("intern() argument must be str, not %s", TypeOf.get(string));
    }
    return SysState.current().intern((TruffleString) string);
  }
}
