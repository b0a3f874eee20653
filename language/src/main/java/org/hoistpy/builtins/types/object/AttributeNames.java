package org.hoistpy.builtins.types.object;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Attribute names as Python values. Stateless. */
public final class AttributeNames {
  private AttributeNames() {}

  /** The interned name of a str or of an instance of a subclass. */
  public static String of(Object name) {
    TruffleString text = Text.payload(name);
    if (text == null) {
      throw PyErrors.typeError("attribute name must be string, not '%s'", TypeOf.get(name).name());
    }
    return Strings.toJava(text).intern();
  }
}
