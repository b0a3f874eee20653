package org.hoistpy.modules.functools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.InstanceDicts;
import org.hoistpy.ops.ReprGuard;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** {@code functools.partial}. Immutable but for its attributes and {@code __setstate__}. */
final class PyPartial extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("functools.partial", PyPartial.class, TypeTraits.BUILTIN_WITH_DICT);

  private record State(Object function, PyTuple args, PyDict keywords) {}

  /** Access mode: plain; replaced as a whole by {@code __setstate__}. */
  private State state;

  private PyPartial(PyType type, Object function, PyTuple args, PyDict keywords) {
    super(type.instanceShape());
    this.state = new State(function, args, keywords);
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
    type.getter("func", self -> self.state.function);
    type.getter("args", self -> self.state.args);
    type.getter("keywords", self -> self.state.keywords);
    type.method("__repr__", "", PyPartial::repr);
    type.method("__reduce__", "", PyPartial::reduce);
    type.method("__setstate__", "state, /", PyPartial::restore);
    TYPE.setAttribute("__dict__", InstanceDicts.descriptor(TYPE));
  }

  private Object reduce() {
    State now = state;
    PyDict attributes = InstanceDicts.get(this);
    return PyTuple.of(
        getPyClass(),
        PyTuple.of(now.function),
        PyTuple.of(
            now.function,
            now.args,
            now.keywords,
            attributes.size() == 0 ? PyNone.NONE : attributes));
  }

  private Object restore(Object given) {
    if (!(given instanceof PyTuple tuple) || tuple.size() != 4) {
      throw PyErrors.typeError("invalid partial state");
    }
    Object[] parts = tuple.toArray();
    boolean callable = TypeOf.get(parts[0]).lookup("__call__") != null;
    if (!callable
        || !(parts[1] instanceof PyTuple positional)
        || parts[2] != PyNone.NONE && !(parts[2] instanceof PyDict)) {
      throw PyErrors.typeError("invalid partial state");
    }
    PyDict named = parts[2] instanceof PyDict dict ? dict : new PyDict();
    PyTuple plain =
        positional.getPyClass() == BuiltinTypes.TUPLE
            ? positional
            : new PyTuple(positional.toArray());
    boolean exact = named.getPyClass() == BuiltinTypes.DICT;
    state = new State(parts[0], plain, exact ? named : named.copy());
    InstanceDicts.set(this, parts[3] == PyNone.NONE ? null : parts[3]);
    return PyNone.NONE;
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
    if (function instanceof PyPartial inner
        && inner.getPyClass() == TYPE
        && InstanceDicts.get(inner).size() == 0) {
      State first = inner.state;
      return new PyPartial(
          cls,
          first.function,
          new PyTuple(join(first.args, positional)),
          merge(first.keywords, named));
    }
    return new PyPartial(cls, function, new PyTuple(positional), named);
  }

  private Object call(Object[] more, PyDict moreKeywords) {
    State now = state;
    return KeywordArguments.call(
        now.function,
        join(now.args, more),
        now.keywords.size() == 0 ? moreKeywords : merge(now.keywords, moreKeywords));
  }

  private static Object[] join(PyTuple bound, Object[] second) {
    if (bound.size() == 0) {
      return second;
    }
    Object[] first = bound.items();
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
    String name = getPyClass() == TYPE ? "functools.partial" : getPyClass().name();
    return ReprGuard.repr(this, "...", self -> self.text(name));
  }

  private String text(String name) {
    State now = state;
    StringBuilder out = new StringBuilder();
    out.append(name).append('(').append(Text.reprJava(now.function));
    for (Object arg : now.args.items()) {
      out.append(", ").append(Text.reprJava(arg));
    }
    DictCursor entries = now.keywords.copy().cursor();
    while (entries.advance()) {
      out.append(", ").append(Text.strJava(entries.key())).append('=');
      out.append(Text.reprJava(entries.value()));
    }
    return out.append(')').toString();
  }
}
