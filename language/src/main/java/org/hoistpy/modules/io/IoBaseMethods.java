package org.hoistpy.modules.io;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Truth;

/**
 * {@code io.IOBase}: the parts of a file that follow from its other methods, for native files and
 * for Python subclasses alike.
 */
final class IoBaseMethods {
  private IoBaseMethods() {}

  static void install() {
    TypeBuilder<Object> type = new TypeBuilder<>(IoTypes.IO_BASE, self -> self);
    type.method("__enter__", "", IoBaseMethods::enter);
    type.method("__exit__", "*args", (self, args) -> Calls.callMethod(self, "close"));
    type.method("__iter__", "", IoBaseMethods::enter);
    type.method("__next__", "", IoBaseMethods::next);
    type.method("readlines", "hint=-1, /", IoBaseMethods::readLines);
    type.method("writelines", "lines, /", IoBaseMethods::writeLines);
    type.method("close", "", IoBaseMethods::close);
    type.getter("closed", self -> Attributes.getOrNull(self, "_hoistpy_closed") != null);
    type.method("flush", "", IoBaseMethods::checkOpen);
    type.method("readable", "", self -> false);
    type.method("writable", "", self -> false);
    type.method("seekable", "", self -> false);
    type.method("isatty", "", self -> false);
    type.method("fileno", "", self -> unsupported("fileno"));
    type.method("seek", "offset, whence=0, /", (self, offset, whence) -> unsupported("seek"));
    type.method("tell", "", self -> Calls.callMethod(self, "seek", 0L, 1L));
    type.method("truncate", "size=None, /", (self, size) -> unsupported("truncate"));
    type.method("readline", "size=-1, /", IoBaseMethods::readLine);
    type.method("_checkClosed", "", IoBaseMethods::checkOpen);
    TypeBuilder<Object> buffered = new TypeBuilder<>(IoTypes.BUFFERED_IO_BASE, self -> self);
    buffered.method("detach", "", self -> unsupported("detach"));
    TypeBuilder<Object> text = new TypeBuilder<>(IoTypes.TEXT_IO_BASE, self -> self);
    text.getter("encoding", self -> PyNone.NONE);
    text.getter("errors", self -> PyNone.NONE);
    text.getter("newlines", self -> PyNone.NONE);
    text.method("detach", "", self -> unsupported("detach"));
  }

  private static Object unsupported(String operation) {
    throw IoErrors.unsupported(operation);
  }

  private static Object checkOpen(Object self) {
    if (Truth.isTrue(Attributes.get(self, "closed"))) {
      throw IoErrors.closed();
    }
    return PyNone.NONE;
  }

  private static Object enter(Object self) {
    checkOpen(self);
    return self;
  }

  private static Object close(Object self) {
    if (!Truth.isTrue(Attributes.get(self, "closed"))) {
      try {
        Calls.callMethod(self, "flush");
      } finally {
        Attributes.set(self, "_hoistpy_closed", true);
      }
    }
    return PyNone.NONE;
  }

  private static Object next(Object self) {
    Object line = Calls.callMethod(self, "readline");
    if (Items.length(line) == 0) {
      throw PyErrors.stopIteration(PyNone.NONE);
    }
    return line;
  }

  private static Object readLine(Object self, Object size) {
    byte[] line = new byte[0];
    long limit = IoArguments.size(size);
    while (limit < 0 || line.length < limit) {
      byte[] one = IoArguments.bytes(Calls.callMethod(self, "read", 1L));
      if (one.length == 0) {
        break;
      }
      line = java.util.Arrays.copyOf(line, line.length + 1);
      line[line.length - 1] = one[0];
      if (one[0] == '\n') {
        break;
      }
    }
    return new org.hoistpy.objects.bytes.PyBytes(line);
  }

  private static Object readLines(Object self, Object hint) {
    long limit = IoArguments.size(hint);
    PyList lines = new PyList();
    long total = 0;
    Object iterator = Iteration.iter(self);
    for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
      lines.append(line);
      total += Items.length(line);
      if (limit > 0 && total >= limit) {
        break;
      }
    }
    return lines;
  }

  private static Object writeLines(Object self, Object lines) throws PyException {
    checkOpen(self);
    Object iterator = Iteration.iter(lines);
    for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
      Calls.callMethod(self, "write", line);
    }
    return PyNone.NONE;
  }
}
