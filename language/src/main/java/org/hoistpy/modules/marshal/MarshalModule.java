package org.hoistpy.modules.marshal;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.TypeOf;

/** Module {@code marshal}, version 4 of the format. Code objects are not written or read. */
public final class MarshalModule {
  private MarshalModule() {}

  public static void define(ModuleBuilder marshal) {
    marshal.constant("version", 4L);
    marshal.function(
        "dumps",
        "value, version=4, /",
        (value, version) -> new PyBytes(new MarshalWriter().write(value)));
    marshal.function(
        "dump",
        "value, file, version=4, /",
        (value, file, version) ->
            Calls.callMethod(file, "write", new PyBytes(new MarshalWriter().write(value))));
    marshal.function("loads", "bytes, /", MarshalModule::loads);
    marshal.function(
        "load",
        "file, /",
        file -> {
          // The reader takes what one value needs, so that further values can follow.
          MarshalReader reader = new MarshalReader(file);
          return reader.value();
        });
  }

  private static Object loads(Object data) {
    byte[] bytes = BytesOperands.bytesOrNull(data);
    if (bytes == null) {
      throw PyErrors.typeError("a bytes-like object is required, not '%s'", TypeOf.name(data));
    }
    return new MarshalReader(bytes).value();
  }
}
