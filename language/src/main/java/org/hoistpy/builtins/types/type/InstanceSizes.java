package org.hoistpy.builtins.types.type;

import java.util.Map;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** The sizes of instances that classes tell: those of a 64-bit CPython. Stateless. */
final class InstanceSizes {
  /** The fixed part, and the size of each item behind it. */
  private record Size(long basic, long item) {}

  private static final Size OBJECT = new Size(16, 0);
  private static final Map<PyType, Size> SIZES =
      Map.ofEntries(
          Map.entry(BuiltinTypes.INT, new Size(24, 4)),
          Map.entry(BuiltinTypes.TUPLE, new Size(24, 8)),
          Map.entry(BuiltinTypes.BYTES, new Size(33, 1)),
          Map.entry(BuiltinTypes.TYPE, new Size(920, 40)),
          Map.entry(BuiltinTypes.STR, new Size(64, 0)),
          Map.entry(BuiltinTypes.LIST, new Size(40, 0)),
          Map.entry(BuiltinTypes.DICT, new Size(48, 0)),
          Map.entry(BuiltinTypes.FLOAT, new Size(24, 0)),
          Map.entry(BuiltinTypes.COMPLEX, new Size(32, 0)),
          Map.entry(BuiltinTypes.RANGE, new Size(48, 0)),
          Map.entry(BuiltinTypes.SLICE, new Size(40, 0)));

  private InstanceSizes() {}

  static Object basic(PyType type) {
    return of(type).basic + 8L * type.details().slots().length;
  }

  static Object item(PyType type) {
    return of(type).item;
  }

  private static Size of(PyType type) {
    for (PyType each : type.mro()) {
      Size size = SIZES.get(each);
      if (size != null) {
        return size;
      }
    }
    return OBJECT;
  }
}
