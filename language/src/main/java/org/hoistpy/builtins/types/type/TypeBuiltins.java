package org.hoistpy.builtins.types.type;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.object.AttributeNames;
import org.hoistpy.builtins.types.object.Listing;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.Linearization;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.AttributeErrors;
import org.hoistpy.ops.AttributeProtocol;
import org.hoistpy.ops.Instantiation;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeAttributes;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.ClassChecks;
import org.hoistpy.ops.classes.ClassNames;
import org.hoistpy.ops.classes.TypeCreation;

/** The class type: making classes and asking about them (language reference, section 3.3.3). */
public final class TypeBuiltins {
  private static final long BASIC_SIZE = 928;

  private TypeBuiltins() {}

  public static void install() {
    TypeBuilder<PyType> type = new TypeBuilder<>(BuiltinTypes.TYPE, PyType.class);
    type.doc(
        """
        type(object) -> the object's type
        type(name, bases, dict, **kwds) -> a new type""");
    type.constructor("*args, **kwargs", TypeBuiltins::create);
    type.method("__init__", "*args, **kwargs", TypeBuiltins::init);
    type.method("__call__", "*args, **kwargs", TypeBuiltins::call);
    type.method("__repr__", "/", self -> Strings.of("<class '" + ClassNames.fullName(self) + "'>"));
    type.method("mro", "/", TypeBuiltins::computeOrder);
    type.method("__subclasses__", "/", TypeBuiltins::subclasses);
    type.classMethod("__prepare__", "*args, **kwargs", (cls, args, keywords) -> new PyDict());
    type.method("__instancecheck__", "instance, /", (s, x) -> ClassChecks.plainIsInstance(x, s));
    type.method("__subclasscheck__", "subclass, /", (s, x) -> ClassChecks.plainIsSubclass(x, s));
    type.method("__dir__", "/", Listing::ofType);
    type.method("__sizeof__", "/", self -> BASIC_SIZE);
    defineAttributes(type);
    Unions.defineOperators(type);
    TypeProperties.define(type);
  }

  private static Object create(PyType metatype, Object arguments, Object keywords) {
    Object[] args = (Object[]) arguments;
    if (args.length != 3) {
      throw PyErrors.typeError("type.__new__() takes exactly 3 arguments (%d given)", args.length);
    }
    TruffleString name = Text.payload(args[0]);
    if (name == null) {
      throw wrongArgument(1, "str", args[0]);
    }
    if (!(args[1] instanceof PyTuple)) {
      throw wrongArgument(2, "tuple", args[1]);
    }
    if (!(args[2] instanceof PyDict namespace)) {
      throw wrongArgument(3, "dict", args[2]);
    }
    Keywords extra = Keywords.of((PyDict) keywords);
    return TypeCreation.create(metatype, name, args[1], namespace, extra.names(), extra.values());
  }

  private static RuntimeException wrongArgument(int index, String expected, Object given) {
    return PyErrors.typeError(
        "type.__new__() argument %d must be %s, not %s",
        index, expected, given == PyNone.NONE ? "None" : TypeOf.get(given).name());
  }

  private static Object init(PyType self, Object arguments, Object keywords) {
    int count = ((Object[]) arguments).length;
    if (count == 1 && ((PyDict) keywords).size() > 0) {
      throw PyErrors.typeError("type.__init__() takes no keyword arguments");
    }
    if (count != 1 && count != 3) {
      throw PyErrors.typeError("type.__init__() takes 1 or 3 arguments");
    }
    return PyNone.NONE;
  }

  private static Object call(PyType self, Object arguments, Object keywords) {
    Keywords named = Keywords.of((PyDict) keywords);
    return Instantiation.instantiate(
        self,
        PyArguments.of(HoistPyContext.currentThread(), (Object[]) arguments),
        named.names(),
        named.values());
  }

  private static Object computeOrder(PyType self) {
    List<PyType> tail = Linearization.ofBases(self.bases());
    Object[] order = new Object[tail.size() + 1];
    order[0] = self;
    for (int i = 1; i < order.length; i++) {
      order[i] = tail.get(i - 1);
    }
    return new PyList(order, order.length);
  }

  private static Object subclasses(PyType self) {
    Object[] live = self.subclasses().toArray();
    return new PyList(live, live.length);
  }

  private static void defineAttributes(TypeBuilder<PyType> type) {
    type.method(
        "__getattribute__",
        "name, /",
        (self, name) -> {
          String text = AttributeNames.of(name);
          Object value = TypeAttributes.get(self, text);
          if (value == null) {
            throw AttributeErrors.missing(self, AttributeProtocol.TYPE, text);
          }
          return value;
        });
    type.method(
        "__setattr__",
        "name, value, /",
        (self, name, value) -> {
          TypeAttributes.set(self, AttributeNames.of(name), value);
          return PyNone.NONE;
        });
    type.method(
        "__delattr__",
        "name, /",
        (self, name) -> {
          TypeAttributes.delete(self, AttributeNames.of(name));
          return PyNone.NONE;
        });
  }
}
