package org.hoistpy.interop;

import com.oracle.truffle.api.interop.UnsupportedMessageException;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.exception.PyTraceback;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassChecks;
import org.hoistpy.ops.classes.ClassNames;

/** All the answers of Python objects: classes and texts here, the rest inherited. Stateless. */
public final class ObjectMessages extends ExceptionMessages {
  @Override
  public boolean hasExecutableName(PyObject self) {
    return self instanceof PyTraceback || super.hasExecutableName(self);
  }

  @Override
  public Object getExecutableName(PyObject self) throws UnsupportedMessageException {
    return self instanceof PyTraceback entry
        ? Strings.of(entry.frame().code().name())
        : super.getExecutableName(self);
  }

  @Override
  public boolean hasMetaObject(PyObject self) {
    return true;
  }

  @Override
  public Object getMetaObject(PyObject self) {
    return TypeOf.get(self);
  }

  @Override
  public boolean isMetaObject(PyObject self) {
    return self instanceof PyType;
  }

  private static PyType type(PyObject self) throws UnsupportedMessageException {
    if (self instanceof PyType type) {
      return type;
    }
    throw UnsupportedMessageException.create();
  }

  @Override
  public Object getMetaSimpleName(PyObject self) throws UnsupportedMessageException {
    return Strings.of(ClassNames.name(type(self)));
  }

  @Override
  public Object getMetaQualifiedName(PyObject self) throws UnsupportedMessageException {
    return Strings.of(ClassNames.fullName(type(self)));
  }

  @Override
  public boolean isMetaInstance(PyObject self, Object instance) throws UnsupportedMessageException {
    PyType type = type(self);
    try {
      return ClassChecks.isInstance(Values.toPython(instance), type);
    } catch (PyException e) {
      throw Border.leaving(e);
    }
  }

  @Override
  public boolean hasMetaParents(PyObject self) {
    return self instanceof PyType type && type.bases().length > 0;
  }

  @Override
  public Object getMetaParents(PyObject self) throws UnsupportedMessageException {
    if (!hasMetaParents(self)) {
      throw UnsupportedMessageException.create();
    }
    return new PyTuple((Object[]) type(self).bases().clone());
  }

  /** {@code str(self)}; without side effects what every object has. */
  @Override
  public Object toDisplayString(PyObject self, boolean allowSideEffects) {
    if (!allowSideEffects && TypeOf.get(self).isHeapType()) {
      return Strings.of(ClassNames.plainRepr(self));
    }
    try {
      return Text.str(self);
    } catch (PyException e) {
      return Strings.of(ClassNames.plainRepr(self));
    }
  }
}
