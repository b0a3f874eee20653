package org.hoistpy.builtins.types.bytes;

import org.hoistpy.objects.PyEllipsis;
import org.hoistpy.objects.bytes.PyMemoryView;
import org.hoistpy.objects.bytes.ViewShape;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.ops.Index;

/** Subscripts and shapes of memoryviews of no or several dimensions. Stateless. */
final class MemoryViewSubscripts {
  private static final int MOST_DIMENSIONS = 64;

  private MemoryViewSubscripts() {}

  /** Raises what an index into a view of another number of dimensions does. */
  static void checkOneDimension(PyMemoryView self) {
    if (self.dimensions() == 0) {
      throw PyErrors.typeError("invalid indexing of 0-dim memory");
    }
    if (self.dimensions() > 1) {
      throw PyErrors.notImplementedError("multi-dimensional sub-views are not implemented");
    }
  }

  /** Only {@code ()} and {@code ...} are subscripts of a single element. */
  static void checkSingle(Object key) {
    boolean empty = key instanceof PyTuple tuple && tuple.size() == 0;
    if (!empty && key != PyEllipsis.ELLIPSIS) {
      throw PyErrors.typeError("invalid indexing of 0-dim memory");
    }
  }

  static Object getSingle(PyMemoryView self, Object key) {
    checkSingle(key);
    if (key == PyEllipsis.ELLIPSIS) {
      return self;
    }
    MemoryViewItems.checkReadable(self);
    return self.getAt(self.shape().offset());
  }

  static boolean areSlices(PyTuple key) {
    for (Object part : key.items()) {
      if (!(part instanceof PySlice)) {
        return false;
      }
    }
    return key.size() > 0;
  }

  /** The place of the element that a tuple of indices selects. */
  static int place(PyMemoryView self, PyTuple key) {
    if (areSlices(key)) {
      throw PyErrors.notImplementedError("multi-dimensional slicing is not implemented");
    }
    for (Object part : key.items()) {
      if (!Index.isIndex(part)) {
        throw PyErrors.typeError("memoryview: invalid slice key");
      }
    }
    ViewShape shape = self.shape();
    if (key.size() < shape.dimensions()) {
      throw PyErrors.notImplementedError("sub-views are not implemented");
    }
    if (key.size() > shape.dimensions()) {
      throw PyErrors.typeError(
          "cannot index %d-dimension view with %d-element tuple", shape.dimensions(), key.size());
    }
    int place = shape.offset();
    for (int i = 0; i < key.size(); i++) {
      long index = Index.asSubscript(key.get(i));
      int length = shape.lengths()[i];
      long at = index < 0 ? index + length : index;
      if (at < 0 || at >= length) {
        throw PyErrors.indexError("index out of bounds on dimension %d", i + 1);
      }
      place += (int) at * shape.strides()[i];
    }
    return place;
  }

  /** Nested lists of the elements. */
  static Object toList(PyMemoryView self, ViewShape shape) {
    if (shape.dimensions() == 0) {
      return self.getAt(shape.offset());
    }
    Object[] items = new Object[shape.lengths()[0]];
    int stride = shape.strides()[0];
    for (int i = 0; i < items.length; i++) {
      items[i] =
          shape.dimensions() == 1
              ? self.getAt(shape.offset() + i * stride)
              : toList(self, row(shape, i));
    }
    return new PyList(items, items.length);
  }

  private static ViewShape row(ViewShape shape, int index) {
    return new ViewShape(
        shape.offset() + index * shape.strides()[0],
        java.util.Arrays.copyOfRange(shape.lengths(), 1, shape.dimensions()),
        java.util.Arrays.copyOfRange(shape.strides(), 1, shape.dimensions()));
  }

  /** The checked lengths that a cast asks for. */
  static int[] castShape(PyMemoryView self, Object shape, int count) {
    Object[] parts =
        switch (shape) {
          case PyList list -> list.toArray();
          case PyTuple tuple -> tuple.items();
          default -> throw PyErrors.typeError("shape must be a list or a tuple");
        };
    if (parts.length > MOST_DIMENSIONS) {
      throw PyErrors.valueError(
          "memoryview: number of dimensions must not exceed %d", MOST_DIMENSIONS);
    }
    if (self.dimensions() != 1 && parts.length != 1) {
      throw PyErrors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
    }
    int[] lengths = new int[parts.length];
    long product = 1;
    for (int i = 0; i < lengths.length; i++) {
      if (!PyInts.isInt(parts[i])) {
        throw PyErrors.typeError("memoryview.cast(): elements of shape must be integers");
      }
      long length = Index.asClampedSize(parts[i]);
      if (length <= 0) {
        throw PyErrors.valueError("memoryview.cast(): elements of shape must be integers > 0");
      }
      product = Math.min(Integer.MAX_VALUE, product * Math.min(length, Integer.MAX_VALUE));
      lengths[i] = (int) Math.min(length, Integer.MAX_VALUE);
    }
    if (product != count) {
      throw PyErrors.typeError("memoryview: product(shape) * itemsize != buffer size");
    }
    return lengths;
  }
}
