package org.hoistpy.modules.ast;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.InstanceDicts;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** {@code ast.AST}: the base of all tree nodes, whose instances are ordinary ones. Stateless. */
final class PyAst {
  static final PyType TYPE =
      BuiltinTypes.define("ast.AST", PyInstance.class, TypeTraits.BUILTIN_WITH_DICT);

  static {
    TypeBuilder<PyInstance> type = new TypeBuilder<>(TYPE, PyInstance.class);
    TYPE.setAttribute("__dict__", InstanceDicts.descriptor(TYPE));
    type.constructor("*args, **kwargs", (cls, args, keywords) -> create(cls));
    type.method("__init__", "*args, **kwargs", PyAst::init);
    type.method("__reduce__", "/", PyAst::reduce);
    type.constant("_fields", new PyTuple(new Object[0]));
    type.constant("__match_args__", new PyTuple(new Object[0]));
    type.constant("_attributes", new PyTuple(new Object[0]));
  }

  private PyAst() {}

  static PyInstance create(PyType cls) {
    return new PyInstance(cls.instanceShape());
  }

  private static Object init(PyInstance self, Object positional, Object keywords) {
    Object[] args = (Object[]) positional;
    Object[] fields = Iteration.toArray(Attributes.get(TypeOf.get(self), "_fields"));
    String name = TypeOf.name(self);
    if (args.length > fields.length) {
      throw PyErrors.typeError(
          "%s constructor takes at most %s positional argument%s",
          name, (long) fields.length, fields.length == 1 ? "" : "s");
    }
    for (int i = 0; i < args.length; i++) {
      Attributes.set(self, Text.strJava(fields[i]).intern(), args[i]);
    }
    PyDict named = (PyDict) keywords;
    for (Object key : named.keys()) {
      String attribute = Text.strJava(key).intern();
      for (int i = 0; i < args.length; i++) {
        if (Text.strJava(fields[i]).equals(attribute)) {
          throw PyErrors.typeError("%s got multiple values for argument '%s'", name, attribute);
        }
      }
      Attributes.set(self, attribute, named.get(key));
    }
    return PyNone.NONE;
  }

  private static Object reduce(PyInstance self) {
    return PyTuple.of(TypeOf.get(self), PyTuple.of(), InstanceDicts.get(self));
  }
}
