package org.hoistpy.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.hoistpy.objects.foreign.PyForeignObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/**
 * The classes of foreign objects. One class for each thing that an object may be able to do, and
 * one for each combination that occurs: so {@code callable(x)}, {@code len(x)} or {@code iter(x)}
 * work for those objects that can and say no for the others. Thread-safe.
 */
final class ForeignTypes {
  static final PyType OBJECT = define("ForeignObject");
  static final PyType LIST = define("ForeignList", OBJECT);
  static final PyType DICT = define("ForeignDict", OBJECT);
  static final PyType ITERATOR = define("ForeignIterator", OBJECT);
  static final PyType ITERABLE = define("ForeignIterable", OBJECT);
  static final PyType EXECUTABLE = define("ForeignExecutable", OBJECT);
  static final PyType CLASS = define("ForeignClass", OBJECT);

  private static final ConcurrentHashMap<List<PyType>, PyType> COMBINATIONS =
      new ConcurrentHashMap<>();

  private ForeignTypes() {}

  private static PyType define(String name, PyType... bases) {
    return BuiltinTypes.define(
        "polyglot." + name, PyForeignObject.class, TypeTraits.BUILTIN_FINAL, bases);
  }

  /** The class of an object that is no null, boolean, string or number. */
  static PyType of(Object value) {
    InteropLibrary interop = InteropLibrary.getUncached();
    List<PyType> abilities = new ArrayList<>();
    if (interop.hasArrayElements(value)) {
      abilities.add(LIST);
    }
    if (interop.hasHashEntries(value)) {
      abilities.add(DICT);
    }
    if (interop.isIterator(value)) {
      abilities.add(ITERATOR);
    }
    if (interop.hasIterator(value)
        && !abilities.contains(LIST)
        && !abilities.contains(DICT)
        && !abilities.contains(ITERATOR)) {
      abilities.add(ITERABLE);
    }
    if (interop.isInstantiable(value) || interop.isMetaObject(value)) {
      abilities.add(CLASS);
    }
    if (interop.isExecutable(value)) {
      abilities.add(EXECUTABLE);
    }
    return switch (abilities.size()) {
      case 0 -> OBJECT;
      case 1 -> abilities.get(0);
      default -> COMBINATIONS.computeIfAbsent(abilities, ForeignTypes::combine);
    };
  }

  private static PyType combine(List<PyType> abilities) {
    StringBuilder name = new StringBuilder("polyglot.Foreign");
    for (PyType ability : abilities) {
      name.append(ability.name().substring("polyglot.Foreign".length()));
    }
    PyType[] bases = abilities.toArray(new PyType[0]);
    PyType[] order = Arrays.copyOf(bases, bases.length + 2);
    order[bases.length] = OBJECT;
    order[bases.length + 1] = BuiltinTypes.OBJECT;
    return new PyType(
        BuiltinTypes.TYPE,
        name.toString(),
        bases,
        order,
        PyForeignObject.class,
        TypeTraits.BUILTIN_FINAL);
  }
}
