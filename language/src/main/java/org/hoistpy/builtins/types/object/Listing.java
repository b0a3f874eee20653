package org.hoistpy.builtins.types.object;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Iteration;

/** What {@code __dir__} of objects, classes and modules lists. Stateless. */
public final class Listing {
  private Listing() {}

  /** {@code object.__dir__}: the instance's dict, then everything the class offers. */
  public static Object ofObject(Object self) {
    Set<Object> names = new LinkedHashSet<>();
    if (Attributes.getOrNull(self, "__dict__") instanceof PyDict dict) {
      names.addAll(List.of(Iteration.toArray(dict)));
    }
    if (Attributes.getOrNull(self, "__class__") instanceof PyType type) {
      addClass(type, names);
    }
    return list(names);
  }

  /** {@code type.__dir__}: the class and its bases. */
  public static Object ofType(PyType self) {
    Set<Object> names = new LinkedHashSet<>();
    addClass(self, names);
    return list(names);
  }

  private static void addClass(PyType type, Set<Object> names) {
    for (PyType each : type.mro()) {
      for (String name : each.ownNames()) {
        names.add(Strings.of(name));
      }
    }
  }

  private static PyList list(Set<Object> names) {
    Object[] items = names.toArray();
    return new PyList(items, items.length);
  }
}
