package org.hoistpy.modules.functools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;

/**
 * What {@code cmp_to_key} makes: without an object the maker of keys, with one a key. Immutable.
 */
final class PyComparisonKey extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("functools.KeyWrapper", PyComparisonKey.class, TypeTraits.BUILTIN_FINAL);

  private final Object function;
  private final Object object;

  private PyComparisonKey(Object function, Object object) {
    super(TYPE.instanceShape());
    this.function = function;
    this.object = object;
  }

  static Object maker(Object function) {
    return new PyComparisonKey(function, null);
  }

  static void install() {
    TypeBuilder<PyComparisonKey> type = new TypeBuilder<>(TYPE, PyComparisonKey.class);
    type.method("__call__", "obj", (self, obj) -> new PyComparisonKey(self.function, obj));
    type.getter(
        "obj",
        self -> {
          if (self.object == null) {
            throw PyErrors.attributeError("object");
          }
          return self.object;
        });
    type.constant("__hash__", PyNone.NONE);
    for (CompareOp op : CompareOp.values()) {
      type.method(
          op.method(),
          "value, /",
          (self, other) -> {
            if (!(other instanceof PyComparisonKey key)) {
              throw PyErrors.typeError("other argument must be K instance");
            }
            return Comparison.compare(op, Calls.call(self.function, self.object, key.object), 0L);
          });
    }
  }
}
