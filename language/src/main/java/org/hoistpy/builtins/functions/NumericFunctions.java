package org.hoistpy.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.NumberText;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.UnaryOp;

/** The built-in functions on numbers (library reference, built-in functions). */
public final class NumericFunctions {
  private NumericFunctions() {}

  public static void define(ModuleBuilder builtins) {
    builtins.function("abs", "x, /", x -> Arithmetic.unary(UnaryOp.ABS, x));
    builtins.function("divmod", "x, y, /", (x, y) -> Arithmetic.binary(BinaryOp.DIVMOD, x, y));
    builtins.function("pow", "base, exp, mod=None", Arithmetic::power);
    builtins.function("round", "number, ndigits=None", NumericFunctions::round);
    builtins.function("bin", "number, /", number -> prefixed(number, 2, "0b"));
    builtins.function("oct", "number, /", number -> prefixed(number, 8, "0o"));
    builtins.function("hex", "number, /", number -> prefixed(number, 16, "0x"));
    builtins.function("chr", "i, /", NumericFunctions::chr);
    builtins.function("ord", "c, /", NumericFunctions::ord);
    builtins.inline("abs", AbsNode::new);
    builtins.inline("divmod", DivmodNodeGen::create);
    builtins.inline("chr", ChrNodeGen::create);
    builtins.inline("ord", OrdNodeGen::create);
    builtins.function("sum", "iterable, /, start=0", Sum::sum);
    builtins.inline("sum", SumNode::new);
    Extremes.define(builtins);
  }

  private static Object round(Object number, Object digits) {
    Object result =
        digits == PyNone.NONE
            ? Calls.callSpecialOrNull(number, "__round__")
            : Calls.callSpecialOrNull(number, "__round__", digits);
    if (result == null) {
      throw PyErrors.typeError("type %s doesn't define __round__ method", TypeOf.name(number));
    }
    return result;
  }

  private static Object prefixed(Object number, int base, String prefix) {
    Object value = Index.asIndex(number);
    String digits = NumberText.digits(value, base);
    return Strings.of(
        PyInts.sign(value) < 0 ? "-" + prefix + digits.substring(1) : prefix + digits);
  }

  @TruffleBoundary
  static Object chr(Object i) {
    int codePoint = Index.asInt(i);
    if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
      throw PyErrors.valueError("chr() arg not in range(0x110000)");
    }
    return Strings.ofCodePoints(new int[] {codePoint});
  }

  @TruffleBoundary
  static Object ord(Object c) {
    TruffleString text = Text.payload(c);
    byte[] bytes = text == null ? BytesOperands.bytesOrNull(c) : null;
    if (text == null && bytes == null) {
      throw PyErrors.typeError("ord() expected string of length 1, but %s found", TypeOf.name(c));
    }
    int length = text != null ? Strings.length(text) : bytes.length;
    if (length != 1) {
      throw PyErrors.typeError("ord() expected a character, but string of length %d found", length);
    }
    return text != null
        ? (long) text.codePointAtIndexUncached(0, Strings.ENCODING)
        : (long) (bytes[0] & 0xFF);
  }
}
