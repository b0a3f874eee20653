package org.hoistpy.modules.operator;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.List;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Text;

/** What the callable types share: their text form and the check of their one argument. */
final class CallableText {
  private CallableText() {}

  /** {@code operator.itemgetter(1, 2)}. */
  static TruffleString repr(PyType type, List<String> arguments) {
    return Strings.of(type.name() + "(" + String.join(", ", arguments) + ")");
  }

  static List<String> reprs(Object[] values) {
    return Arrays.stream(values).map(Text::reprJava).toList();
  }

  /** The one argument of a call. */
  static Object onlyArgument(String function, Object[] args) {
    if (args.length != 1) {
      throw PyErrors.typeError("%s expected 1 argument, got %d", function, args.length);
    }
    return args[0];
  }
}
