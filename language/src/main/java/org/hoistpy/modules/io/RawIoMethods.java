package org.hoistpy.modules.io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** What {@code io.RawIOBase} makes of a subclass's {@code readinto}, and checks. Stateless. */
final class RawIoMethods {
  private static final long CHUNK = 8192;

  private RawIoMethods() {}

  static void install() {
    TypeBuilder<Object> type = new TypeBuilder<>(IoTypes.RAW_IO_BASE, self -> self);
    type.method("read", "size=-1, /", (self, size) -> read(self, IoArguments.size(size)));
    type.method("readall", "/", RawIoMethods::readAll);
    TypeBuilder<Object> base = new TypeBuilder<>(IoTypes.IO_BASE, self -> self);
    for (String ability : new String[] {"readable", "writable", "seekable"}) {
      base.method(
          "_check" + Character.toUpperCase(ability.charAt(0)) + ability.substring(1),
          "msg=None, /",
          (self, message) -> check(self, ability));
    }
  }

  private static Object check(Object self, String ability) {
    if (!Truth.isTrue(Calls.callMethod(self, ability))) {
      throw IoErrors.unsupported("File or stream is not " + ability + ".");
    }
    return PyNone.NONE;
  }

  /** None when a non-blocking file has nothing yet. */
  private static Object read(Object self, long size) {
    if (size < 0) {
      return Calls.callMethod(self, "readall");
    }
    PyByteArray buffer = new PyByteArray(new byte[Math.toIntExact(size)]);
    Object count = Calls.callMethod(self, "readinto", buffer);
    if (count == PyNone.NONE) {
      return count;
    }
    int length = Index.asInt(count);
    if (length < 0 || length > size) {
      throw PyErrors.valueError("readinto() returned %s outside buffer size %s", length, size);
    }
    return new PyBytes(Arrays.copyOf(BytesOperands.bytesOrNull(buffer), length));
  }

  private static Object readAll(Object self) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      Object data = Calls.callMethod(self, "read", CHUNK);
      if (data == PyNone.NONE) {
        return all.size() == 0 ? data : new PyBytes(all.toByteArray());
      }
      if (!(data instanceof PyBytes)) {
        throw PyErrors.typeError("read() should return bytes, not '%s'", TypeOf.name(data));
      }
      byte[] bytes = BytesOperands.bytesOrNull(data);
      if (bytes.length == 0) {
        return new PyBytes(all.toByteArray());
      }
      all.writeBytes(bytes);
    }
  }
}
