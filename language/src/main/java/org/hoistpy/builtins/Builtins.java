package org.hoistpy.builtins;

import org.hoistpy.builtins.functions.AttributeFunctions;
import org.hoistpy.builtins.functions.ClassFunctions;
import org.hoistpy.builtins.functions.Leaving;
import org.hoistpy.builtins.functions.NumericFunctions;
import org.hoistpy.builtins.types.CollectionTypes;
import org.hoistpy.builtins.types.CoreTypes;
import org.hoistpy.builtins.types.bytes.BytesTypes;
import org.hoistpy.builtins.types.exceptions.ExceptionBuiltins;
import org.hoistpy.builtins.types.generator.GeneratorBuiltins;
import org.hoistpy.builtins.types.number.NumberTypes;
import org.hoistpy.builtins.types.str.StrTypes;
import org.hoistpy.modules.io.IoModule;
import org.hoistpy.objects.PyEllipsis;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** Installs the methods of the built-in types, once per JVM, and fills the module. Thread-safe. */
public final class Builtins {
  private static boolean installed;

  private Builtins() {}

  public static synchronized void install() {
    if (installed) {
      return;
    }
    installed = true;
    CoreTypes.install();
    NumberTypes.install();
    StrTypes.install();
    BytesTypes.install();
    CollectionTypes.install();
    ExceptionBuiltins.install();
    GeneratorBuiltins.install();
    Leaving.install();
    IoModule.install();
  }

  /** The contents of the module {@code builtins}. */
  public static void define(ModuleBuilder builtins) {
    PyType[] types = {
      BuiltinTypes.OBJECT,
      BuiltinTypes.TYPE,
      BuiltinTypes.INT,
      BuiltinTypes.BOOL,
      BuiltinTypes.FLOAT,
      BuiltinTypes.COMPLEX,
      BuiltinTypes.STR,
      BuiltinTypes.BYTES,
      BuiltinTypes.BYTEARRAY,
      BuiltinTypes.PROPERTY,
      BuiltinTypes.STATICMETHOD,
      BuiltinTypes.CLASSMETHOD,
      BuiltinTypes.SUPER
    };
    for (PyType type : types) {
      builtins.type(type);
    }
    builtins.constant("None", PyNone.NONE);
    builtins.constant("True", Boolean.TRUE);
    builtins.constant("False", Boolean.FALSE);
    builtins.constant("Ellipsis", PyEllipsis.ELLIPSIS);
    builtins.constant("NotImplemented", PyNotImplemented.NOT_IMPLEMENTED);
    CollectionTypes.define(builtins);
    ExceptionBuiltins.define(builtins);
    NumericFunctions.define(builtins);
    AttributeFunctions.define(builtins);
    ClassFunctions.define(builtins);
  }
}
