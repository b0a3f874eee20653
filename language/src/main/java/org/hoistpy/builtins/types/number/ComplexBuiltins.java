package org.hoistpy.builtins.types.number;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.descriptor.ReadOnly;
import org.hoistpy.objects.number.NumberRank;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.ComplexConversion;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.NumberText;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** The class complex: construction and the methods that are no operators. */
public final class ComplexBuiltins {
  /** Weight of the imaginary part; a number without one hashes as its real part. */
  private static final long HASH_FACTOR = 1000003;

  private ComplexBuiltins() {}

  public static void install() {
    TypeBuilder<PyComplex> type = new TypeBuilder<>(BuiltinTypes.COMPLEX, PyComplex.class);
    type.doc(
        """
        Create a complex number from a string or numbers.

        If a string is given, parse it as a complex number.
        If a single number is given, convert it to a complex number.
        If the 'real' or 'imag' arguments are given, create a complex number
        with the specified real and imaginary components.""");
    type.constructor("real=?, imag=?", ComplexBuiltins::construct);
    OperatorMethods.define(type, NumberRank.COMPLEX);
    ReadOnly.define(type, "real", PyComplex::real);
    ReadOnly.define(type, "imag", PyComplex::imag);
    type.documentation("real", "the real part of a complex number");
    type.documentation("imag", "the imaginary part of a complex number");
    type.method("conjugate", "/", self -> new PyComplex(self.real(), -self.imag()));
    type.method("__complex__", "/", ComplexBuiltins::plain);
    type.method("__bool__", "/", self -> self.real() != 0.0 || self.imag() != 0.0);
    type.method("__hash__", "/", ComplexBuiltins::hash);
    type.method("__repr__", "/", self -> NumberText.repr(self));
    type.method(
        "__format__",
        "format_spec, /",
        (self, spec) ->
            Text.formatBySpec(
                self,
                Arguments.str("__format__", spec),
                text -> NumberText.formatComplex(self, text, TypeOf.name(self))));
    type.method(
        "__getnewargs__", "/", self -> new PyTuple(new Object[] {self.real(), self.imag()}));
  }

  private static Object construct(PyType cls, Object real, Object imag) {
    PyComplex value = ComplexConversion.convert(real, imag);
    return cls == BuiltinTypes.COMPLEX
        ? plain(value)
        : new PyComplex(cls, value.real(), value.imag());
  }

  private static Object hash(PyComplex self) {
    long hash = Hashing.hash(self.real()) + HASH_FACTOR * Hashing.hash(self.imag());
    return hash == -1 ? -2L : hash;
  }

  private static PyComplex plain(PyComplex value) {
    return value.getPyClass() == BuiltinTypes.COMPLEX
        ? value
        : new PyComplex(value.real(), value.imag());
  }
}
