package org.hoistpy.builtins.types.number;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.NumberRank;
import org.hoistpy.objects.number.PyFloatObject;
import org.hoistpy.objects.number.PyFloats;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.number.Rounding;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.NumberText;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.text.FloatText;

/** The class float: construction and the methods that are no operators. */
public final class FloatBuiltins {
  private FloatBuiltins() {}

  public static void install() {
    TypeBuilder<Double> type =
        new TypeBuilder<>(
            BuiltinTypes.FLOAT, self -> PyFloats.isFloat(self) ? PyFloats.value(self) : null);
    type.doc("Convert a string or number to a floating point number, if possible.");
    type.constructor("x=0, /", FloatBuiltins::construct);
    type.inline("__new__", FloatConstructorNodeGen::create);
    OperatorMethods.define(type, NumberRank.FLOAT);
    defineConversions(type);
    defineText(type);
    defineForObjects();
    type.getter("real", self -> self);
    type.getter("imag", self -> 0.0);
    type.method("conjugate", "/", self -> self);
    type.method("is_integer", "/", self -> !Double.isInfinite(self) && Math.rint(self) == self);
    type.method("as_integer_ratio", "/", FloatBuiltins::ratio);
    type.method("__getnewargs__", "/", self -> new PyTuple(new Object[] {self}));
  }

  private static Object construct(PyType cls, Object x) {
    double value = FloatConversion.convert(x);
    return cls == BuiltinTypes.FLOAT ? (Object) value : new PyFloatObject(cls, value);
  }

  private static void defineConversions(TypeBuilder<Double> type) {
    type.method("__float__", "/", self -> self);
    type.method("__int__", "/", self -> PyInts.fromDouble(self));
    type.method("__trunc__", "/", self -> PyInts.fromDouble(self));
    type.method("__floor__", "/", self -> PyInts.fromDouble(Math.floor(self)));
    type.method("__ceil__", "/", self -> PyInts.fromDouble(Math.ceil(self)));
    type.method("__bool__", "/", self -> self != 0.0);
    type.method("__round__", "ndigits=None, /", FloatBuiltins::round);
  }

  /** What depends on the object as it is, subclasses included, and not on its value alone. */
  private static void defineForObjects() {
    TypeBuilder<Object> type =
        new TypeBuilder<>(BuiltinTypes.FLOAT, self -> PyFloats.isFloat(self) ? self : null);
    type.method("__hash__", "/", self -> Hashing.hashDouble(PyFloats.value(self), self));
    type.method(
        "__format__",
        "format_spec, /",
        (self, spec) ->
            Text.formatBySpec(
                self,
                Arguments.str("__format__", spec),
                text -> NumberText.formatFloat(PyFloats.value(self), text, TypeOf.name(self))));
  }

  private static void defineText(TypeBuilder<Double> type) {
    type.method("__repr__", "/", self -> NumberText.repr((double) self));
    type.method("hex", "/", self -> Strings.of(FloatText.hex(self)));
    type.classMethod("fromhex", "string, /", FloatBuiltins::fromHex);
    type.classMethod("__getformat__", "typestr, /", FloatBuiltins::format);
  }

  private static Object round(Double self, Object digits) {
    return digits == PyNone.NONE
        ? PyInts.fromDouble(Math.rint(self))
        : (Object) Rounding.round((double) self, Index.asIndex(digits));
  }

  private static Object ratio(double self) {
    BigInteger[] parts = NumberText.guarded(() -> FloatText.asIntegerRatio(self));
    return new PyTuple(new Object[] {PyInts.normalize(parts[0]), PyInts.normalize(parts[1])});
  }

  private static Object fromHex(PyType cls, Object string) {
    TruffleString text = Text.payload(string);
    if (text == null) {
      throw PyErrors.typeError("bad argument type for built-in operation");
    }
    String source = Strings.toJava(text);
    Object value = NumberText.guarded(() -> FloatText.fromHex(source));
    return cls == BuiltinTypes.FLOAT ? value : Calls.call(cls, value);
  }

  private static Object format(PyType cls, Object name) {
    return switch (Strings.toJava(Arguments.str("__getformat__", name))) {
      case "double", "float" -> Strings.of("IEEE, little-endian");
      default ->
          throw PyErrors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
    };
  }
}
