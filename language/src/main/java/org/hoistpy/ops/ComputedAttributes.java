package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.calls.SharedReceivers;
import org.hoistpy.objects.descriptor.PyGetSetDescriptor;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.PyType;

/** Get and set of the computed attributes of built-in types, with CPython's texts. Stateless. */
public final class ComputedAttributes {
  private ComputedAttributes() {}

  @TruffleBoundary
  public static Object get(PyGetSetDescriptor attribute, Object object) {
    check(attribute, object);
    Object value = attribute.getter().get(object);
    if (value == null) {
      throw PyErrors.noAttribute(object, TypeOf.get(object).name(), attribute.name());
    }
    return SharedReceivers.result(object, value);
  }

  /** A null value deletes. */
  @TruffleBoundary
  public static void set(PyGetSetDescriptor attribute, Object object, Object value) {
    check(attribute, object);
    if (attribute.setter() == null) {
      throw AttributeErrors.of(
          "attribute '%s' of '%s' objects is not writable",
          attribute.name(), attribute.owner().name());
    }
    SharedReceivers.given(object, value);
    attribute.setter().set(object, value);
  }

  private static void check(PyGetSetDescriptor attribute, Object object) {
    PyType type = TypeOf.get(object);
    if (!type.isSubtypeOf(attribute.owner())) {
      throw Descriptors.doesNotApply(attribute.name(), attribute.owner(), object);
    }
  }
}
