package org.hoistpy.interop;

import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.AttributeProtocol;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Descriptors;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.TypeOf;

/** Members are attributes; names that begin with two underscores are internal. */
abstract class MemberMessages extends ScalarMessages {
  @Override
  public boolean hasMembers(PyObject self) {
    return true;
  }

  @Override
  public Object getMembers(PyObject self, boolean includeInternal) {
    return Border.run(
        () -> {
          List<Object> names = new ArrayList<>();
          for (Object name : Iteration.toArray(Calls.callSpecialOrNull(self, "__dir__"))) {
            if (name instanceof TruffleString text
                && (includeInternal || !isMemberInternal(self, Strings.toJava(text)))) {
              names.add(name);
            }
          }
          return new PyTuple(names.toArray());
        });
  }

  @Override
  public boolean isMemberInternal(PyObject self, String name) {
    return name.startsWith("__") && isMemberReadable(self, name);
  }

  /** The attribute, or null; what a property raises counts as no attribute. */
  static Object attribute(PyObject self, String name) {
    try {
      return Attributes.getOrNull(self, name);
    } catch (PyException e) {
      throw Border.leaving(e);
    }
  }

  @Override
  public boolean isMemberReadable(PyObject self, String name) {
    try {
      return Attributes.getOrNull(self, name.intern()) != null;
    } catch (PyException e) {
      // The name exists; reading it will say what is wrong.
      return true;
    }
  }

  @Override
  public Object readMember(PyObject self, String name) throws UnknownIdentifierException {
    Object value = attribute(self, name.intern());
    if (value == null) {
      throw UnknownIdentifierException.create(name);
    }
    return Values.toForeign(value);
  }

  @Override
  public boolean isMemberModifiable(PyObject self, String name) {
    return accepts(self, name, "__setattr__") && isMemberReadable(self, name);
  }

  @Override
  public boolean isMemberInsertable(PyObject self, String name) {
    return accepts(self, name, "__setattr__") && !isMemberReadable(self, name);
  }

  @Override
  public boolean isMemberRemovable(PyObject self, String name) {
    return accepts(self, name, "__delattr__") && isMemberReadable(self, name);
  }

  /** Whether storing or deleting the attribute has a chance, by what the class says. */
  private static boolean accepts(PyObject self, String name, String method) {
    PyType type = TypeOf.get(self);
    return switch (AttributeProtocol.ofSet(type, method)) {
      case OBJECT -> {
        Object inClass = type.lookup(name.intern());
        yield inClass != null && Descriptors.isData(inClass)
            ? !Descriptors.isReadOnly(inClass)
            : type.instancesHaveDict();
      }
      case TYPE -> ((PyType) self).isHeapType();
      default -> true;
    };
  }

  @Override
  public void writeMember(PyObject self, String name, Object value)
      throws UnsupportedMessageException {
    if (!accepts(self, name, "__setattr__")) {
      throw UnsupportedMessageException.create();
    }
    Border.run(
        () -> {
          Attributes.set(self, name.intern(), Values.toPython(value));
          return null;
        });
  }

  @Override
  public void removeMember(PyObject self, String name)
      throws UnsupportedMessageException, UnknownIdentifierException {
    if (!accepts(self, name, "__delattr__")) {
      throw UnsupportedMessageException.create();
    }
    if (!isMemberReadable(self, name)) {
      throw UnknownIdentifierException.create(name);
    }
    Border.run(
        () -> {
          Attributes.delete(self, name.intern());
          return null;
        });
  }

  @Override
  public boolean isMemberInvocable(PyObject self, String name) {
    try {
      Object value = Attributes.getOrNull(self, name.intern());
      return value != null && isCallable(value);
    } catch (PyException e) {
      return false;
    }
  }

  static boolean isCallable(Object value) {
    return TypeOf.get(value).lookup("__call__") != null;
  }

  @Override
  public Object invokeMember(PyObject self, String name, Object[] arguments)
      throws UnsupportedMessageException, UnknownIdentifierException {
    Object callable = attribute(self, name.intern());
    if (callable == null) {
      throw UnknownIdentifierException.create(name);
    }
    if (!isCallable(callable)) {
      throw UnsupportedMessageException.create();
    }
    return Border.call(callable, arguments);
  }

  @Override
  public boolean hasMemberReadSideEffects(PyObject self, String name) {
    PyType type = TypeOf.get(self);
    Object inClass = type.lookup(name.intern());
    return AttributeProtocol.ofGet(type) == AttributeProtocol.CUSTOM
        || type.lookup("__getattr__") != null
        || inClass != null && Descriptors.isData(inClass);
  }

  @Override
  public boolean hasMemberWriteSideEffects(PyObject self, String name) {
    PyType type = TypeOf.get(self);
    Object inClass = type.lookup(name.intern());
    return AttributeProtocol.ofSet(type, "__setattr__") == AttributeProtocol.CUSTOM
        || inClass != null && Descriptors.isData(inClass);
  }

  @Override
  public boolean isExecutable(PyObject self) {
    return isCallable(self);
  }

  @Override
  public Object execute(PyObject self, Object[] arguments) throws UnsupportedMessageException {
    if (!isCallable(self)) {
      throw UnsupportedMessageException.create();
    }
    return Border.call(self, arguments);
  }

  @Override
  public boolean hasExecutableName(PyObject self) {
    return isCallable(self) && attribute(self, "__name__") instanceof TruffleString;
  }

  @Override
  public Object getExecutableName(PyObject self) throws UnsupportedMessageException {
    if (!hasExecutableName(self)) {
      throw UnsupportedMessageException.create();
    }
    return attribute(self, "__name__");
  }

  @Override
  public boolean isInstantiable(PyObject self) {
    return self instanceof PyType;
  }

  @Override
  public Object instantiate(PyObject self, Object[] arguments) throws UnsupportedMessageException {
    if (!(self instanceof PyType)) {
      throw UnsupportedMessageException.create();
    }
    return Border.call(self, arguments);
  }
}
