package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.VolatileBox;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.descriptor.PyMemberDescriptor;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.storage.SharedShapes;

/**
 * Slot members: get, set and delete with CPython's texts (language reference, section 3.3.2.4).
 *
 * <p>Thread-safety: reads take no lock; writes hold the object's monitor, since one may extend the
 * object's storage.
 */
public final class Members {
  private static final DynamicObjectLibrary OBJECTS = DynamicObjectLibrary.getUncached();

  private Members() {}

  @TruffleBoundary
  public static Object get(PyMemberDescriptor member, Object object) {
    PyObject target = check(member, object);
    Object value = getOrNull(member, target);
    if (value == null) {
      throw PyErrors.attributeError(
          object,
          member.name(),
          "'%s' object has no attribute '%s'",
          TypeOf.get(object).name(),
          member.name());
    }
    return value;
  }

  /** The value of a slot of a suitable object, or null while it is empty. */
  public static Object getOrNull(PyMemberDescriptor member, PyObject target) {
    Object value = OBJECTS.getOrDefault(target, member.key(), null);
    return value instanceof VolatileBox box ? box.get() : value;
  }

  @TruffleBoundary
  public static void set(PyMemberDescriptor member, Object object, Object value) {
    PyObject target = check(member, object);
    AccessKind kind = member.owner().accessKind(member.name());
    if (Sharing.isLocal(target)) {
      setNow(member, target, value, kind);
      return;
    }
    Sharing.share(value);
    Fences.publish();
    synchronized (target) {
      if (!SharedShapes.keeps(target.getShape(), member.key(), value)) {
        SharedShapes.leave(target);
      }
      setNow(member, target, value, kind);
    }
  }

  private static void setNow(
      PyMemberDescriptor member, PyObject target, Object value, AccessKind kind) {
    Object present = OBJECTS.getOrDefault(target, member.key(), null);
    if (present instanceof VolatileBox box) {
      box.set(value);
    } else {
      OBJECTS.put(
          target, member.key(), kind == AccessKind.PLAIN ? value : new VolatileBox(kind, value));
    }
  }

  @TruffleBoundary
  public static void delete(PyMemberDescriptor member, Object object) {
    PyObject target = check(member, object);
    synchronized (target) {
      SharedShapes.leaveIfShared(target);
      Object present = OBJECTS.getOrDefault(target, member.key(), null);
      if (present instanceof VolatileBox box) {
        present = box.exchange(null);
      } else if (present != null) {
        OBJECTS.removeKey(target, member.key());
      }
      if (present == null) {
        throw PyErrors.attributeError(member.name());
      }
    }
  }

  private static PyObject check(PyMemberDescriptor member, Object object) {
    if (object instanceof PyObject target && target.getPyClass().isSubtypeOf(member.owner())) {
      return target;
    }
    throw Descriptors.doesNotApply(member.name(), member.owner(), object);
  }
}
