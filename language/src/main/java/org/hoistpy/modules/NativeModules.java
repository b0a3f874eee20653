package org.hoistpy.modules;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.functions.Conversions;
import org.hoistpy.builtins.functions.IteratorFunctions;
import org.hoistpy.builtins.functions.Leaving;
import org.hoistpy.builtins.functions.NumericFunctions;
import org.hoistpy.builtins.functions.Printing;
import org.hoistpy.builtins.types.exceptions.ExceptionBuiltins;
import org.hoistpy.modules.atexit.AtExit;
import org.hoistpy.modules.io.IoModule;
import org.hoistpy.modules.math.MathModule;
import org.hoistpy.modules.sys.SysModule;
import org.hoistpy.modules.threading.ThreadingModule;
import org.hoistpy.modules.time.TimeModule;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.text.Strings;

/**
 * The modules written in Java, made when they are first imported. The table is immutable; a module
 * belongs to one context.
 */
public final class NativeModules {
  private static final Map<String, Consumer<ModuleBuilder>> DEFINERS = new TreeMap<>();

  static {
    DEFINERS.put("builtins", NativeModules::defineBuiltins);
    DEFINERS.put("sys", SysModule::define);
    DEFINERS.put("io", IoModule::define);
    DEFINERS.put("math", MathModule::define);
    DEFINERS.put("time", TimeModule::define);
    DEFINERS.put("threading", ThreadingModule::define);
    DEFINERS.put("_thread", ThreadingModule::defineLowLevel);
    DEFINERS.put("atexit", AtExit::define);
  }

  private NativeModules() {}

  private static void defineBuiltins(ModuleBuilder builtins) {
    NumericFunctions.define(builtins);
    Printing.define(builtins);
    Conversions.define(builtins);
    IteratorFunctions.define(builtins);
    Leaving.define(builtins);
    IoModule.defineOpen(builtins);
    ExceptionBuiltins.define(builtins);
  }

  public static boolean exists(String name) {
    return DEFINERS.containsKey(name);
  }

  /** Every name, sorted. */
  public static TreeSet<String> names() {
    return new TreeSet<>(DEFINERS.keySet());
  }

  /** Makes the module and puts it into {@code sys.modules}; null when there is none of the name. */
  public static PyModule load(HoistPyContext context, String name) {
    Consumer<ModuleBuilder> definer = DEFINERS.get(name);
    if (definer == null) {
      return null;
    }
    ModuleBuilder builder = new ModuleBuilder(name);
    definer.accept(builder);
    PyModule module = new PyModule(name);
    PyDict namespace = module.namespace();
    namespace.putString("__doc__", PyNone.NONE);
    namespace.putString("__package__", Strings.EMPTY);
    namespace.putString("__loader__", PyNone.NONE);
    namespace.putString("__spec__", PyNone.NONE);
    builder.contents().forEach(namespace::putString);
    context.modules().putString(name, module);
    return module;
  }
}
