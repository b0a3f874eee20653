package org.hoistpy.builtins.functions;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** {@code repr}, {@code ascii}, {@code format}, {@code hash} and {@code len}. Stateless. */
public final class Conversions {
  private Conversions() {}

  public static void define(ModuleBuilder builtins) {
    builtins.function("repr", "obj, /", Text::reprObject);
    builtins.function("ascii", "obj, /", Text::asciiObject);
    builtins.function("format", "value, format_spec=?, /", Conversions::format);
    builtins.callForm("format", "value, format_spec='', /");
    builtins.function("hash", "obj, /", (Object obj) -> Hashing.hash(obj));
    builtins.function("len", "obj, /", (Object obj) -> Items.length(obj));
    builtins.inline("hash", HashFunctionNode::new);
    builtins.inline("len", LenNode::new);
  }

  private static Object format(Object value, Object spec) {
    if (spec == null) {
      return Text.format(value, Strings.EMPTY);
    }
    TruffleString text = Text.payload(spec);
    if (text == null) {
      throw PyErrors.typeError("format() argument 2 must be str, not %s", TypeOf.get(spec));
    }
    return Text.format(value, text);
  }
}
