package org.hoistpy.modules.struct;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;

/** Declares module {@code _struct}. */
public final class StructModule {
  private static boolean installed;

  private StructModule() {}

  private static synchronized void install() {
    if (!installed) {
      installed = true;
      PyStruct.install();
      PyUnpackIterator.install();
    }
  }

  public static void define(ModuleBuilder struct) {
    install();
    struct.type(PyStruct.TYPE);
    struct.type(StructErrors.TYPE);
    struct.function("calcsize", "format, /", format -> (long) PyStruct.format(format).size());
    struct.function(
        "pack", "*args", args -> PyStruct.pack(first((Object[]) args), (Object[]) args, 1));
    struct.function(
        "pack_into",
        "*args",
        args -> PyStruct.packInto(first((Object[]) args), (Object[]) args, 1));
    struct.function(
        "unpack",
        "format, buffer, /",
        (format, buffer) -> PyStruct.unpack(PyStruct.format(format), buffer));
    struct.function(
        "unpack_from",
        "format, /, buffer, offset=0",
        (format, buffer, offset) -> PyStruct.unpackFrom(PyStruct.format(format), buffer, offset));
    struct.function(
        "iter_unpack",
        "format, buffer, /",
        (format, buffer) -> new PyUnpackIterator(PyStruct.format(format), buffer));
    struct.function(
        "_clearcache",
        "",
        () -> {
          StructFormat.clearCache();
          return PyNone.NONE;
        });
  }

  private static StructFormat first(Object[] args) {
    if (args.length == 0) {
      throw PyErrors.typeError("missing format argument");
    }
    return PyStruct.format(args[0]);
  }
}
