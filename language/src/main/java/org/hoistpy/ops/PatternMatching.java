package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.HashSet;
import java.util.Set;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.CollectionKind;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.classes.ClassChecks;

/** Structural pattern matching (PEP 634). Stateless. */
public final class PatternMatching {
  private static final PyType[] SELF_MATCHING = {
    BuiltinTypes.BOOL,
    BuiltinTypes.BYTEARRAY,
    BuiltinTypes.BYTES,
    BuiltinTypes.DICT,
    BuiltinTypes.FLOAT,
    BuiltinTypes.FROZENSET,
    BuiltinTypes.INT,
    BuiltinTypes.LIST,
    BuiltinTypes.SET,
    BuiltinTypes.STR,
    BuiltinTypes.TUPLE
  };

  private PatternMatching() {}

  static {
    for (PyType type :
        new PyType[] {
          BuiltinTypes.LIST, BuiltinTypes.TUPLE, BuiltinTypes.RANGE, BuiltinTypes.MEMORYVIEW
        }) {
      type.details().setCollectionKind(CollectionKind.SEQUENCE);
    }
    BuiltinTypes.DICT.details().setCollectionKind(CollectionKind.MAPPING);
    BuiltinTypes.MAPPING_PROXY.details().setCollectionKind(CollectionKind.MAPPING);
  }

  /** What patterns take instances of the class for; null for neither. */
  public static CollectionKind kindOf(PyType type) {
    for (PyType cls : type.mro()) {
      CollectionKind kind = cls.details().collectionKind();
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private static boolean isSequence(Object subject) {
    return kindOf(TypeOf.get(subject)) == CollectionKind.SEQUENCE;
  }

  @TruffleBoundary
  public static boolean isMapping(Object subject) {
    return kindOf(TypeOf.get(subject)) == CollectionKind.MAPPING;
  }

  /**
   * The parts of a sequence subject, a list in the place of the star; null when it does not fit.
   * Only what the pattern looks at is taken from the subject, as CPython does.
   *
   * @param star index of the starred part, or -1
   * @param ignored which parts are wildcards
   */
  @TruffleBoundary
  public static Object[] sequence(Object subject, int star, boolean[] ignored) {
    if (!isSequence(subject)) {
      return null;
    }
    int count = ignored.length;
    if (star != 0 || count > 1) {
      long length = Items.length(subject);
      if (star < 0 ? length != count : length < count - 1) {
        return null;
      }
      if (star >= 0 && ignored[star]) {
        return ends(subject, star, ignored);
      }
    }
    if (areAll(ignored)) {
      return new Object[count];
    }
    return star < 0
        ? Unpacking.exactly(subject, count)
        : Unpacking.withStar(subject, star, count - star - 1);
  }

  /** The parts before and after a star that nobody looks at; CPython asks anew for each length. */
  private static Object[] ends(Object subject, int star, boolean[] ignored) {
    int count = ignored.length;
    Object[] parts = new Object[count];
    for (int i = 0; i < count; i++) {
      if (!ignored[i]) {
        parts[i] = Items.get(subject, i < star ? (long) i : Items.length(subject) - (count - i));
      }
    }
    return parts;
  }

  private static boolean areAll(boolean[] flags) {
    for (boolean flag : flags) {
      if (!flag) {
        return false;
      }
    }
    return true;
  }

  /** The values under the keys, or null when one is missing. */
  @TruffleBoundary
  public static Object[] mapping(Object subject, Object[] keys) {
    if (keys.length == 0) {
      return keys;
    }
    if (Items.length(subject) < keys.length) {
      return null;
    }
    PyDict seen = new PyDict();
    Object[] values = new Object[keys.length];
    Object missing = new PyList();
    for (int i = 0; i < keys.length; i++) {
      if (seen.contains(keys[i])) {
        throw PyErrors.valueError(
            "mapping pattern checks duplicate key (%s)", Text.reprJava(keys[i]));
      }
      seen.put(keys[i], true);
      values[i] =
          subject instanceof PyDict dict && dict.getPyClass() == BuiltinTypes.DICT
              ? dict.get(keys[i])
              : Calls.callMethod(subject, "get", keys[i], missing);
      if (values[i] == null || values[i] == missing) {
        return null;
      }
    }
    return values;
  }

  /** A dict of the entries whose keys are not among those given. */
  @TruffleBoundary
  public static PyDict rest(Object subject, Object[] keys) {
    PyDict rest = new PyDict();
    PyDict source = Spreading.asDict(subject);
    rest.putAll(source);
    for (Object key : keys) {
      rest.remove(key);
    }
    return rest;
  }

  /** The attributes that a class pattern looks at, or null when it does not match. */
  @TruffleBoundary
  public static Object[] instance(Object subject, Object cls, int positional, String[] names) {
    if (!(cls instanceof PyType type)) {
      throw PyErrors.typeError("called match pattern must be a class");
    }
    if (!ClassChecks.isInstance(subject, type)) {
      return null;
    }
    Object[] values = new Object[positional + names.length];
    Set<String> seen = new HashSet<>();
    if (positional > 0 && !positional(subject, type, positional, values, seen)) {
      return null;
    }
    for (int i = 0; i < names.length; i++) {
      if (!seen.add(names[i])) {
        throw PyErrors.typeError(
            "%s() got multiple sub-patterns for attribute '%s'", type.name(), names[i]);
      }
      values[positional + i] = Attributes.getOrNull(subject, names[i]);
      if (values[positional + i] == null) {
        return null;
      }
    }
    return values;
  }

  private static boolean positional(
      Object subject, PyType type, int count, Object[] values, Set<String> seen) {
    Object matchArgs = Attributes.getOrNull(type, "__match_args__");
    if (matchArgs == null && isSelfMatching(type)) {
      checkCount(type, count, 1);
      values[0] = subject;
      return true;
    }
    if (matchArgs != null && !(matchArgs instanceof PyTuple)) {
      throw PyErrors.typeError(
          "%s.__match_args__ must be a tuple (got %s)", type.name(), TypeOf.name(matchArgs));
    }
    Object[] attributes = matchArgs == null ? new Object[0] : ((PyTuple) matchArgs).items();
    checkCount(type, count, attributes.length);
    for (int i = 0; i < count; i++) {
      if (!(attributes[i] instanceof TruffleString text)) {
        throw PyErrors.typeError(
            "__match_args__ elements must be strings (got %s)", TypeOf.name(attributes[i]));
      }
      String name = Strings.toJava(text).intern();
      if (!seen.add(name)) {
        throw PyErrors.typeError(
            "%s() got multiple sub-patterns for attribute '%s'", type.name(), name);
      }
      values[i] = Attributes.getOrNull(subject, name);
      if (values[i] == null) {
        return false;
      }
    }
    return true;
  }

  private static void checkCount(PyType type, int given, int accepted) {
    if (given > accepted) {
      throw PyErrors.typeError(
          "%s() accepts %d positional sub-pattern%s (%d given)",
          type.name(), accepted, accepted == 1 ? "" : "s", given);
    }
  }

  private static boolean isSelfMatching(PyType type) {
    for (PyType candidate : SELF_MATCHING) {
      if (type.isSubtypeOf(candidate)) {
        return true;
      }
    }
    return false;
  }
}
