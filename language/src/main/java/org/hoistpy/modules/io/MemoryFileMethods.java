package org.hoistpy.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Set;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.bytes.PyMemoryView;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.InstanceDicts;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** What only the files in memory have: {@code BytesIO} and {@code StringIO}. */
final class MemoryFileMethods {
  private static final Set<String> LINE_ENDS = Set.of("", "\n", "\r", "\r\n");

  private MemoryFileMethods() {}

  static void bytesIo(TypeBuilder<PyBytesIO> type) {
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyBytesIO(cls));
    type.method("__init__", "initial_bytes=?", MemoryFileMethods::initBytes);
    type.method("getvalue", "", self -> new PyBytes(self.value()));
    type.method("getbuffer", "", self -> new PyMemoryView(new PyBytesIOBuffer(self)));
    type.method(
        "read1", "size=-1, /", (self, size) -> new PyBytes(self.read(IoArguments.size(size))));
    type.method(
        "truncate",
        "size=None, /",
        (self, size) -> self.truncate(notNegative("negative size value %s", size)));
    type.method(
        "__getstate__",
        "",
        self -> PyTuple.of(new PyBytes(self.value()), self.tell(), attributes(self)));
    type.method("__setstate__", "state, /", MemoryFileMethods::restore);
    noNumber(type);
  }

  static void stringIo(TypeBuilder<PyStringIO> type) {
    type.constructor("*args, **kwargs", (cls, args, keywords) -> new PyStringIO(cls));
    type.method("__init__", "initial_value='', newline=?", MemoryFileMethods::initText);
    type.method("getvalue", "", PyStringIO::value);
    type.method(
        "seek",
        "pos, whence=0, /",
        (self, position, whence) -> self.seek(Index.asSize(position), Index.asInt(whence)));
    type.method("tell", "", PyStringIO::tell);
    type.method(
        "truncate",
        "pos=None, /",
        (self, size) -> self.truncate(notNegative("Negative size value %s", size)));
    type.getter("line_buffering", self -> false);
    type.getter("newlines", PyStringIO::newlines);
    type.method("__getstate__", "", MemoryFileMethods::state);
    type.method("__setstate__", "state, /", MemoryFileMethods::restore);
    noNumber(type);
  }

  private static <S> void noNumber(TypeBuilder<S> type) {
    type.method(
        "fileno",
        "",
        self -> {
          throw IoErrors.unsupported("fileno");
        });
  }

  /** A size, or -1 for None. */
  private static long notNegative(String message, Object value) {
    long size = IoArguments.size(value);
    if (size < 0 && value != PyNone.NONE) {
      throw PyErrors.valueError(message, size);
    }
    return size;
  }

  private static Object initBytes(PyBytesIO self, Object initial) {
    self.reset(
        initial == null || initial == PyNone.NONE ? new byte[0] : IoArguments.bytes(initial));
    return PyNone.NONE;
  }

  private static Object initText(PyStringIO self, Object initial, Object newline) {
    TruffleString text = initial == PyNone.NONE ? Strings.EMPTY : Text.payload(initial);
    if (text == null) {
      throw PyErrors.typeError("initial_value must be str or None, not %s", TypeOf.get(initial));
    }
    if (newline != null && newline != PyNone.NONE && Text.payload(newline) == null) {
      throw PyErrors.typeError("newline must be str or None, not %s", TypeOf.name(newline));
    }
    String lineEnd = newline == null ? "\n" : newline == PyNone.NONE ? null : Text.strJava(newline);
    if (lineEnd != null && !LINE_ENDS.contains(lineEnd)) {
      throw PyErrors.valueError("illegal newline value: %s", Text.reprJava(newline));
    }
    self.reset(text, lineEnd);
    return PyNone.NONE;
  }

  /** A copy of what {@code __dict__} holds, or None. */
  private static Object attributes(PyObject self) {
    PyDict dict = InstanceDicts.get(self);
    return dict == null || dict.size() == 0 ? PyNone.NONE : dict.copy();
  }

  private static Object state(PyStringIO self) {
    String newline = self.newlineText();
    return PyTuple.of(
        self.value(),
        newline == null ? PyNone.NONE : Strings.of(newline),
        self.tell(),
        attributes(self));
  }

  private static Object restore(PyBytesIO self, Object state) {
    Object[] parts = parts(self, state, 3);
    self.seek(0, 0);
    initBytes(self, parts[0]);
    self.seek(position(parts[1], "second item of state must be an integer, not %s"), 0);
    restoreAttributes(self, parts[2], "third");
    return PyNone.NONE;
  }

  private static Object restore(PyStringIO self, Object state) {
    Object[] parts = parts(self, state, 4);
    self.seek(0, 0);
    initText(self, parts[0], parts[1]);
    self.restore(Text.payload(parts[0]));
    self.seek(position(parts[2], "third item of state must be an integer, got %s"), 0);
    restoreAttributes(self, parts[3], "fourth");
    return PyNone.NONE;
  }

  private static Object[] parts(PyObject self, Object state, int count) {
    if (state instanceof PyTuple tuple && tuple.size() >= count) {
      return tuple.toArray();
    }
    throw PyErrors.typeError(
        "%s.__setstate__ argument should be %s-tuple, got %s",
        TypeOf.name(self), count, TypeOf.name(state));
  }

  private static long position(Object value, String message) {
    if (!PyInts.isInt(value)) {
      throw PyErrors.typeError(message, TypeOf.name(value));
    }
    long position = Index.asSize(value);
    if (position < 0) {
      throw PyErrors.valueError("position value cannot be negative");
    }
    return position;
  }

  private static void restoreAttributes(PyObject self, Object value, String place) {
    if (value == PyNone.NONE) {
      return;
    }
    if (!(value instanceof PyDict added)) {
      throw PyErrors.typeError(
          "%s item of state should be a dict, got a %s", place, TypeOf.name(value));
    }
    InstanceDicts.get(self).putAll(added);
  }
}
