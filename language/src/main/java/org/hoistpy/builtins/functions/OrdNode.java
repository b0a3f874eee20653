package org.hoistpy.builtins.functions;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.calls.InlineUnaryNode;
import org.hoistpy.objects.text.Strings;

/** The inlined {@code ord(c)} of a str. */
abstract class OrdNode extends InlineUnaryNode {
  static boolean isOneCodePoint(TruffleString c) {
    return c.byteLength(Strings.ENCODING) == Integer.BYTES;
  }

  @Specialization(guards = "isOneCodePoint(c)")
  protected static long doString(
      TruffleString c, @Cached TruffleString.CodePointAtIndexNode codePointAt) {
    return codePointAt.execute(c, 0, Strings.ENCODING);
  }

  @Specialization
  protected static Object doObject(Object c) {
    return NumericFunctions.ord(c);
  }
}
