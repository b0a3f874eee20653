package org.hoistpy.builtins.types.type;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.AttributeErrors;
import org.hoistpy.ops.Descriptors;
import org.hoistpy.ops.InstanceDicts;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.BasesAssignment;
import org.hoistpy.ops.classes.ClassNames;
import org.hoistpy.ops.classes.TypeCreation;
import org.hoistpy.ops.classes.TypeFlags;

/** The attributes of classes that are not in their namespace (language reference, 3.2). */
final class TypeProperties {
  private TypeProperties() {}

  static void define(TypeBuilder<PyType> type) {
    type.getterSetter(
        "__name__", self -> Strings.of(ClassNames.name(self)), TypeProperties::setName);
    type.getterSetter(
        "__qualname__",
        self -> Strings.of(ClassNames.qualifiedName(self)),
        TypeProperties::setQualifiedName);
    type.getterSetter("__module__", TypeProperties::module, TypeProperties::setModule);
    type.getterSetter("__bases__", self -> tuple(self.bases()), TypeProperties::setBases);
    type.getter(
        "__base__", self -> self.details().base() == null ? PyNone.NONE : self.details().base());
    type.getter(
        "__mro__", self -> self.details().isOrderPending() ? PyNone.NONE : tuple(self.mro()));
    type.getter("__dict__", InstanceDicts::ofClass);
    type.getterSetter("__doc__", TypeProperties::documentation, TypeProperties::setDocumentation);
    type.getterSetter(
        "__abstractmethods__", TypeProperties::abstractMethods, TypeProperties::setAbstractMethods);
    type.getterSetter(
        "__annotations__", TypeProperties::annotations, TypeProperties::setAnnotations);
    type.getterSetter(
        "__type_params__", TypeProperties::typeParameters, TypeProperties::setTypeParameters);
    type.getter("__text_signature__", self -> PyNone.NONE);
    type.getter("__flags__", TypeFlags::of);
    type.getter("__basicsize__", InstanceSizes::basic);
    type.getter("__itemsize__", InstanceSizes::item);
    type.getter("__dictoffset__", self -> self.instancesHaveDict() ? -1L : 0L);
    type.getter("__weakrefoffset__", self -> 0L);
  }

  private static PyTuple tuple(PyType[] types) {
    Object[] items = new Object[types.length];
    System.arraycopy(types, 0, items, 0, types.length);
    return new PyTuple(items);
  }

  private static void requireValue(PyType type, String name, Object value) {
    if (!type.isHeapType()) {
      throw PyErrors.typeError(
          "cannot set '%s' attribute of immutable type '%s'", name, type.name());
    }
    if (value == null) {
      throw PyErrors.typeError(
          "cannot delete '%s' attribute of immutable type '%s'", name, type.name());
    }
  }

  private static String requireText(PyType type, String name, Object value) {
    requireValue(type, name, value);
    if (Text.payload(value) == null) {
      throw PyErrors.typeError(
          "can only assign string to %s.%s, not '%s'", type.name(), name, TypeOf.get(value).name());
    }
    return Text.strJava(value);
  }

  private static Object setName(PyType self, Object value) {
    String name = requireText(self, "__name__", value);
    if (name.indexOf('\0') >= 0) {
      throw PyErrors.valueError("type name must not contain null characters");
    }
    TypeCreation.checkEncodable(value);
    self.setName(name);
    return PyNone.NONE;
  }

  private static Object setQualifiedName(PyType self, Object value) {
    self.details().setQualifiedName(requireText(self, "__qualname__", value));
    return PyNone.NONE;
  }

  private static Object module(PyType self) {
    Object module = ClassNames.module(self);
    if (module == null) {
      throw AttributeErrors.of("__module__");
    }
    return module;
  }

  private static Object setModule(PyType self, Object value) {
    requireValue(self, "__module__", value);
    self.setAttribute("__module__", value);
    return PyNone.NONE;
  }

  private static Object setBases(PyType self, Object value) {
    requireValue(self, "__bases__", value);
    if (!(value instanceof PyTuple tuple)) {
      throw PyErrors.typeError(
          "can only assign tuple to %s.__bases__, not %s", self.name(), TypeOf.get(value).name());
    }
    BasesAssignment.assign(self, tuple.toArray());
    return PyNone.NONE;
  }

  private static Object documentation(PyType self) {
    Object own = self.getOwn("__doc__");
    return own == null ? PyNone.NONE : Descriptors.get(own, null, self);
  }

  private static Object setDocumentation(PyType self, Object value) {
    requireValue(self, "__doc__", value);
    self.setAttribute("__doc__", value);
    return PyNone.NONE;
  }

  private static Object abstractMethods(PyType self) {
    Object own = self.getOwn("__abstractmethods__");
    if (own == null || self.getPyClass() == self) {
      throw AttributeErrors.of("__abstractmethods__");
    }
    return own;
  }

  private static Object setAbstractMethods(PyType self, Object value) {
    if (value == null) {
      if (!self.deleteAttribute("__abstractmethods__")) {
        throw AttributeErrors.of("__abstractmethods__");
      }
      self.details().setAbstract(false);
    } else {
      boolean isAbstract = Truth.isTrue(value);
      if (isAbstract != self.details().isAbstract()) {
        // Compiled instantiations guard on the version only.
        self.deleteAttribute("__abstractmethods__");
        self.details().setAbstract(isAbstract);
      }
      self.setAttribute("__abstractmethods__", value);
    }
    return PyNone.NONE;
  }

  private static Object annotations(PyType self) {
    Object own = self.getOwn("__annotations__");
    if (own != null) {
      return Descriptors.get(own, null, self);
    }
    if (!self.isHeapType()) {
      throw PyErrors.attributeError(
          self,
          "__annotations__",
          "type object '%s' has no attribute '__annotations__'",
          self.name());
    }
    PyDict made = new PyDict();
    self.setAttribute("__annotations__", made);
    return made;
  }

  private static Object setAnnotations(PyType self, Object value) {
    if (value != null) {
      requireValue(self, "__annotations__", value);
      self.setAttribute("__annotations__", value);
    } else if (!self.isHeapType() || !self.deleteAttribute("__annotations__")) {
      throw AttributeErrors.of("__annotations__");
    }
    return PyNone.NONE;
  }

  private static Object typeParameters(PyType self) {
    Object own = self.getOwn("__type_params__");
    return own == null ? new PyTuple() : own;
  }

  private static Object setTypeParameters(PyType self, Object value) {
    requireValue(self, "__type_params__", value);
    self.setAttribute("__type_params__", value);
    return PyNone.NONE;
  }
}
