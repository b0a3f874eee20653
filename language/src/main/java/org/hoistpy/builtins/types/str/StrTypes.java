package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Text;

/** Installs the methods of str and its iterators. */
public final class StrTypes {
  private StrTypes() {}

  public static void install() {
    TypeBuilder<TruffleString> type = new TypeBuilder<>(BuiltinTypes.STR, Text::payload);
    type.doc(
        """
        str(object='') -> str
        str(bytes_or_buffer[, encoding[, errors]]) -> str

        Create a new string object from the given object. If encoding or
        errors is specified, then the object must expose a data buffer
        that will be decoded using the given encoding and error handler.
        Otherwise, returns the result of object.__str__() (if defined)
        or repr(object).
        encoding defaults to sys.getdefaultencoding().
        errors defaults to 'strict'.""");
    StrConstruction.define(type);
    StrSequence.define(type);
    StrComparison.define(type);
    StrSearching.define(type);
    StrCases.define(type);
    StrPredicates.define(type);
    StrSplitting.define(type);
    StrLines.define(type);
    StrStripping.define(type);
    StrPadding.define(type);
    StrTranslation.define(type);
    StrFormatting.define(type);
    StrIterators.install();
  }
}
