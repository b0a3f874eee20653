package org.hoistpy.modules.array;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** Arrays from and to bytes, lists, text and files. */
final class ArrayConversions {
  private ArrayConversions() {}

  static void define(TypeBuilder<PyArray> type) {
    type.method("tobytes", "", self -> new PyBytes(self.toBytes()));
    type.method("tolist", "", self -> PyList.of(self.toArray()));
    type.method("tounicode", "", ArrayConversions::toText);
    type.method(
        "frombytes",
        "buffer, /",
        (self, buffer) -> {
          self.append(ArrayConstruction.whole(self.code(), ArrayMethods.bytes(buffer)));
          return PyNone.NONE;
        });
    type.method("fromlist", "list, /", ArrayConversions::fromList);
    type.method("fromunicode", "ustr, /", ArrayConversions::fromText);
    type.method(
        "tofile",
        "f, /",
        (self, file) -> {
          Calls.callMethod(file, "write", new PyBytes(self.toBytes()));
          return PyNone.NONE;
        });
    type.method("fromfile", "f, n, /", ArrayConversions::fromFile);
  }

  static TruffleString text(PyArray self) {
    Object[] items = self.toArray();
    int[] codePoints = new int[items.length];
    for (int i = 0; i < items.length; i++) {
      codePoints[i] = org.hoistpy.objects.text.StringSlices.codePoint((TruffleString) items[i], 0);
    }
    return Strings.ofCodePoints(codePoints);
  }

  private static Object toText(PyArray self) {
    if (self.code() != TypeCode.u) {
      throw PyErrors.valueError("tounicode() may only be called on unicode type arrays");
    }
    return text(self);
  }

  private static Object fromText(PyArray self, Object text) {
    if (!TypeOf.isInstance(text, BuiltinTypes.STR)) {
      throw PyErrors.typeError("fromunicode() argument must be str, not %s", TypeOf.name(text));
    }
    if (self.code() != TypeCode.u) {
      throw PyErrors.valueError("fromunicode() may only be called on unicode type arrays");
    }
    self.append(ArrayConstruction.characters(Text.payload(text)));
    return PyNone.NONE;
  }

  private static Object fromList(PyArray self, Object list) {
    if (!(list instanceof PyList items)) {
      throw PyErrors.typeError("arg must be list");
    }
    self.append(ArrayConstruction.encode(self.code(), items.toArray()));
    return PyNone.NONE;
  }

  private static Object fromFile(PyArray self, Object file, Object count) {
    long items = Index.asSize(count);
    if (items < 0) {
      throw PyErrors.valueError("negative count");
    }
    long wanted = items * self.code().size();
    Object read = Calls.callMethod(file, "read", wanted);
    if (!(read instanceof PyBytes bytes)) {
      throw PyErrors.typeError("read() didn't return bytes");
    }
    self.append(ArrayConstruction.whole(self.code(), bytes.toArray()));
    if (bytes.length() != wanted) {
      throw PyErrors.eofError("read() didn't return enough bytes");
    }
    return PyNone.NONE;
  }
}
