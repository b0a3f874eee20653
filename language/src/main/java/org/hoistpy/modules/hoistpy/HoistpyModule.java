package org.hoistpy.modules.hoistpy;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.types.type.AccessMarkers;
import org.hoistpy.main.Version;
import org.hoistpy.memory.Fences;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** Declares the module {@code hoistpy}. */
public final class HoistpyModule {
  /** Warns about {@code x += 1} on a volatile location, which is two steps. */
  public static final PyType VOLATILE_UPDATE_WARNING =
      BuiltinTypes.define(
          "hoistpy.VolatileUpdateWarning",
          PyBaseException.class,
          TypeTraits.BUILTIN_WITH_DICT,
          ExceptionTypes.RUNTIME_WARNING);

  private static boolean installed;

  private HoistpyModule() {}

  private static synchronized void install() {
    if (!installed) {
      installed = true;
      AtomicIntMethods.install();
      PyAtomicReference.install();
      PyAtomicFlag.install();
      PyCountDownLatch.install();
    }
  }

  public static void define(ModuleBuilder hoistpy) {
    install();
    hoistpy.constant("__version__", Strings.of(Version.HOISTPY));
    // A package without files: its submodules are among the resources.
    hoistpy.constant("__path__", new PyList());
    hoistpy.constant("Volatile", AccessMarkers.VOLATILE);
    hoistpy.constant("Atomic", AccessMarkers.ATOMIC);
    hoistpy.type(PyAtomicInt.TYPE);
    hoistpy.type(PyAtomicReference.TYPE);
    hoistpy.type(PyAtomicFlag.TYPE);
    hoistpy.type(PyCountDownLatch.TYPE);
    hoistpy.type(VOLATILE_UPDATE_WARNING);
    hoistpy.function(
        "memory_model", "", () -> Strings.of(HoistPyContext.get().memoryModel().text()));
    hoistpy.function(
        "fence",
        "",
        () -> {
          Fences.full();
          return PyNone.NONE;
        });
  }
}
