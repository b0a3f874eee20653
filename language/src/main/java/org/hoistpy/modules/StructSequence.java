package org.hoistpy.modules;

import java.util.List;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;

/** Tuples with named elements such as {@code sys.version_info}. Stateless. */
public final class StructSequence {
  private StructSequence() {}

  /** Declares a class; at most once per name. */
  public static PyType define(String name, String... fields) {
    return define(fields.length, name, fields);
  }

  /**
   * Declares a class whose tuples show only their first elements; the others are attributes. Of two
   * fields of one name the second is the attribute.
   */
  public static PyType define(int visible, String name, String... fields) {
    PyType type =
        BuiltinTypes.define(name, PyTuple.class, TypeTraits.BUILTIN_FINAL, BuiltinTypes.TUPLE);
    TypeBuilder<PyTuple> builder = new TypeBuilder<>(type, PyTuple.class);
    List<String> names = List.of(fields);
    for (int i = 0; i < fields.length; i++) {
      int index = i;
      builder.getter(
          fields[i],
          self ->
              index < visible
                  ? self.get(index)
                  : self instanceof PyRecord record ? record.hidden(index - visible) : PyNone.NONE);
    }
    builder.constant("n_fields", (long) fields.length);
    builder.constant("n_sequence_fields", (long) visible);
    builder.constant("n_unnamed_fields", 0L);
    builder.method("__repr__", "", self -> repr(self, names.subList(0, visible)));
    builder.constructor(
        "sequence",
        (cls, sequence) -> {
          Object[] items = Iteration.toArray(sequence);
          if (items.length < visible || items.length > fields.length) {
            throw PyErrors.typeError(
                visible == fields.length
                    ? "%s() takes a %s-sequence (%s-sequence given)"
                    : "%s() takes an at "
                        + (items.length < visible ? "least" : "most")
                        + " %s-sequence (%s-sequence given)",
                name,
                items.length < visible ? visible : fields.length,
                items.length);
          }
          return new PyRecord(cls, items, visible);
        });
    return type;
  }

  private static Object repr(PyTuple self, List<String> names) {
    StringBuilder out = new StringBuilder(self.getPyClass().name()).append('(');
    for (int i = 0; i < names.size(); i++) {
      out.append(i > 0 ? ", " : "").append(names.get(i)).append('=');
      out.append(Text.reprJava(self.get(i)));
    }
    return Strings.of(out.append(')').toString());
  }
}
