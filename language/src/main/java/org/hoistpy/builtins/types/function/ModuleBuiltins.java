package org.hoistpy.builtins.types.function;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.descriptor.ReadOnly;
import org.hoistpy.builtins.types.object.AttributeNames;
import org.hoistpy.modules.NativeModules;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.AttributeErrors;
import org.hoistpy.ops.AttributeProtocol;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.ModuleAttributes;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** The class of modules (language reference, section 3.2, "Modules"). */
public final class ModuleBuiltins {
  private ModuleBuiltins() {}

  public static void install() {
    TypeBuilder<PyModule> type = new TypeBuilder<>(BuiltinTypes.MODULE, PyModule.class);
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyModule(cls));
    type.method("__init__", "name, doc=None", ModuleBuiltins::init);
    type.method("__repr__", "/", self -> Strings.of(repr(self)));
    type.method("__dir__", "/", ModuleBuiltins::list);
    type.method("__getattribute__", "name, /", ModuleBuiltins::attribute);
    ReadOnly.define(type, "__dict__", PyModule::namespace);
    type.getterSetter(
        "__annotations__", ModuleBuiltins::annotations, ModuleBuiltins::setAnnotations);
  }

  private static Object init(PyModule self, Object name, Object doc) {
    if (Text.payload(name) == null) {
      throw PyErrors.typeError(
          "module() argument 'name' must be str, not %s", TypeOf.get(name).name());
    }
    PyDict namespace = self.namespace();
    namespace.putString("__name__", name);
    namespace.putString("__doc__", doc);
    namespace.putString("__package__", PyNone.NONE);
    namespace.putString("__loader__", PyNone.NONE);
    namespace.putString("__spec__", PyNone.NONE);
    return PyNone.NONE;
  }

  private static Object attribute(PyModule self, Object name) {
    String text = AttributeNames.of(name);
    Object value = ModuleAttributes.get(self, text);
    if (value == null) {
      throw AttributeErrors.missing(self, AttributeProtocol.MODULE, text);
    }
    return value;
  }

  private static Object list(PyModule self) {
    if (!(Attributes.get(self, "__dict__") instanceof PyDict namespace)) {
      throw PyErrors.typeError("<module>.__dict__ is not a dictionary");
    }
    Object own = namespace.getString("__dir__");
    if (own != null) {
      return Calls.call(own);
    }
    Object[] names = Iteration.toArray(namespace);
    return new PyList(names, names.length);
  }

  private static String repr(PyModule self) {
    PyDict namespace = self.namespace();
    Object spec = namespace.getString("__spec__");
    if (spec != null && spec != PyNone.NONE) {
      return fromSpec(spec);
    }
    Object name = namespace.getString("__name__");
    String shown = name == null ? "'?'" : Text.reprJava(name);
    Object file = namespace.getString("__file__");
    if (file != null) {
      return "<module " + shown + " from " + Text.reprJava(file) + ">";
    }
    if (Text.payload(name) != null && NativeModules.exists(Text.strJava(name))) {
      return "<module " + shown + " (built-in)>";
    }
    Object loader = namespace.getString("__loader__");
    return loader == null || loader == PyNone.NONE
        ? "<module " + shown + ">"
        : "<module " + shown + " (" + Text.reprJava(loader) + ")>";
  }

  private static String fromSpec(Object spec) {
    Object specName = Attributes.getOrNull(spec, "name");
    String name = specName == null || specName == PyNone.NONE ? "'?'" : Text.reprJava(specName);
    Object origin = Attributes.getOrNull(spec, "origin");
    if (origin == null || origin == PyNone.NONE) {
      Object loader = Attributes.getOrNull(spec, "loader");
      return loader == null || loader == PyNone.NONE
          ? "<module " + name + ">"
          : "<module " + name + " (" + Text.reprJava(loader) + ")>";
    }
    Object located = Attributes.getOrNull(spec, "has_location");
    return located != null && Truth.isTrue(located)
        ? "<module " + name + " from " + Text.reprJava(origin) + ">"
        : "<module " + name + " (" + Text.strJava(origin) + ")>";
  }

  private static Object annotations(PyModule self) {
    Object present = self.namespace().getString("__annotations__");
    if (present == null) {
      present = new PyDict();
      self.namespace().putString("__annotations__", present);
    }
    return present;
  }

  private static Object setAnnotations(PyModule self, Object value) {
    if (value != null) {
      self.namespace().putString("__annotations__", value);
    } else if (self.namespace().removeString("__annotations__") == null) {
      throw AttributeErrors.of("__annotations__");
    }
    return PyNone.NONE;
  }
}
