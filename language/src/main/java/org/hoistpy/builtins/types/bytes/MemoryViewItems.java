package org.hoistpy.builtins.types.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.BufferSource;
import org.hoistpy.objects.bytes.ElementFormat;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.bytes.PyMemoryIterator;
import org.hoistpy.objects.bytes.PyMemoryView;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.sequence.SliceBounds;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.FloatConversion;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Slices;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/** The elements of a memoryview: subscripts, conversions and casts. */
final class MemoryViewItems {
  /** Longer steps select at most one element; the stride they show fits an int. */
  private static final long LONGEST_STEP = 1 << 24;

  private MemoryViewItems() {}

  static void define(TypeBuilder<PyMemoryView> type) {
    type.method("__len__", "/", MemoryViewItems::length);
    type.method("__getitem__", "key, /", MemoryViewItems::get);
    type.method("__setitem__", "key, value, /", MemoryViewItems::set);
    type.method(
        "__delitem__",
        "key, /",
        (self, key) -> {
          throw PyErrors.typeError("cannot delete memory");
        });
    type.method(
        "__iter__",
        "/",
        self -> {
          MemoryViewSubscripts.checkOneDimension(MemoryViewTypes.live(self));
          checkReadable(self);
          return new PyMemoryIterator(self);
        });
    type.method("tobytes", "order='C'", MemoryViewItems::toBytes);
    type.method("tolist", "/", MemoryViewItems::toList);
    type.method("toreadonly", "/", self -> MemoryViewTypes.live(self).toReadOnly());
    type.method(
        "hex",
        "sep=?, bytes_per_sep=1",
        (self, sep, group) ->
            BytesHex.format(new PyBytes(MemoryViewTypes.live(self).toArray()), sep, group));
    type.method("cast", "format, shape=?", MemoryViewItems::cast);
  }

  private static Object length(PyMemoryView self) {
    if (MemoryViewTypes.live(self).dimensions() == 0) {
      throw PyErrors.typeError("0-dim memory has no length");
    }
    return (long) self.length();
  }

  /** Elements of formats that are not native single characters can only be moved as bytes. */
  static void checkReadable(PyMemoryView self) {
    if (ElementFormat.code(self.format()) == 0) {
      throw PyErrors.notImplementedError("memoryview: format %s not supported", self.format());
    }
  }

  private static Object toBytes(PyMemoryView self, Object order) {
    MemoryViewTypes.live(self);
    String name = order == PyNone.NONE ? "C" : Text.strJava(order);
    boolean fortran =
        switch (name) {
          case "C" -> false;
          case "F" -> true;
          case "A" -> self.isFortran();
          default -> throw PyErrors.valueError("order must be 'C', 'F' or 'A'");
        };
    return new PyBytes(self.toArray(fortran));
  }

  private static Object toList(PyMemoryView self) {
    checkReadable(MemoryViewTypes.live(self));
    return MemoryViewSubscripts.toList(self, self.shape());
  }

  private static int index(PyMemoryView self, Object key) {
    long index = Index.asSubscript(key);
    int length = MemoryViewTypes.live(self).length();
    long at = index < 0 ? index + length : index;
    if (at < 0 || at >= length) {
      throw PyErrors.indexError("index out of bounds on dimension 1");
    }
    return (int) at;
  }

  private static PyMemoryView slice(PyMemoryView self, PySlice key) {
    SliceBounds bounds = Slices.unpack(key).adjust(MemoryViewTypes.live(self).length());
    int step = (int) Math.clamp(bounds.step(), -LONGEST_STEP, LONGEST_STEP);
    return self.slice(bounds.start(), step, bounds.count());
  }

  private static Object get(PyMemoryView self, Object key) {
    MemoryViewTypes.live(self);
    if (self.dimensions() == 0) {
      return MemoryViewSubscripts.getSingle(self, key);
    }
    if (key instanceof PySlice slice) {
      return slice(self, slice);
    }
    if (key instanceof PyTuple tuple) {
      checkReadable(self);
      return self.getAt(MemoryViewSubscripts.place(self, tuple));
    }
    if (!Index.isIndex(key)) {
      throw PyErrors.typeError("memoryview: invalid slice key");
    }
    MemoryViewSubscripts.checkOneDimension(self);
    checkReadable(self);
    return self.get(index(self, key));
  }

  private static Object set(PyMemoryView self, Object key, Object value) {
    MemoryViewTypes.live(self);
    if (self.isReadOnly()) {
      throw PyErrors.typeError("cannot modify read-only memory");
    }
    if (key instanceof PySlice slice && self.dimensions() == 1) {
      setSlice(slice(self, slice), value);
      return PyNone.NONE;
    }
    checkReadable(self);
    int place = placeToSet(self, key);
    if (!self.setAt(place, element(self, value))) {
      throw invalidValue(self);
    }
    return PyNone.NONE;
  }

  private static int placeToSet(PyMemoryView self, Object key) {
    if (self.dimensions() == 0) {
      MemoryViewSubscripts.checkSingle(key);
      return self.shape().offset();
    }
    if (key instanceof PySlice
        || key instanceof PyTuple tuple && MemoryViewSubscripts.areSlices(tuple)) {
      throw PyErrors.notImplementedError(
          "memoryview slice assignments are currently restricted to ndim = 1");
    }
    if (key instanceof PyTuple tuple) {
      return MemoryViewSubscripts.place(self, tuple);
    }
    if (!Index.isIndex(key)) {
      throw PyErrors.typeError("memoryview: invalid slice key");
    }
    if (self.dimensions() > 1) {
      throw PyErrors.notImplementedError("sub-views are not implemented");
    }
    return self.shape().offset() + index(self, key) * self.shape().strides()[0];
  }

  private static RuntimeException invalidValue(PyMemoryView self) {
    return PyErrors.valueError("memoryview: invalid value for format '%s'", self.format());
  }

  private static Number element(PyMemoryView self, Object value) {
    switch (ElementFormat.code(self.format())) {
      case 'c' -> {
        if (value instanceof PyBytes bytes) {
          if (bytes.length() != 1) {
            throw invalidValue(self);
          }
          return (long) (bytes.get(0) & 0xFF);
        }
      }
      case '?' -> {
        return Truth.isTrue(value) ? 1L : 0L;
      }
      case 'f', 'd' -> {
        if (FloatConversion.isReal(value)) {
          return FloatConversion.asDouble(value);
        }
      }
      default -> {
        if (Index.isIndex(value)) {
          return (Number) Index.asIndex(value);
        }
      }
    }
    throw PyErrors.typeError("memoryview: invalid type for format '%s'", self.format());
  }

  private static void setSlice(PyMemoryView target, Object value) {
    PyMemoryView source;
    if (value instanceof PyMemoryView view) {
      source = MemoryViewTypes.live(view);
    } else if (value instanceof BufferSource buffer) {
      source = new PyMemoryView(buffer);
    } else {
      throw PyErrors.typeError("a bytes-like object is required, not '%s'", TypeOf.name(value));
    }
    boolean same =
        source.length() == target.length()
            && ElementFormat.code(source.format()) == ElementFormat.code(target.format());
    byte[] bytes = source.toArray();
    if (source != value) {
      source.release();
    }
    if (!same) {
      throw PyErrors.valueError(
          "memoryview assignment: lvalue and rvalue have different structures");
    }
    target.setBytes(bytes);
    target.release();
  }

  private static boolean isByteFormat(String format) {
    char code = ElementFormat.code(format);
    return code == 'B' || code == 'b' || code == 'c';
  }

  private static Object cast(PyMemoryView self, Object format, Object shape) {
    MemoryViewTypes.live(self);
    TruffleString text = Text.payload(format);
    if (text == null) {
      throw PyErrors.typeError("cast() argument 'format' must be str, not %s", TypeOf.name(format));
    }
    String wanted = Strings.toJava(text);
    if (!self.isContiguous()) {
      throw PyErrors.typeError("memoryview: casts are restricted to C-contiguous views");
    }
    if (ElementFormat.code(wanted) == 0) {
      throw PyErrors.valueError(
          "memoryview: destination format must be a native single character format prefixed with"
              + " an optional '@'");
    }
    if (!isByteFormat(wanted) && !isByteFormat(self.format())) {
      throw PyErrors.typeError("memoryview: cannot cast between two non-byte formats");
    }
    int size = ElementFormat.size(wanted);
    if (self.byteLength() % size != 0) {
      throw PyErrors.typeError("memoryview: length is not a multiple of itemsize");
    }
    if (shape == null) {
      return self.cast(wanted);
    }
    return self.cast(wanted, MemoryViewSubscripts.castShape(self, shape, self.byteLength() / size));
  }
}
