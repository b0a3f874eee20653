package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.text.Strings;

/** The operator {@code +}: addition, and concatenation of strings. */
abstract class AddNode extends NumericNode {
  protected AddNode(boolean inplace) {
    super(BinaryOp.ADD, inplace);
  }

  /** Lazy, so that building a text piece by piece does not copy it every time. */
  @Specialization
  protected static TruffleString doString(
      TruffleString left, TruffleString right, @Cached TruffleString.ConcatNode concat) {
    return concat.execute(left, right, Strings.ENCODING, true);
  }
}
