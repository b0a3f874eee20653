package org.hoistpy.modules.operator;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.type.Keywords;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;

/** {@code operator.methodcaller}: calls a method with fixed arguments. Immutable. */
public final class PyMethodCaller extends PyObject {
  public static final PyType TYPE =
      BuiltinTypes.define("operator.methodcaller", PyMethodCaller.class);

  private final TruffleString name;
  private final Object[] args;
  private final Keywords named;

  private PyMethodCaller(PyType type, TruffleString name, Object[] args, Keywords named) {
    super(type.instanceShape());
    this.name = name;
    this.args = args;
    this.named = named;
  }

  static {
    TypeBuilder<PyMethodCaller> type = new TypeBuilder<>(TYPE, PyMethodCaller.class);
    type.doc(
        """
        Return a callable object that calls the given method on its operand.
        After f = methodcaller('name'), the call f(r) returns r.name().
        After g = methodcaller('name', 'date', foo=1), the call g(r) returns
        r.name('date', foo=1).""");
    type.constructor(
        "*args, **kwargs",
        (cls, args, keywords) -> create(cls, (Object[]) args, (PyDict) keywords));
    type.method("__call__", "*args", (self, args) -> self.call((Object[]) args));
    type.method("__reduce__", "/", PyMethodCaller::reduce);
    type.method("__repr__", "/", self -> CallableText.repr(TYPE, self.argumentTexts()));
  }

  private static Object create(PyType cls, Object[] args, PyDict keywords) {
    if (args.length == 0) {
      throw PyErrors.typeError("methodcaller needs at least one argument, the method name");
    }
    TruffleString name = Text.payload(args[0]);
    if (name == null) {
      throw PyErrors.typeError("method name must be a string");
    }
    return new PyMethodCaller(
        cls, name, Arrays.copyOfRange(args, 1, args.length), Keywords.of(keywords));
  }

  /** Keyword arguments are kept by a partial of the class. */
  private Object reduce() {
    if (named.names().length == 0) {
      Object[] all = new Object[args.length + 1];
      all[0] = name;
      System.arraycopy(args, 0, all, 1, args.length);
      return PyTuple.of(getPyClass(), new PyTuple(all));
    }
    Object partial =
        Attributes.get(HoistPyContext.get().moduleLoader().importModule("functools"), "partial");
    Object maker =
        Calls.callKeywords(
            partial, new Object[] {getPyClass(), name}, named.names(), named.values());
    return PyTuple.of(maker, new PyTuple(args));
  }

  private Object call(Object[] received) {
    Object object = CallableText.onlyArgument("methodcaller", received);
    Object method = Attributes.get(object, Strings.toJava(name).intern());
    return Calls.callKeywords(method, args, named.names(), named.values());
  }

  private List<String> argumentTexts() {
    List<String> texts = new ArrayList<>();
    texts.add(Text.reprJava(name));
    texts.addAll(CallableText.reprs(args));
    for (int i = 0; i < named.names().length; i++) {
      texts.add(named.names()[i] + "=" + Text.reprJava(named.values()[i]));
    }
    return texts;
  }
}
