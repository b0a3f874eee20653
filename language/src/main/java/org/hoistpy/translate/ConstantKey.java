package org.hoistpy.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;

/** When two constants are one: of the same type and value, signs of zero included. Stateless. */
final class ConstantKey {
  private ConstantKey() {}

  static Object of(Object value) {
    return switch (value) {
      case TruffleString text -> Strings.toJava(text);
      case PyBytes bytes -> List.of("bytes", java.nio.ByteBuffer.wrap(bytes.toArray()));
      case PyComplex number -> List.of("complex", number.real(), number.imag());
      case PyTuple tuple -> {
        List<Object> key = new ArrayList<>();
        for (Object item : tuple.toArray()) {
          key.add(of(item));
        }
        yield key;
      }
      default -> value;
    };
  }
}
