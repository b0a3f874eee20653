package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.memory.ClassAttributeCell;
import org.hoistpy.objects.descriptor.PySuper;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.PyType;

/**
 * {@code super}: checking its two arguments and looking attributes up behind a class in the MRO
 * (library reference, {@code super}; language reference, section 3.3.2.3 "Super Binding").
 * Stateless.
 */
public final class SuperAttributes {
  private SuperAttributes() {}

  /** {@code super(type, object)} with the argument check. */
  @TruffleBoundary
  public static PySuper create(PyType type, Object object) {
    return new PySuper(type, object, objectType(type, object));
  }

  /** The class whose MRO is searched; a TypeError when the object does not belong to the type. */
  @TruffleBoundary
  public static PyType objectType(PyType type, Object object) {
    if (object instanceof PyType candidate && candidate.isSubtypeOf(type)) {
      return candidate;
    }
    PyType real = TypeOf.get(object);
    if (real.isSubtypeOf(type)) {
      return real;
    }
    // A proxy may pretend to be of another class.
    if (Attributes.getOrNull(object, "__class__") instanceof PyType claimed
        && claimed != real
        && claimed.isSubtypeOf(type)) {
      return claimed;
    }
    throw PyErrors.typeError("super(type, obj): obj must be an instance or subtype of type");
  }

  /** The attribute, or null. */
  @TruffleBoundary
  public static Object get(PySuper self, String name) {
    PyType start = self.objectType();
    if (start != null && !name.equals("__class__")) {
      Object value = lookup(self.thisClass(), self.object(), start, name);
      if (value != null) {
        return value;
      }
    }
    return ObjectAttributes.get(self, self.getPyClass(), name);
  }

  /** What {@code super(thisClass, object).name} finds in the MRO of {@code start}, or null. */
  @TruffleBoundary
  public static Object lookup(PyType thisClass, Object object, PyType start, String name) {
    Object found = find(thisClass, start, name);
    // An access through the class itself binds no instance.
    return found == null ? null : Descriptors.get(found, object == start ? null : object, start);
  }

  /** The class attribute behind {@code thisClass} in the MRO of {@code start}, or null. */
  @TruffleBoundary
  public static Object find(PyType thisClass, PyType start, String name) {
    ClassAttributeCell cell = findCell(thisClass, start, name);
    return cell == null ? null : cell.read();
  }

  /** As {@link #find}, the attribute's cell. */
  @TruffleBoundary
  public static ClassAttributeCell findCell(PyType thisClass, PyType start, String name) {
    PyType[] mro = start.mro();
    int index = 0;
    while (index < mro.length && mro[index] != thisClass) {
      index++;
    }
    for (index++; index < mro.length; index++) {
      ClassAttributeCell found = mro[index].getOwnCell(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
