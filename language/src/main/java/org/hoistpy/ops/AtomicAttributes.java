package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.VolatileBox;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.descriptor.PyMemberDescriptor;
import org.hoistpy.objects.storage.InstanceAttributes;

/**
 * The boxes of {@code Atomic} instance attributes (memory model, section 1). Making one holds the
 * object's monitor, so that all threads agree on the box.
 */
public final class AtomicAttributes {
  private static final DynamicObjectLibrary OBJECTS = DynamicObjectLibrary.getUncached();

  private AtomicAttributes() {}

  /**
   * The instance's box, made from the class's default if need be; null when it has no such slot.
   */
  @TruffleBoundary
  public static VolatileBox instanceBox(PyObject object, String name) {
    Object inClass = object.getPyClass().lookup(name);
    Object key = inClass instanceof PyMemberDescriptor member ? member.key() : name;
    if (OBJECTS.getOrDefault(object, key, null) instanceof VolatileBox box) {
      return box;
    }
    if (key != name
        || !object.getPyClass().instancesHaveDict()
        || InstanceAttributes.isDictMode(object)
        || inClass != null && Descriptors.isData(inClass)) {
      return null;
    }
    synchronized (object) {
      if (OBJECTS.getOrDefault(object, key, null) == null) {
        Object initial = Attributes.get(object, name);
        InstanceAttributes.put(object, name, initial, AccessKind.ATOMIC);
      }
      return OBJECTS.getOrDefault(object, key, null) instanceof VolatileBox box ? box : null;
    }
  }
}
