package org.hoistpy.modules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** {@code types.SimpleNamespace}. Stateless. */
public final class SimpleNamespace {
  public static final PyType TYPE =
      BuiltinTypes.define(
          "types.SimpleNamespace", PyInstance.class, TypeTraits.BUILTIN_WITH_DICT);

  static {
    TypeBuilder<PyInstance> type = new TypeBuilder<>(TYPE, PyInstance.class);
    type.method("__init__", "*args, **kwargs", SimpleNamespace::init);
    type.method("__repr__", "", SimpleNamespace::repr);
    type.method(
        "__eq__",
        "value, /",
        (self, other) ->
            TypeOf.get(other).isSubtypeOf(TYPE)
                ? (Object)
                    Comparison.equal(
                        Attributes.get(self, "__dict__"), Attributes.get(other, "__dict__"))
                : PyNotImplemented.NOT_IMPLEMENTED);
    type.constant("__hash__", PyNone.NONE);
  }

  private SimpleNamespace() {}

  /** A namespace with the given attributes, in order. */
  public static PyInstance of(Map<String, Object> attributes) {
    PyInstance result = new PyInstance(TYPE.instanceShape());
    attributes.forEach((name, value) -> Attributes.genericSet(result, name, value));
    return result;
  }

  private static Object init(PyInstance self, Object args, Object keywords) {
    if (((Object[]) args).length > 0) {
      throw PyErrors.typeError("no positional arguments expected");
    }
    PyDict dict = (PyDict) keywords;
    for (Object key : dict.keys()) {
      Attributes.genericSet(self, Text.strJava(key).intern(), dict.get(key));
    }
    return PyNone.NONE;
  }

  private static Object repr(PyInstance self) {
    PyDict dict = (PyDict) Attributes.get(self, "__dict__");
    Map<String, String> shown = new LinkedHashMap<>();
    for (Object key : dict.keys()) {
      Object value = dict.get(key);
      shown.put(Text.strJava(key), value == self ? "namespace(...)" : Text.reprJava(value));
    }
    StringBuilder out =
        new StringBuilder(self.getPyClass() == TYPE ? "namespace" : self.getPyClass().name());
    out.append('(');
    String separator = "";
    for (Map.Entry<String, String> entry : shown.entrySet()) {
      out.append(separator).append(entry.getKey()).append('=').append(entry.getValue());
      separator = ", ";
    }
    return Strings.of(out.append(')').toString());
  }
}
