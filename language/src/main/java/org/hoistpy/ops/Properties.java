package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.descriptor.PyProperty;
import org.hoistpy.objects.exception.PyException;

/** What a {@code property} does on get, set and delete, with CPython's texts. Stateless. */
public final class Properties {
  private Properties() {}

  @TruffleBoundary
  public static Object get(PyProperty property, Object object) {
    Object getter = property.getter();
    if (getter == null) {
      throw refuse(property, object, "getter");
    }
    return Calls.call(getter, object);
  }

  @TruffleBoundary
  public static void set(PyProperty property, Object object, Object value) {
    Object setter = property.setter();
    if (setter == null) {
      throw refuse(property, object, "setter");
    }
    Calls.call(setter, object, value);
  }

  @TruffleBoundary
  public static void delete(PyProperty property, Object object) {
    Object deleter = property.deleter();
    if (deleter == null) {
      throw refuse(property, object, "deleter");
    }
    Calls.call(deleter, object);
  }

  private static PyException refuse(PyProperty property, Object object, String what) {
    String qualname = Text.strJava(Attributes.get(TypeOf.get(object), "__qualname__"));
    Object name = property.name();
    if (name == null || name == PyNone.NONE) {
      return AttributeErrors.of("property of '%s' object has no %s", qualname, what);
    }
    return AttributeErrors.of(
        "property %s of '%s' object has no %s", Text.reprJava(name), qualname, what);
  }
}
