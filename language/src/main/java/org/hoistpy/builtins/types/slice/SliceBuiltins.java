package org.hoistpy.builtins.types.slice;

import java.math.BigInteger;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.ConstructorArguments;
import org.hoistpy.builtins.types.descriptor.ReadOnly;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.SequenceComparison;
import org.hoistpy.ops.SliceIndices;
import org.hoistpy.ops.Text;

/** The class slice (data model, "Slice objects"). */
public final class SliceBuiltins {
  private SliceBuiltins() {}

  public static void install() {
    TypeBuilder<PySlice> type = new TypeBuilder<>(BuiltinTypes.SLICE, PySlice.class);
    type.doc(
        "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used for"
            + " extended slicing (e.g. a[0:10:2]).");
    type.constructor("*args, **kwargs", SliceBuiltins::construct);
    ReadOnly.define(type, "start", PySlice::start);
    ReadOnly.define(type, "stop", PySlice::stop);
    ReadOnly.define(type, "step", PySlice::step);
    type.method("indices", "len, /", SliceBuiltins::indices);
    type.method("__repr__", "/", SliceBuiltins::repr);
    type.method("__hash__", "/", Hashing::hashSlice);
    type.method(
        "__reduce__", "/", self -> PyTuple.of(BuiltinTypes.SLICE, new PyTuple(parts(self))));
    for (CompareOp op : CompareOp.values()) {
      type.method(
          op.method(),
          "value, /",
          (self, other) ->
              other instanceof PySlice slice
                  ? SequenceComparison.compare(op, parts(self), parts(slice))
                  : PyNotImplemented.NOT_IMPLEMENTED);
    }
  }

  private static Object construct(PyType cls, Object args, Object kwargs) {
    ConstructorArguments.noKeywords("slice", (PyDict) kwargs);
    Object[] arguments = (Object[]) args;
    ConstructorArguments.checkCount("slice", arguments, 1, 3);
    if (arguments.length == 1) {
      return new PySlice(PyNone.NONE, arguments[0], PyNone.NONE);
    }
    return new PySlice(
        arguments[0], arguments[1], arguments.length == 3 ? arguments[2] : PyNone.NONE);
  }

  private static Object[] parts(PySlice slice) {
    return new Object[] {slice.start(), slice.stop(), slice.step()};
  }

  private static Object indices(PySlice self, Object length) {
    BigInteger size = PyInts.big(Index.asIndex(length));
    if (size.signum() < 0) {
      throw PyErrors.valueError("length should not be negative");
    }
    SliceIndices indices = SliceIndices.of(self, size);
    return new PyTuple(
        PyInts.normalize(indices.start()),
        PyInts.normalize(indices.stop()),
        PyInts.normalize(indices.step()));
  }

  private static Object repr(PySlice self) {
    return Strings.of(
        "slice("
            + Text.reprJava(self.start())
            + ", "
            + Text.reprJava(self.stop())
            + ", "
            + Text.reprJava(self.step())
            + ")");
  }
}
