package org.hoistpy.builtins.types.descriptor;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.descriptor.PyGetSetDescriptor;
import org.hoistpy.objects.descriptor.PyMemberDescriptor;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Descriptors;
import org.hoistpy.ops.classes.ClassNames;

/** The classes of slot members and of computed attributes ({@code types.GetSetDescriptorType}). */
public final class MemberBuiltins {
  private MemberBuiltins() {}

  public static void install() {
    TypeBuilder<PyObject> member =
        new TypeBuilder<>(BuiltinTypes.MEMBER_DESCRIPTOR, MemberBuiltins::asMember);
    defineProtocol(member);
    member.method("__repr__", "/", self -> repr("member", nameOf(self), ownerOf(self)));
    ReadOnly.define(member, "__objclass__", MemberBuiltins::ownerOf);
    ReadOnly.define(member, "__name__", self -> Strings.of(nameOf(self)));
    member.getter("__qualname__", self -> qualifiedName(ownerOf(self), nameOf(self)));
    member.getter(
        "__doc__",
        self -> self instanceof PyGetSetDescriptor field ? documentation(field) : PyNone.NONE);

    TypeBuilder<PyGetSetDescriptor> attribute =
        new TypeBuilder<>(BuiltinTypes.GETSET_DESCRIPTOR, PyGetSetDescriptor.class);
    defineProtocol(attribute);
    attribute.method("__repr__", "/", self -> repr("attribute", self.name(), self.owner()));
    ReadOnly.define(attribute, "__objclass__", PyGetSetDescriptor::owner);
    ReadOnly.define(attribute, "__name__", self -> Strings.of(self.name()));
    attribute.getter("__qualname__", self -> qualifiedName(self.owner(), self.name()));
    attribute.getter("__doc__", MemberBuiltins::documentation);
  }

  /** A slot of a class, or an attribute that CPython keeps in a plain field. */
  private static PyObject asMember(Object self) {
    boolean field =
        self instanceof PyGetSetDescriptor computed
            && computed.getPyClass() == BuiltinTypes.MEMBER_DESCRIPTOR;
    return field || self instanceof PyMemberDescriptor ? (PyObject) self : null;
  }

  private static PyType ownerOf(PyObject member) {
    return member instanceof PyMemberDescriptor slot
        ? slot.owner()
        : ((PyGetSetDescriptor) member).owner();
  }

  private static String nameOf(PyObject member) {
    return member instanceof PyMemberDescriptor slot
        ? slot.name()
        : ((PyGetSetDescriptor) member).name();
  }

  private static Object documentation(PyGetSetDescriptor attribute) {
    String text = attribute.documentation();
    return text == null ? PyNone.NONE : Strings.of(text);
  }

  private static <S extends PyObject> void defineProtocol(TypeBuilder<S> type) {
    type.method(
        "__get__",
        "instance, owner=None, /",
        (self, instance, owner) ->
            instance == PyNone.NONE ? self : Descriptors.get(self, instance, null));
    type.method(
        "__set__",
        "instance, value, /",
        (self, instance, value) -> {
          Descriptors.set(self, instance, value);
          return PyNone.NONE;
        });
    type.method(
        "__delete__",
        "instance, /",
        (self, instance) -> {
          Descriptors.delete(self, instance);
          return PyNone.NONE;
        });
  }

  static Object repr(String kind, String name, PyType owner) {
    return Strings.of("<" + kind + " '" + name + "' of '" + owner.name() + "' objects>");
  }

  static Object qualifiedName(PyType owner, String name) {
    return Strings.of(ClassNames.qualifiedName(owner) + "." + name);
  }
}
