package org.hoistpy.modules.sys;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.hoistpy.HoistPyContext;
import org.hoistpy.main.CommandLine;
import org.hoistpy.modules.NativeModules;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.TextCodecs;

/**
 * What the runtime asks of {@code sys} in one context: always the module's present attributes,
 * since programs replace them.
 */
public final class SysState {
  private final HoistPyContext context;
  private volatile PyModule module;
  private volatile boolean finalizing;
  private volatile boolean writesCaches = true;

  /** Seconds; kept for who asks, since no thread waits for another one's turn. */
  private volatile double switchInterval = 0.005;

  private final ConcurrentHashMap<TruffleString, TruffleString> interned =
      new ConcurrentHashMap<>();

  private SysState(HoistPyContext context) {
    this.context = context;
  }

  /** The state of the current context. */
  public static SysState current() {
    return HoistPyContext.get().service(SysState.class, SysState::new);
  }

  /**
   * The module, loaded at the first call; it stays the one that counts even if {@code sys.modules}
   * is changed.
   */
  public PyModule module() {
    PyModule known = module;
    return known != null ? known : load();
  }

  private synchronized PyModule load() {
    if (module == null) {
      module =
          context.modules().getString("sys") instanceof PyModule existing
              ? existing
              : NativeModules.load(context, "sys");
    }
    return module;
  }

  /** {@code sys.stdin}, {@code stdout} or {@code stderr}; null when it was deleted. */
  public Object stream(String name) {
    return module().namespace().getString(name);
  }

  /** Any attribute; null when there is none. */
  public Object attribute(String name) {
    return module().namespace().getString(name);
  }

  public void setAttribute(String name, Object value) {
    module().namespace().putString(name, value);
  }

  public double switchInterval() {
    return switchInterval;
  }

  public void setSwitchInterval(double seconds) {
    switchInterval = seconds;
  }

  /** Whether parsed modules may be kept: not under {@code -B}. */
  public boolean writesCaches() {
    return writesCaches;
  }

  /** What {@code -X pycache_prefix} or else the environment says; null for nothing. */
  private String pycachePrefix(CommandLine commandLine) {
    String prefix = null;
    if (!commandLine.has("ignore_environment")) {
      prefix = context.env().getEnvironment().get("PYTHONPYCACHEPREFIX");
    }
    for (String option : commandLine.values("xoptions")) {
      if (option.startsWith("pycache_prefix=")) {
        prefix = option.substring("pycache_prefix=".length());
      }
    }
    return prefix == null || prefix.isEmpty()
        ? null
        : context.env().getPublicTruffleFile(prefix).getAbsoluteFile().getPath();
  }

  /** Takes over what the command line says. */
  public void configure(CommandLine commandLine, String argv0) {
    writesCaches = !commandLine.has("dont_write_bytecode");
    String prefix = pycachePrefix(commandLine);
    if (prefix != null) {
      setAttribute("pycache_prefix", Strings.of(prefix));
    }
    List<Object> argv = new ArrayList<>();
    argv.add(Strings.of(argv0));
    commandLine.args().forEach(arg -> argv.add(Strings.of(arg)));
    setAttribute("argv", list(argv));
    List<Object> original = new ArrayList<>();
    commandLine.values("orig_argv").forEach(word -> original.add(Strings.of(word)));
    setAttribute("orig_argv", list(original));
    List<Object> warnings = new ArrayList<>();
    commandLine.values("warnoptions").forEach(word -> warnings.add(Strings.of(word)));
    setAttribute("warnoptions", list(warnings));
    PyDict options = new PyDict();
    for (String option : commandLine.values("xoptions")) {
      int sign = option.indexOf('=');
      options.putString(
          sign < 0 ? option : option.substring(0, sign),
          sign < 0 ? (Object) true : Strings.of(option.substring(sign + 1)));
    }
    setAttribute("_xoptions", options);
    setAttribute("flags", SysRecords.flags(commandLine));
    if (commandLine.has("dev_mode")) {
      TextCodecs.codecs().checkErrorNames();
    }
    for (String executable : commandLine.values("executable")) {
      setAttribute("executable", Strings.of(executable));
    }
  }

  private static PyList list(List<Object> items) {
    return new PyList(items.toArray(), items.size());
  }

  /** {@code sys.intern}: the one object for all equal strings given to it. */
  TruffleString intern(TruffleString text) {
    TruffleString known = interned.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  public boolean isFinalizing() {
    return finalizing;
  }

  public void setFinalizing() {
    finalizing = true;
  }
}
