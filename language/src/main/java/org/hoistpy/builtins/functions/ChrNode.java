package org.hoistpy.builtins.functions;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.calls.InlineUnaryNode;
import org.hoistpy.objects.text.Strings;

/** The inlined {@code chr(i)}. */
abstract class ChrNode extends InlineUnaryNode {
  static boolean isScalar(long i) {
    return i >= 0 && i < Character.MIN_SURROGATE;
  }

  @Specialization(guards = "isScalar(i)")
  protected static TruffleString doLong(
      long i, @Cached TruffleString.FromCodePointNode fromCodePoint) {
    return fromCodePoint.execute((int) i, Strings.ENCODING);
  }

  @Specialization
  protected static Object doObject(Object i) {
    return NumericFunctions.chr(i);
  }
}
