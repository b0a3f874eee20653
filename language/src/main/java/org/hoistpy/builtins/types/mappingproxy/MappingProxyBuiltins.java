package org.hoistpy.builtins.types.mappingproxy;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyMappingProxy;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** The class {@code types.MappingProxyType}: everything that reads goes to the mapping. */
public final class MappingProxyBuiltins {
  private MappingProxyBuiltins() {}

  public static void install() {
    TypeBuilder<PyMappingProxy> type =
        new TypeBuilder<>(BuiltinTypes.MAPPING_PROXY, PyMappingProxy.class);
    type.doc("Read-only proxy of a mapping.");
    type.constructor("mapping", (cls, mapping) -> create(mapping));
    type.method("__getitem__", "key, /", (self, key) -> Items.get(self.mapping(), key));
    type.method("__contains__", "key, /", (self, key) -> Items.contains(self.mapping(), key));
    type.method("__len__", "/", self -> Items.length(self.mapping()));
    type.method("__iter__", "/", self -> Iteration.iter(self.mapping()));
    type.method("__reversed__", "/", self -> Calls.callMethod(self.mapping(), "__reversed__"));
    type.method("__hash__", "/", self -> Hashing.hash(self.mapping()));
    type.method("__str__", "/", self -> Text.str(self.mapping()));
    type.method(
        "__repr__", "/", self -> Strings.of("mappingproxy(" + Text.reprJava(self.mapping()) + ")"));
    type.method("__or__", "value, /", MappingProxyBuiltins::union);
    type.method("__ror__", "value, /", (self, value) -> union(value, self));
    type.method("__ior__", "value, /", MappingProxyBuiltins::rejectUpdate);
    for (CompareOp op : CompareOp.values()) {
      type.method(
          op.method(),
          "value, /",
          (self, value) -> Comparison.compare(op, self.mapping(), unwrap(value)));
    }
    type.method(
        "get",
        "key, default=None, /",
        (self, key, otherwise) -> Calls.callMethod(self.mapping(), "get", key, otherwise));
    for (String name : new String[] {"keys", "values", "items", "copy"}) {
      type.method(name, "/", self -> Calls.callMethod(self.mapping(), name));
    }
  }

  private static Object create(Object mapping) {
    if (TypeOf.get(mapping).lookup("__getitem__") == null
        || mapping instanceof PyList
        || mapping instanceof PyTuple) {
      throw PyErrors.typeError(
          "mappingproxy() argument must be a mapping, not %s", TypeOf.get(mapping).name());
    }
    return new PyMappingProxy(mapping);
  }

  private static Object unwrap(Object value) {
    return value instanceof PyMappingProxy proxy ? proxy.mapping() : value;
  }

  private static Object union(Object left, Object right) {
    return Arithmetic.binary(BinaryOp.OR, unwrap(left), unwrap(right));
  }

  private static Object rejectUpdate(PyMappingProxy self, Object value) {
    throw PyErrors.typeError(
        "'|=' is not supported by %s; use '|' instead", TypeOf.get(self).name());
  }
}
