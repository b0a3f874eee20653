package org.hoistpy.builtins.types.number;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.NumberRank;
import org.hoistpy.objects.number.PyIntObject;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.number.Rounding;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.IntConversion;
import org.hoistpy.ops.NumberText;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** The class int: construction and the methods that are no operators. Receivers are int values. */
public final class IntBuiltins {
  private static final int DIGIT_BITS = 30;
  private static final long HEADER_SIZE = 24;
  private static final long DIGIT_SIZE = 4;

  private IntBuiltins() {}

  public static void install() {
    TypeBuilder<Object> type = new TypeBuilder<>(BuiltinTypes.INT, PyInts::valueOrNull);
    type.doc(
        """
        int([x]) -> integer
        int(x, base=10) -> integer

        Convert a number or string to an integer, or return 0 if no arguments
        are given.  If x is a number, return x.__int__().  For floating-point
        numbers, this truncates towards zero.

        If x is not a number or if base is given, then x must be a string,
        bytes, or bytearray instance representing an integer literal in the
        given base.  The literal can be preceded by '+' or '-' and be surrounded
        by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.
        Base 0 means to interpret the base from the string as an integer literal.
        >>> int('0b100', base=0)
        4""");
    type.constructor("x=?, /, base=?", IntBuiltins::construct);
    type.inline("__new__", IntConstructorNodeGen::create);
    OperatorMethods.define(type, NumberRank.INT);
    defineConversions(type);
    defineProperties(type);
    IntBytes.define(type);
  }

  private static Object construct(PyType cls, Object x, Object base) {
    if (x == null && base != null) {
      throw PyErrors.typeError("int() missing string argument");
    }
    Object value =
        x == null
            ? (Object) 0L
            : base == null ? IntConversion.convert(x) : IntConversion.convert(x, base);
    return cls == BuiltinTypes.INT ? value : new PyIntObject(cls, value);
  }

  private static void defineConversions(TypeBuilder<Object> type) {
    for (String name :
        new String[] {"__int__", "__index__", "__trunc__", "__floor__", "__ceil__", "conjugate"}) {
      type.method(name, "/", self -> self);
    }
    type.method("__float__", "/", self -> PyInts.toDouble(self));
    type.method("__bool__", "/", self -> PyInts.sign(self) != 0);
    type.method("__hash__", "/", self -> Hashing.hash(self));
    type.method("__repr__", "/", self -> NumberText.repr(self));
    // Errors name the class of the object as it is, bool and subclasses included.
    new TypeBuilder<Object>(BuiltinTypes.INT, self -> PyInts.isInt(self) ? self : null)
        .method(
            "__format__",
            "format_spec, /",
            (self, spec) ->
                Text.formatBySpec(
                    self,
                    Arguments.str("__format__", spec),
                    text ->
                        NumberText.formatInt(PyInts.valueOrNull(self), text, TypeOf.name(self))));
    type.method("__round__", "ndigits=?, /", IntBuiltins::round);
    type.method("__getnewargs__", "/", self -> new PyTuple(new Object[] {self}));
    type.method("__sizeof__", "/", IntBuiltins::sizeOf);
  }

  private static void defineProperties(TypeBuilder<Object> type) {
    type.getter("real", self -> self);
    type.getter("imag", self -> 0L);
    type.getter("numerator", self -> self);
    type.getter("denominator", self -> 1L);
    type.method("bit_length", "/", self -> PyInts.bitLength(self));
    type.method("bit_count", "/", self -> (long) PyInts.big(self).abs().bitCount());
    type.method("is_integer", "/", self -> true);
    type.method("as_integer_ratio", "/", self -> new PyTuple(new Object[] {self, 1L}));
  }

  private static Object round(Object self, Object digits) {
    return digits == null ? self : Rounding.round(self, Index.asIndex(digits));
  }

  private static Object sizeOf(Object self) {
    long digits = Math.max(1, (PyInts.bitLength(self) + DIGIT_BITS - 1) / DIGIT_BITS);
    return HEADER_SIZE + DIGIT_SIZE * digits;
  }
}
