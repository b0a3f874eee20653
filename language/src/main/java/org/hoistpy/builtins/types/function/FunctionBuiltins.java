package org.hoistpy.builtins.types.function;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.descriptor.ReadOnly;
import org.hoistpy.builtins.types.type.Keywords;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.PyCell;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.function.PyMethod;
import org.hoistpy.objects.mapping.NamespaceStorage;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.InstanceDicts;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassNames;
import org.hoistpy.translate.CallerFrame;
import org.hoistpy.translate.Namespaces;

/** The class of functions (language reference, section 3.2, "User-defined functions"). */
public final class FunctionBuiltins {
  private FunctionBuiltins() {}

  public static void install() {
    TypeBuilder<PyFunction> type = new TypeBuilder<>(BuiltinTypes.FUNCTION, PyFunction.class);
    type.constructor(
        "code, globals, name=None, argdefs=None, closure=None",
        (cls, code, globals, name, defaults, closure) ->
            create(code, globals, name, defaults, closure));
    type.method(
        "__repr__",
        "/",
        self ->
            Strings.of(
                "<function "
                    + Text.strJava(FunctionAttributes.qualifiedName(self))
                    + " at "
                    + ClassNames.address(self)
                    + ">"));
    type.method(
        "__call__",
        "*args, **kwargs",
        (self, args, keywords) -> {
          Keywords named = Keywords.of((PyDict) keywords);
          return Calls.callKeywords(self, (Object[]) args, named.names(), named.values());
        });
    type.method("__get__", "instance, owner=None, /", FunctionBuiltins::bind);
    type.getterSetter("__dict__", InstanceDicts::get, FunctionBuiltins::setDict);
    ReadOnly.define(type, "__globals__", PyFunction::globals);
    ReadOnly.define(type, "__closure__", FunctionBuiltins::closure);
    FunctionAttributes.define(type);
  }

  private static Object setDict(PyFunction self, Object value) {
    if (value == null) {
      throw PyErrors.typeError("cannot delete __dict__");
    }
    InstanceDicts.set(self, value);
    return PyNone.NONE;
  }

  private static Object bind(PyFunction self, Object instance, Object owner) {
    if (instance == PyNone.NONE) {
      if (owner == PyNone.NONE) {
        throw PyErrors.typeError("__get__(None, None) is invalid");
      }
      if (owner != BuiltinTypes.NONE_TYPE) {
        return self;
      }
    }
    return new PyMethod(instance, self);
  }

  private static Object closure(PyFunction self) {
    PyCell[] cells = self.closure();
    if (cells == null || cells.length == 0) {
      return PyNone.NONE;
    }
    Object[] items = new Object[cells.length];
    System.arraycopy(cells, 0, items, 0, cells.length);
    return new PyTuple(items);
  }

  private static Object create(
      Object codeObject, Object globals, Object name, Object defaults, Object closure) {
    if (!(codeObject instanceof PyCode code)) {
      throw PyErrors.typeError(
          "function() argument 'code' must be code, not %s", TypeOf.get(codeObject).name());
    }
    if (!(globals instanceof PyDict namespace)) {
      throw PyErrors.typeError(
          "function() argument 'globals' must be dict, not %s", TypeOf.get(globals).name());
    }
    if (name != PyNone.NONE && Text.payload(name) == null) {
      throw PyErrors.typeError("arg 3 (name) must be None or string");
    }
    if (defaults != PyNone.NONE && !(defaults instanceof PyTuple)) {
      throw PyErrors.typeError("arg 4 (defaults) must be None or tuple");
    }
    inheritBuiltins(namespace);
    PyFunction function =
        new PyFunction(
            code.origin().in(namespace),
            namespace,
            cells(code, closure),
            defaults instanceof PyTuple tuple ? tuple.toArray() : null,
            null);
    if (name != PyNone.NONE) {
      function.setName(name);
    }
    function.setModule(namespace.getString("__name__"));
    return function;
  }

  /** A namespace that names no builtins has those of the code that makes the function. */
  private static void inheritBuiltins(PyDict namespace) {
    if (namespace.getString("__builtins__") == null) {
      Object builtins = Namespaces.namedBuiltins(CallerFrame.globals());
      if (builtins != null) {
        NamespaceStorage.of(namespace).inheritBuiltins(builtins);
      }
    }
  }

  private static PyCell[] cells(PyCode code, Object closure) {
    int expected = code.info().freeVars().size();
    if (!(closure instanceof PyTuple tuple)) {
      if (expected > 0) {
        throw PyErrors.typeError("arg 5 (closure) must be tuple");
      }
      if (closure != PyNone.NONE) {
        throw PyErrors.typeError("arg 5 (closure) must be None or tuple");
      }
      return new PyCell[0];
    }
    if (tuple.size() != expected) {
      throw PyErrors.valueError(
          "%s requires closure of length %d, not %d", code.name(), expected, tuple.size());
    }
    PyCell[] cells = new PyCell[expected];
    for (int i = 0; i < expected; i++) {
      if (!(tuple.get(i) instanceof PyCell cell)) {
        throw PyErrors.typeError(
            "arg 5 (closure) expected cell, found %s", TypeOf.get(tuple.get(i)).name());
      }
      cells[i] = cell;
    }
    return cells;
  }
}
