package org.hoistpy.builtins.types.range;

import java.math.BigInteger;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.ConstructorArguments;
import org.hoistpy.builtins.types.descriptor.ReadOnly;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.iterator.PyLongRangeIterator;
import org.hoistpy.objects.iterator.PyRangeIterator;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyRange;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.RangeItems;
import org.hoistpy.ops.Text;

/** The class range (library reference, "Ranges"). */
public final class RangeBuiltins {
  private RangeBuiltins() {}

  public static void install() {
    TypeBuilder<PyRange> type = new TypeBuilder<>(BuiltinTypes.RANGE, PyRange.class);
    type.doc(
        "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nReturn an"
            + " object that produces a sequence of integers from start (inclusive)\nto stop"
            + " (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.\nstart defaults"
            + " to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.\nThese are exactly the"
            + " valid indices for a list of 4 elements.\nWhen step is given, it specifies the"
            + " increment (or decrement).");
    type.constructor("*args, **kwargs", RangeBuiltins::construct);
    type.inline("__new__", RangeConstructorNode::new);
    ReadOnly.define(type, "start", PyRange::start);
    ReadOnly.define(type, "stop", PyRange::stop);
    ReadOnly.define(type, "step", PyRange::step);
    type.method("count", "value, /", RangeBuiltins::count);
    type.method("index", "value, /", RangeBuiltins::index);
    type.method("__len__", "/", RangeBuiltins::length);
    type.method("__bool__", "/", self -> PyInts.sign(self.length()) != 0);
    type.method("__getitem__", "key, /", (self, key) -> RangeItems.get(self, key));
    type.method("__contains__", "key, /", RangeBuiltins::contains);
    type.method("__iter__", "/", RangeBuiltins::iterator);
    type.method("__reversed__", "/", RangeBuiltins::reversed);
    type.method("__repr__", "/", RangeBuiltins::repr);
    type.method("__hash__", "/", self -> Hashing.hashTuple(identity(self)));
    type.method(
        "__reduce__",
        "/",
        self -> PyTuple.of(BuiltinTypes.RANGE, PyTuple.of(self.start(), self.stop(), self.step())));
    for (CompareOp op : CompareOp.values()) {
      type.method(op.method(), "value, /", (self, other) -> compare(op, self, other));
    }
  }

  private static Object construct(PyType cls, Object args, Object kwargs) {
    ConstructorArguments.noKeywords("range", (PyDict) kwargs);
    Object[] arguments = (Object[]) args;
    ConstructorArguments.checkCount("range", arguments, 1, 3);
    if (arguments.length == 1) {
      return new PyRange(0L, Index.asIndex(arguments[0]), 1L);
    }
    Object start = Index.asIndex(arguments[0]);
    Object stop = Index.asIndex(arguments[1]);
    Object step = arguments.length == 3 ? Index.asIndex(arguments[2]) : (Object) 1L;
    if (PyInts.sign(step) == 0) {
      throw PyErrors.valueError("range() arg 3 must not be zero");
    }
    return new PyRange(start, stop, step);
  }

  private static Object length(PyRange self) {
    if (self.length() instanceof Long length) {
      return length;
    }
    throw PyErrors.overflowError("Python int too large to convert to C ssize_t");
  }

  /** The int value of exactly an int or bool, whose place can be computed; else null. */
  private static Object plainInt(Object value) {
    return value instanceof Long || value instanceof Boolean || value instanceof BigInteger
        ? PyInts.valueOrNull(value)
        : null;
  }

  private static Object contains(PyRange self, Object value) {
    Object number = plainInt(value);
    return number != null
        ? RangeItems.find(self, number) != null
        : PyInts.sign(search(self, value)) >= 0;
  }

  /** The position of the first element that equals the value, or -1: element by element. */
  private static Object search(PyRange self, Object value) {
    Object iterator = iterator(self);
    long position = 0;
    for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
      if (Comparison.equal(each, value)) {
        return position;
      }
      position++;
    }
    return -1L;
  }

  private static Object count(PyRange self, Object value) {
    Object number = plainInt(value);
    if (number != null) {
      return RangeItems.find(self, number) != null ? 1L : 0L;
    }
    long count = 0;
    Object iterator = iterator(self);
    for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
      if (Comparison.equal(each, value)) {
        count++;
      }
    }
    return count;
  }

  private static Object index(PyRange self, Object value) {
    Object number = plainInt(value);
    if (number == null) {
      Object position = search(self, value);
      if (PyInts.sign(position) < 0) {
        throw PyErrors.valueError("sequence.index(x): x not in sequence");
      }
      return position;
    }
    Object position = RangeItems.find(self, number);
    if (position == null) {
      throw PyErrors.valueError("%s is not in range", Text.reprJava(value));
    }
    return position;
  }

  private static PyIterator iterator(PyRange self) {
    return self.isLong() && self.endIsLong()
        ? PyRangeIterator.of(self)
        : PyLongRangeIterator.of(self);
  }

  private static Object reversed(PyRange self) {
    BigInteger length = PyInts.big(self.length());
    BigInteger step = PyInts.big(self.step());
    BigInteger last = PyInts.big(self.start()).add(length.subtract(BigInteger.ONE).multiply(step));
    BigInteger end = PyInts.big(self.start()).subtract(step);
    boolean endIsLong = last.bitLength() < Long.SIZE && end.bitLength() < Long.SIZE;
    if (self.isLong() && self.longStep() != Long.MIN_VALUE && endIsLong) {
      return new PyRangeIterator(last.longValue(), -self.longStep(), self.longLength());
    }
    return new PyLongRangeIterator(last, step.negate(), length);
  }

  private static Object repr(PyRange self) {
    String bounds = "range(" + Text.reprJava(self.start()) + ", " + Text.reprJava(self.stop());
    return Strings.of(
        Long.valueOf(1).equals(self.step())
            ? bounds + ")"
            : bounds + ", " + Text.reprJava(self.step()) + ")");
  }

  /** What makes two ranges equal: length, and start and step as far as they matter. */
  private static PyTuple identity(PyRange range) {
    Object length = range.length();
    if (length instanceof Long n && n <= 1) {
      return PyTuple.of(length, n == 0 ? PyNone.NONE : range.start(), PyNone.NONE);
    }
    return PyTuple.of(length, range.start(), range.step());
  }

  private static Object compare(CompareOp op, PyRange self, Object other) {
    if (!(other instanceof PyRange range) || op != CompareOp.EQ && op != CompareOp.NE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    boolean equal = Comparison.equal(identity(self), identity(range));
    return (op == CompareOp.EQ) == equal;
  }
}
