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
    TypeBuilder<PyMemberDescriptor> member =
        new TypeBuilder<>(BuiltinTypes.MEMBER_DESCRIPTOR, PyMemberDescriptor.class);
    defineProtocol(member);
    member.method("__repr__", "/", self -> repr("member", self.name(), self.owner()));
    ReadOnly.define(member, "__objclass__", PyMemberDescriptor::owner);
    ReadOnly.define(member, "__name__", self -> Strings.of(self.name()));
    member.getter("__qualname__", self -> qualifiedName(self.owner(), self.name()));
    member.getter("__doc__", self -> PyNone.NONE);

    TypeBuilder<PyGetSetDescriptor> attribute =
        new TypeBuilder<>(BuiltinTypes.GETSET_DESCRIPTOR, PyGetSetDescriptor.class);
    defineProtocol(attribute);
    attribute.method("__repr__", "/", self -> repr("attribute", self.name(), self.owner()));
    ReadOnly.define(attribute, "__objclass__", PyGetSetDescriptor::owner);
    ReadOnly.define(attribute, "__name__", self -> Strings.of(self.name()));
    attribute.getter("__qualname__", self -> qualifiedName(self.owner(), self.name()));
    attribute.getter(
        "__doc__",
        self -> self.documentation() == null ? PyNone.NONE : Strings.of(self.documentation()));
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
