package org.hoistpy.modules.json;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** Declares module {@code _json}. */
public final class JsonModule {
  private static boolean installed;

  private JsonModule() {}

  private static synchronized void install() {
    if (!installed) {
      installed = true;
      PyScanner.install();
      PyEncoder.install();
    }
  }

  public static void define(ModuleBuilder json) {
    install();
    json.constant("make_scanner", PyScanner.TYPE);
    json.constant("make_encoder", PyEncoder.TYPE);
    json.function("encode_basestring", "string, /", text -> encode(text, false));
    json.function("encode_basestring_ascii", "string, /", text -> encode(text, true));
    json.function(
        "scanstring",
        "string, end, strict=True, /",
        (text, end, strict) -> {
          long start = Index.asSize(end);
          if (!TypeOf.isInstance(text, BuiltinTypes.STR)) {
            throw PyErrors.typeError("first argument must be a string, not %s", TypeOf.name(text));
          }
          JsonStrings.Scanned scanned =
              JsonStrings.scan(Text.payload(text), start, Truth.isTrue(strict));
          return PyTuple.of(scanned.text(), (long) scanned.end());
        });
  }

  private static Object encode(Object text, boolean ascii) {
    if (!TypeOf.isInstance(text, BuiltinTypes.STR)) {
      throw PyErrors.typeError("first argument must be a string, not %s", TypeOf.name(text));
    }
    StringBuilder out = new StringBuilder();
    JsonStrings.encode(Text.payload(text), ascii, out);
    return Strings.of(out.toString());
  }
}
