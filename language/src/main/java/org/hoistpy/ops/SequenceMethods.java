package org.hoistpy.ops;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.NumberRank;
import org.hoistpy.objects.type.PyType;

/**
 * Tells concatenation and repetition from addition and multiplication: in built-in sequences {@code
 * __add__} and {@code __mul__} have the lowest precedence, after the other operand's reflected
 * method.
 */
final class SequenceMethods {
  private SequenceMethods() {}

  /** Whether the method that the object has under this name is a built-in sequence's. */
  static boolean isSequenceMethod(Object object, BinaryOp op, String method) {
    if (op != BinaryOp.ADD && op != BinaryOp.MUL || NumberRank.isExact(object)) {
      return false;
    }
    if (object instanceof PyInstance) {
      return false;
    }
    if (object instanceof TruffleString) {
      return !method.equals(op.inplaceName());
    }
    PyType owner = TypeOf.get(object).lookupOwner(method);
    return owner != null && !owner.isHeapType() && owner.getOwn("__len__") != null;
  }

  /** TypeError if a sequence is to be repeated by something that is no integer. */
  static void checkCount(BinaryOp op, Object operand) {
    if (op == BinaryOp.MUL && !Index.isIndex(operand)) {
      throw PyErrors.typeError(
          "can't multiply sequence by non-int of type '%s'", TypeOf.name(operand));
    }
  }
}
