package org.hoistpy.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.object.Listing;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.foreign.PyForeignException;
import org.hoistpy.objects.foreign.PyForeignObject;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Descriptors;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/**
 * What every foreign object does in Python: attributes are members, equality is identity as the
 * object's language sees it, the text is the one it shows. Stateless.
 */
final class ForeignObjectMethods {
  static final InteropLibrary INTEROP = InteropLibrary.getUncached();

  private ForeignObjectMethods() {}

  static void install() {
    TypeBuilder<PyForeignObject> type =
        new TypeBuilder<>(ForeignTypes.OBJECT, PyForeignObject.class);
    type.doc("An object of another language or of the embedder.");
    type.method("__getattribute__", "name, /", (self, name) -> get(self, Text.strJava(name)));
    type.method("__setattr__", "name, value, /", ForeignObjectMethods::set);
    type.method("__delattr__", "name, /", ForeignObjectMethods::delete);
    type.method("__dir__", "", ForeignObjectMethods::dir);
    type.method(
        "__eq__",
        "value, /",
        (self, value) ->
            value instanceof PyForeignObject other
                ? isEqual(self, other)
                : PyNotImplemented.NOT_IMPLEMENTED);
    type.method("__hash__", "", ForeignObjectMethods::hash);
    type.method("__bool__", "", ForeignObjectMethods::truth);
    type.method("__str__", "", self -> display(self));
    type.method("__repr__", "", self -> display(self));
    installException();
  }

  private static void installException() {
    TypeBuilder<PyForeignException> type =
        new TypeBuilder<>(PyForeignException.TYPE, PyForeignException.class);
    type.doc("An exception of another language or of the embedder.");
    type.method("__str__", "", self -> message(self.foreign()));
    type.method(
        "__repr__", "", self -> Strings.of("ForeignException(" + message(self.foreign()) + ")"));
    type.getter(
        "foreign", self -> new PyForeignObject(ForeignTypes.of(self.foreign()), self.foreign()));
  }

  private static Object message(RuntimeException foreign) {
    try {
      return INTEROP.hasExceptionMessage(foreign)
          ? Values.toPython(INTEROP.getExceptionMessage(foreign))
          : Values.toPython(INTEROP.toDisplayString(foreign));
    } catch (UnsupportedMessageException e) {
      throw Values.contradiction(e);
    }
  }

  /** The methods of the class go before members: they are the ones Python code knows. */
  private static Object get(PyForeignObject self, String name) {
    Object inClass = TypeOf.get(self).lookup(name.intern());
    if (inClass != null) {
      return Descriptors.get(inClass, self, TypeOf.get(self));
    }
    Object member = member(self, name);
    if (member == null) {
      throw PyErrors.attributeError(self, name, "foreign object has no attribute '%s'", name);
    }
    return member;
  }

  private static Object member(PyForeignObject self, String name) {
    Object target = self.delegate();
    if (INTEROP.isMemberReadable(target, name)) {
      return Border.askForeign(() -> INTEROP.readMember(target, name));
    }
    return INTEROP.isMemberInvocable(target, name)
        ? Values.toPython(new BoundMember(target, name))
        : null;
  }

  private static Object set(PyForeignObject self, Object name, Object value) {
    String member = Text.strJava(name);
    Object target = self.delegate();
    if (!INTEROP.isMemberWritable(target, member)) {
      throw PyErrors.attributeError(
          self, member, "foreign object does not let attribute '%s' be set", member);
    }
    Border.askForeign(
        () -> {
          INTEROP.writeMember(target, member, Values.toForeign(value));
          return null;
        });
    return PyNone.NONE;
  }

  private static Object delete(PyForeignObject self, Object name) {
    String member = Text.strJava(name);
    Object target = self.delegate();
    if (!INTEROP.isMemberRemovable(target, member)) {
      throw PyErrors.attributeError(
          self, member, "foreign object does not let attribute '%s' be deleted", member);
    }
    Border.askForeign(
        () -> {
          INTEROP.removeMember(target, member);
          return null;
        });
    return PyNone.NONE;
  }

  private static Object dir(PyForeignObject self) {
    Object target = self.delegate();
    Set<Object> names = new LinkedHashSet<>();
    if (INTEROP.hasMembers(target)) {
      names.addAll(Iteration.toList(Border.askForeign(() -> INTEROP.getMembers(target))));
    }
    names.addAll(Iteration.toList(Listing.ofType(TypeOf.get(self))));
    return new PyList(names.toArray(), names.size());
  }

  /** A host object's own {@code equals} is asked; others are equal when they are identical. */
  private static boolean isEqual(PyForeignObject self, PyForeignObject other) {
    if (self.isSame(other)) {
      return true;
    }
    Object target = self.delegate();
    return INTEROP.isMemberInvocable(target, "equals")
        && Boolean.TRUE.equals(
            Border.askForeign(() -> INTEROP.invokeMember(target, "equals", other.delegate())));
  }

  private static Object hash(PyForeignObject self) {
    Object target = self.delegate();
    if (INTEROP.isMemberInvocable(target, "hashCode")
        && Border.askForeign(() -> INTEROP.invokeMember(target, "hashCode")) instanceof Long hash) {
      return hash == -1 ? -2L : hash;
    }
    try {
      return INTEROP.hasIdentity(target)
          ? (long) INTEROP.identityHashCode(target)
          : (long) System.identityHashCode(target);
    } catch (UnsupportedMessageException e) {
      throw Values.contradiction(e);
    }
  }

  /** Empty collections are false, all else is true. */
  private static Object truth(PyForeignObject self) {
    Object target = self.delegate();
    try {
      if (INTEROP.hasArrayElements(target)) {
        return INTEROP.getArraySize(target) != 0;
      }
      return !INTEROP.hasHashEntries(target) || INTEROP.getHashSize(target) != 0;
    } catch (UnsupportedMessageException e) {
      throw Values.contradiction(e);
    }
  }

  static Object display(PyForeignObject self) {
    return Border.askForeign(() -> INTEROP.toDisplayString(self.delegate()));
  }
}
