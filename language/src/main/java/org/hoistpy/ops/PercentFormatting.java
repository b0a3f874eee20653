package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.text.IntDigitLimit;
import org.hoistpy.text.PercentFormat;

/** The operator {@code %} of str, bytes and bytearray. Stateless. */
public final class PercentFormatting {
  private PercentFormatting() {}

  /** {@code template % value}. */
  @TruffleBoundary
  public static TruffleString format(TruffleString template, Object value) {
    boolean mapping = Text.payload(value) == null && isMapping(value);
    String source = Strings.toJava(template);
    return Strings.of(run(source, value, mapping, PercentValues.TEXT));
  }

  /** {@code template % value} for the contents of a bytes or bytearray. */
  @TruffleBoundary
  public static byte[] format(byte[] template, Object value) {
    boolean mapping =
        Text.payload(value) == null && !(value instanceof PyAnyBytes) && isMapping(value);
    String source = new String(template, StandardCharsets.ISO_8859_1);
    return run(source, value, mapping, PercentValues.BYTES).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean isMapping(Object value) {
    return !(value instanceof PyTuple) && TypeOf.get(value).lookup("__getitem__") != null;
  }

  private static String run(
      String template, Object value, boolean mapping, PercentValues conversions) {
    Object[] tuple = value instanceof PyTuple items ? items.items() : null;
    return NumberText.guarded(
        () ->
            PercentFormat.format(
                template,
                tuple,
                value,
                mapping,
                conversions == PercentValues.BYTES,
                conversions,
                IntDigitLimit.get()));
  }
}
