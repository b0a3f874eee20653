package org.hoistpy.objects.storage;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.VolatileBox;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;

/**
 * The instance {@code __dict__} of an object, one attribute at a time (generic path; the inline
 * caches of the attribute nodes read the same properties).
 *
 * <p>Normally an attribute is a property of the object's shape, keyed by its interned name, in the
 * order of assignment. A volatile or atomic one is a {@link VolatileBox} in that property. An
 * object whose {@code __dict__} was replaced, or holds a key that is not a string, has no such
 * property: its shape carries {@link #DICT_MODE} and the dict under {@link #DICT} holds the
 * attributes.
 *
 * <p>Thread-safety: see the package.
 */
public final class InstanceAttributes {
  /** Shape flag: attributes are in the dict under {@link #DICT}, not in the shape. */
  public static final int DICT_MODE = 1;

  /** The dict object that {@code __dict__} gave out, so that its identity is stable. */
  public static final HiddenKey DICT = new HiddenKey("__dict__");

  private static final DynamicObjectLibrary OBJECTS = DynamicObjectLibrary.getUncached();

  private InstanceAttributes() {}

  public static boolean isDictMode(PyObject object) {
    return (object.getShape().getFlags() & DICT_MODE) != 0;
  }

  /** The attribute's value, or null. */
  @TruffleBoundary
  public static Object get(PyObject object, String name) {
    Object value = OBJECTS.getOrDefault(object, name, null);
    if (value == null) {
      return isDictMode(object) ? dict(object).getString(name) : null;
    }
    return value instanceof VolatileBox box ? box.get() : value;
  }

  /** Stores an attribute; {@code kind} is what the class says of the name. */
  @TruffleBoundary
  public static void put(PyObject object, String name, Object value, AccessKind kind) {
    if (Sharing.isLocal(object)) {
      putUnlocked(object, name, value, kind);
    } else {
      Sharing.share(value);
      Fences.publish();
      synchronized (object) {
        if (!SharedShapes.keeps(object.getShape(), name, value)) {
          SharedShapes.leave(object);
        }
        putUnlocked(object, name, value, kind);
      }
    }
  }

  private static void putUnlocked(PyObject object, String name, Object value, AccessKind kind) {
    if (isDictMode(object)) {
      dict(object).putString(name, value);
      return;
    }
    Object present = OBJECTS.getOrDefault(object, name, null);
    if (present instanceof VolatileBox box) {
      box.set(value);
    } else if (kind == AccessKind.PLAIN) {
      OBJECTS.put(object, name, value);
    } else {
      OBJECTS.put(object, name, new VolatileBox(kind, value));
    }
  }

  /** Removes an attribute and gives its value, or null when there was none. */
  @TruffleBoundary
  public static Object remove(PyObject object, String name) {
    if (Sharing.isLocal(object)) {
      return removeUnlocked(object, name);
    }
    synchronized (object) {
      SharedShapes.leave(object);
      return removeUnlocked(object, name);
    }
  }

  private static Object removeUnlocked(PyObject object, String name) {
    if (isDictMode(object)) {
      return dict(object).removeString(name);
    }
    Object present = OBJECTS.getOrDefault(object, name, null);
    if (present instanceof VolatileBox box) {
      // The box stays: a concurrent access of the location must not miss it.
      return box.exchange(null);
    }
    if (present != null) {
      OBJECTS.removeKey(object, name);
    }
    return present;
  }

  /** The names of the attributes in order: a snapshot. Not for an object in dict mode. */
  @TruffleBoundary
  public static List<String> names(PyObject object) {
    List<String> names = new ArrayList<>();
    for (Object key : OBJECTS.getKeyArray(object)) {
      if (key instanceof String name && get(object, name) != null) {
        names.add(name);
      }
    }
    return names;
  }

  @TruffleBoundary
  public static int size(PyObject object) {
    return names(object).size();
  }

  /** The dict that was given out or assigned, or null. */
  @TruffleBoundary
  public static PyDict dict(PyObject object) {
    return (PyDict) OBJECTS.getOrDefault(object, DICT, null);
  }

  /** Remembers the dict; the attributes stay where they are. The caller holds the monitor. */
  @TruffleBoundary
  public static void setDict(PyObject object, PyDict dict) {
    Sharing.store(object, dict);
    SharedShapes.leaveIfShared(object);
    OBJECTS.put(object, DICT, dict);
  }

  /**
   * Has to be asked before {@link #enterDictMode}: TypeError where the class has annotated
   * attributes, whose boxes a dict would lose.
   */
  @TruffleBoundary
  public static void checkDictMode(PyObject object) {
    Map<String, AccessKind> kinds = object.getPyClass().accessKinds();
    if (!kinds.isEmpty()) {
      throw PyErrors.typeError(
          "the attributes of a '%s' object cannot be kept in a dict of another kind: '%s' is"
              + " annotated as Volatile or Atomic",
          object.getPyClass().name(), kinds.keySet().iterator().next());
    }
  }

  /** From now on {@code dict} holds the attributes; those in the shape are dropped. */
  @TruffleBoundary
  public static void enterDictMode(PyObject object, PyDict dict) {
    Sharing.store(object, dict);
    synchronized (object) {
      SharedShapes.leaveIfShared(object);
      OBJECTS.put(object, DICT, dict);
      OBJECTS.setShapeFlags(object, object.getShape().getFlags() | DICT_MODE);
      for (Object key : OBJECTS.getKeyArray(object)) {
        if (key instanceof String) {
          OBJECTS.removeKey(object, key);
        }
      }
    }
  }
}
