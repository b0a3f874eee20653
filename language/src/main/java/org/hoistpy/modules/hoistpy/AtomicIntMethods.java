package org.hoistpy.modules.hoistpy;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** The methods of {@code AtomicInt}. */
final class AtomicIntMethods {
  private static final BinaryOp[] FETCH = {
    BinaryOp.ADD, BinaryOp.SUB, BinaryOp.AND, BinaryOp.OR, BinaryOp.XOR
  };

  private AtomicIntMethods() {}

  static void install() {
    TypeBuilder<PyAtomicInt> type = new TypeBuilder<>(PyAtomicInt.TYPE, PyAtomicInt.class);
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyAtomicInt(cls));
    type.method("__init__", "value=0, /", (self, value) -> set(self, value));
    type.method("get", "", PyAtomicInt::get);
    type.method("set", "value, /", AtomicIntMethods::set);
    type.method("exchange", "value, /", (self, value) -> self.box().exchange(integer(value)));
    type.method(
        "compare_exchange",
        "expected, new, /",
        (self, expected, updated) -> self.compareExchange(integer(expected), integer(updated)));
    type.method("get_opaque", "", self -> self.box().getOpaque());
    type.method("get_acquire", "", self -> self.box().getAcquire());
    type.method(
        "set_release",
        "value, /",
        (self, value) -> {
          self.box().setRelease(integer(value));
          return PyNone.NONE;
        });
    updates(type);
    operators(type);
    conversions(type);
  }

  private static Object set(PyAtomicInt self, Object value) {
    self.box().set(integer(value));
    return PyNone.NONE;
  }

  /** An int; a subclass's instance and a bool become plain ones. */
  private static Object integer(Object value) {
    if (TypeOf.get(value).lookup("__index__") == null) {
      throw PyErrors.typeError("an integer is required, not '%s'", TypeOf.get(value));
    }
    return Index.asIndex(value);
  }

  private static void updates(TypeBuilder<PyAtomicInt> type) {
    for (BinaryOp op : FETCH) {
      type.method(
          "fetch_" + op.name().toLowerCase(java.util.Locale.ROOT),
          "operand, /",
          (self, value) -> {
            Object operand = integer(value);
            return self.getAndUpdate(old -> Arithmetic.binary(op, old, operand));
          });
    }
    type.method("incr", "amount=1, /", (self, amount) -> add(self, BinaryOp.ADD, amount));
    type.method("decr", "amount=1, /", (self, amount) -> add(self, BinaryOp.SUB, amount));
    type.method("add_and_get", "amount, /", (self, amount) -> add(self, BinaryOp.ADD, amount));
    type.method(
        "update_and_get",
        "function, /",
        (self, function) -> self.updateAndGet(old -> integer(Calls.call(function, old))));
    type.method(
        "get_and_update",
        "function, /",
        (self, function) -> self.getAndUpdate(old -> integer(Calls.call(function, old))));
  }

  private static Object add(PyAtomicInt self, BinaryOp op, Object amount) {
    Object operand = integer(amount);
    return self.updateAndGet(old -> Arithmetic.binary(op, old, operand));
  }

  private static void operators(TypeBuilder<PyAtomicInt> type) {
    for (BinaryOp op : BinaryOp.values()) {
      if (op == BinaryOp.DIVMOD || op == BinaryOp.MATMUL || op == BinaryOp.TRUEDIV) {
        continue;
      }
      type.method(
          op.inplaceName(),
          "value, /",
          (self, value) -> {
            Object operand = integer(value);
            self.updateAndGet(old -> integer(Arithmetic.binary(op, old, operand)));
            return self;
          });
    }
    for (CompareOp op : CompareOp.values()) {
      type.method(
          op.method(),
          "value, /",
          (self, other) -> {
            Object right = other instanceof PyAtomicInt atomic ? atomic.get() : other;
            return Index.isIndex(right) || right instanceof Double
                ? Comparison.compare(op, self.get(), right)
                : PyNotImplemented.NOT_IMPLEMENTED;
          });
    }
  }

  private static void conversions(TypeBuilder<PyAtomicInt> type) {
    type.method("__int__", "", PyAtomicInt::get);
    type.method("__index__", "", PyAtomicInt::get);
    type.method("__bool__", "", self -> Truth.isTrue(self.get()));
    type.method("__hash__", "", self -> Hashing.identityHash(self));
    type.method("__repr__", "", self -> Strings.of("AtomicInt(" + Text.reprJava(self.get()) + ")"));
    type.method("__str__", "", self -> Text.str(self.get()));
    type.method(
        "__format__", "spec, /", (self, spec) -> Text.format(self.get(), Text.payload(spec)));
  }
}
