package org.hoistpy.modules.functools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.InstanceDicts;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** {@code functools.partial}. Immutable but for its attributes. */
final class PyPartial extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("functools.partial", PyPartial.class, TypeTraits.BUILTIN_WITH_DICT);

  private final Object function;
  private final Object[] args;
  private final PyDict keywords;

  private PyPartial(PyType type, Object function, Object[] args, PyDict keywords) {
    super(type.instanceShape());
    this.function = function;
    this.args = args;
    this.keywords = keywords;
  }

  static void install() {
    TypeBuilder<PyPartial> type = new TypeBuilder<>(TYPE, PyPartial.class);
    type.classMethod(
        "__class_getitem__",
        "object, /",
        (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
    type.constructor("*args, **keywords", PyPartial::create);
    type.method("__init__", "*args, **kwargs", (self, args, keywords) -> PyNone.NONE);
    type.method(
        "__call__",
        "*args, **kwargs",
        (self, more, moreKeywords) -> self.call((Object[]) more, (PyDict) moreKeywords));
    type.getter("func", self -> self.function);
    type.getter("args", self -> new PyTuple(self.args));
    type.getter("keywords", self -> self.keywords);
    type.method("__repr__", "", PyPartial::repr);
    type.method(
        "__reduce__",
        "",
        self ->
            PyTuple.of(
                self.getPyClass(),
                PyTuple.of(self.function),
                PyTuple.of(
                    self.function,
                    new PyTuple(self.args),
                    self.keywords,
                    InstanceDicts.get(self))));
    TYPE.setAttribute("__dict__", InstanceDicts.descriptor(TYPE));
  }

  private static Object create(PyType cls, Object args, Object keywords) {
    Object[] all = (Object[]) args;
    if (all.length == 0) {
      throw PyErrors.typeError("type 'partial' takes at least one argument");
    }
    Object function = all[0];
    if (TypeOf.get(function).lookup("__call__") == null) {
      throw PyErrors.typeError("the first argument must be callable");
    }
    Object[] positional = java.util.Arrays.copyOfRange(all, 1, all.length);
    PyDict named = (PyDict) keywords;
    // A partial of a partial is flattened, unless it carries attributes.
    if (function instanceof PyPartial inner && inner.getPyClass() == TYPE) {
      return new PyPartial(
          cls, inner.function, join(inner.args, positional), merge(inner.keywords, named));
    }
    return new PyPartial(cls, function, positional, named);
  }

  private Object call(Object[] more, PyDict moreKeywords) {
    return KeywordArguments.call(
        function,
        join(args, more),
        keywords.size() == 0 ? moreKeywords : merge(keywords, moreKeywords));
  }

  private static Object[] join(Object[] first, Object[] second) {
    if (first.length == 0) {
      return second;
    }
    Object[] all = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static PyDict merge(PyDict first, PyDict second) {
    PyDict all = first.copy();
    all.putAll(second);
    return all;
  }

  private Object repr() {
    StringBuilder out = new StringBuilder();
    String name = getPyClass() == TYPE ? "functools.partial" : getPyClass().name();
    out.append(name).append('(').append(Text.reprJava(function));
    for (Object arg : args) {
      out.append(", ").append(Text.reprJava(arg));
    }
    for (Object key : keywords.keys()) {
      out.append(", ").append(Text.strJava(key)).append('=');
      out.append(Text.reprJava(keywords.get(key)));
    }
    return Strings.of(out.append(')').toString());
  }
}
