package org.hoistpy.builtins.types.function;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.descriptor.ReadOnly;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Text;
import org.hoistpy.translate.Namespaces;

/** The writable attributes of functions, with CPython's texts for wrong values. Stateless. */
final class FunctionAttributes {
  private FunctionAttributes() {}

  static void define(TypeBuilder<PyFunction> type) {
    type.getterSetter("__name__", FunctionAttributes::name, FunctionAttributes::setName);
    type.getterSetter(
        "__qualname__", FunctionAttributes::qualifiedName, FunctionAttributes::setQualifiedName);
    type.getterSetter("__module__", FunctionAttributes::module, FunctionAttributes::setModule);
    type.getterSetter("__doc__", FunctionAttributes::doc, FunctionAttributes::setDoc);
    type.getterSetter("__code__", self -> self.code().origin(), FunctionAttributes::setCode);
    type.getterSetter(
        "__defaults__", FunctionAttributes::defaults, FunctionAttributes::setDefaults);
    type.getterSetter(
        "__kwdefaults__",
        self -> self.keywordDefaults() == null ? PyNone.NONE : self.keywordDefaults(),
        FunctionAttributes::setKeywordDefaults);
    type.getterSetter(
        "__annotations__", FunctionAttributes::annotations, FunctionAttributes::setAnnotations);
    type.getterSetter(
        "__type_params__",
        self -> self.typeParameters() == null ? PyTuple.empty() : self.typeParameters(),
        FunctionAttributes::setTypeParameters);
    ReadOnly.define(type, "__builtins__", FunctionAttributes::builtins);
  }

  static Object name(PyFunction self) {
    if (self.name() == null) {
      // Kept: reading the name again gives the same object.
      self.setName(Strings.of(self.code().name()));
    }
    return self.name();
  }

  static Object qualifiedName(PyFunction self) {
    if (self.qualifiedName() == null) {
      self.setQualifiedName(Strings.of(self.code().info().qualifiedName()));
    }
    return self.qualifiedName();
  }

  private static Object setName(PyFunction self, Object value) {
    self.setName(requireText("__name__", value));
    return PyNone.NONE;
  }

  private static Object setQualifiedName(PyFunction self, Object value) {
    self.setQualifiedName(requireText("__qualname__", value));
    return PyNone.NONE;
  }

  private static Object requireText(String name, Object value) {
    if (Text.payload(value) == null) {
      throw PyErrors.typeError("%s must be set to a string object", name);
    }
    return value;
  }

  private static Object module(PyFunction self) {
    if (self.module() != null) {
      return self.module();
    }
    Object name = self.globals().getString("__name__");
    return name == null ? PyNone.NONE : name;
  }

  private static Object setModule(PyFunction self, Object value) {
    self.setModule(value == null ? PyNone.NONE : value);
    return PyNone.NONE;
  }

  private static Object doc(PyFunction self) {
    if (self.documentation() != null) {
      return self.documentation();
    }
    Object docstring = self.code().info().docstring();
    return docstring == null ? PyNone.NONE : docstring;
  }

  private static Object setDoc(PyFunction self, Object value) {
    self.setDocumentation(value == null ? PyNone.NONE : value);
    return PyNone.NONE;
  }

  private static Object setCode(PyFunction self, Object value) {
    if (!(value instanceof PyCode code)) {
      throw PyErrors.typeError("__code__ must be set to a code object");
    }
    int free = code.info().freeVars().size();
    int cells = self.closure() == null ? 0 : self.closure().length;
    if (free != cells) {
      throw PyErrors.valueError(
          "%s() requires a code object with %d free vars, not %d",
          Text.strJava(name(self)), cells, free);
    }
    // The name and the docstring are the function's, not the new code's.
    self.setName(name(self));
    self.setQualifiedName(qualifiedName(self));
    self.setDocumentation(doc(self));
    self.setCode(code);
    return PyNone.NONE;
  }

  private static Object defaults(PyFunction self) {
    Object[] values = self.defaults();
    return values.length == 0 ? PyNone.NONE : new PyTuple(values.clone());
  }

  private static Object setDefaults(PyFunction self, Object value) {
    if (value == null || value == PyNone.NONE) {
      self.setDefaults(null);
    } else if (value instanceof PyTuple tuple) {
      self.setDefaults(tuple.toArray());
    } else {
      throw PyErrors.typeError("__defaults__ must be set to a tuple object");
    }
    return PyNone.NONE;
  }

  private static Object setKeywordDefaults(PyFunction self, Object value) {
    if (value == null || value == PyNone.NONE) {
      self.setKeywordDefaults(null);
    } else if (value instanceof PyDict dict) {
      self.setKeywordDefaults(dict);
    } else {
      throw PyErrors.typeError("__kwdefaults__ must be set to a dict object");
    }
    return PyNone.NONE;
  }

  private static Object annotations(PyFunction self) {
    synchronized (self) {
      if (self.annotations() == null) {
        self.setAnnotations(new PyDict());
      }
      return self.annotations();
    }
  }

  private static Object setAnnotations(PyFunction self, Object value) {
    if (value == null || value == PyNone.NONE) {
      self.setAnnotations(null);
    } else if (value instanceof PyDict) {
      self.setAnnotations(value);
    } else {
      throw PyErrors.typeError("__annotations__ must be set to a dict object");
    }
    return PyNone.NONE;
  }

  private static Object setTypeParameters(PyFunction self, Object value) {
    if (!(value instanceof PyTuple)) {
      throw PyErrors.typeError("__type_params__ must be set to a tuple");
    }
    self.setTypeParameters(value);
    return PyNone.NONE;
  }

  private static Object builtins(PyFunction self) {
    Object own = Namespaces.namedBuiltins(self.globals());
    if (own instanceof PyModule module) {
      return module.namespace();
    }
    return own == null ? HoistPyContext.get().builtins().namespace() : own;
  }
}
