package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;

/** The names of sources that programs give: a str, bytes or path object. Stateless. */
public final class SourceNames {
  private SourceNames() {}

  @TruffleBoundary
  public static String of(Object name) {
    Object path =
        name instanceof PyBytes || Text.payload(name) != null
            ? name
            : Calls.callSpecialOrNull(name, "__fspath__");
    if (path instanceof PyBytes bytes) {
      return new String(bytes.toArray(), StandardCharsets.UTF_8);
    }
    TruffleString text = path == null ? null : Text.payload(path);
    if (text == null) {
      throw PyErrors.typeError(
          "expected str, bytes or os.PathLike object, not %s", TypeOf.name(name));
    }
    return Strings.toJava(text);
  }
}
