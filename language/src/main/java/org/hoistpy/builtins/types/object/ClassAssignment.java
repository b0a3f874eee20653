package org.hoistpy.builtins.types.object;

import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.VolatileBox;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.descriptor.PyMemberDescriptor;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.storage.SharedShapes;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.Layouts;

/**
 * {@code object.__class__ = cls}. Holds the object's monitor, so that a concurrent change of its
 * attributes is not lost.
 */
final class ClassAssignment {
  private static final DynamicObjectLibrary OBJECTS = DynamicObjectLibrary.getUncached();

  private ClassAssignment() {}

  static Object assign(Object self, Object value) {
    if (value == null) {
      throw PyErrors.typeError("can't delete __class__ attribute");
    }
    if (!(value instanceof PyType newType)) {
      throw PyErrors.typeError(
          "__class__ must be set to a class, not '%s' object", TypeOf.get(value).name());
    }
    PyType oldType = TypeOf.get(self);
    boolean modules =
        oldType.isSubtypeOf(BuiltinTypes.MODULE) && newType.isSubtypeOf(BuiltinTypes.MODULE);
    if (!modules && !(newType.isHeapType() && oldType.isHeapType())) {
      throw PyErrors.typeError(
          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    Layouts.checkAssignable(newType, oldType, "__class__");
    PyObject object = (PyObject) self;
    synchronized (object) {
      SharedShapes.leaveIfShared(object);
      OBJECTS.setDynamicType(object, newType);
      moveSlots(object, oldType, newType);
      for (Object key : OBJECTS.getKeyArray(object)) {
        if (key instanceof String name) {
          adapt(object, key, newType.accessKind(name));
        } else if (key instanceof HiddenKey hidden) {
          Object member = newType.lookup(hidden.getName());
          if (member instanceof PyMemberDescriptor slot && slot.key() == key) {
            adapt(object, key, newType.accessKind(hidden.getName()));
          }
        }
      }
    }
    return PyNone.NONE;
  }

  /** The new class says of each attribute whether it is in a box; the inline caches rely on it. */
  private static void adapt(PyObject object, Object key, AccessKind kind) {
    Object present = OBJECTS.getOrDefault(object, key, null);
    AccessKind now = present instanceof VolatileBox box ? box.kind() : AccessKind.PLAIN;
    if (present == null || now == kind) {
      return;
    }
    Object value = present instanceof VolatileBox box ? box.get() : present;
    if (kind != AccessKind.PLAIN) {
      OBJECTS.put(object, key, new VolatileBox(kind, value));
    } else if (value != null) {
      OBJECTS.put(object, key, value);
    } else {
      OBJECTS.removeKey(object, key);
    }
  }

  /** Classes with slots of the same names have members of their own each. */
  private static void moveSlots(PyObject object, PyType from, PyType to) {
    PyType old = from;
    PyType now = to;
    while (old != null && now != null && old != now) {
      old = Layouts.solidBase(old);
      now = Layouts.solidBase(now);
      PyMemberDescriptor[] source = old.details().slots();
      PyMemberDescriptor[] target = now.details().slots();
      for (int i = 0; old != now && i < source.length; i++) {
        Object value = OBJECTS.getOrDefault(object, source[i].key(), null);
        if (value != null) {
          OBJECTS.put(object, target[i].key(), value);
          OBJECTS.removeKey(object, source[i].key());
        }
      }
      old = old.details().base();
      now = now.details().base();
    }
  }
}
