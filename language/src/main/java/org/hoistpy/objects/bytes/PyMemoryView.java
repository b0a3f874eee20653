package org.hoistpy.objects.bytes;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * A Python memoryview: elements of one format, in any number of dimensions, in an array that
 * belongs to another object.
 *
 * <p>Thread-safety: everything but the released flag is final; elements are plain bytes of the
 * array.
 */
public final class PyMemoryView extends PyObject {
  private final BufferSource source;
  private final byte[] data;
  private final ViewShape shape;
  private final String format;
  private final int itemSize;
  private final boolean readOnly;

  /** Plain; only ever set. */
  private boolean released;

  /** A view of everything. */
  public PyMemoryView(BufferSource source) {
    super(BuiltinTypes.MEMORYVIEW.instanceShape());
    this.source = source;
    this.data = source.export(this);
    this.format = source.bufferFormat();
    this.itemSize = ElementFormat.size(format);
    this.shape = ViewShape.line(0, source.exportedLength() / itemSize, itemSize);
    this.readOnly = source.isReadOnly();
  }

  private PyMemoryView(PyMemoryView base, ViewShape shape, String format, boolean readOnly) {
    super(BuiltinTypes.MEMORYVIEW.instanceShape());
    this.source = base.source;
    this.data = source.export(this);
    this.shape = shape;
    this.format = format;
    this.itemSize = ElementFormat.size(format);
    this.readOnly = readOnly;
  }

  /** Another view of the same elements. */
  public PyMemoryView copy() {
    return new PyMemoryView(this, shape, format, readOnly);
  }

  /** A view of some of the elements of the first dimension. */
  public PyMemoryView slice(int start, int step, int count) {
    return new PyMemoryView(this, shape.slice(start, step, count), format, readOnly);
  }

  /** A view of the same bytes as elements of another format; the caller has checked the sizes. */
  public PyMemoryView cast(String newFormat) {
    return cast(newFormat, new int[] {byteLength() / ElementFormat.size(newFormat)});
  }

  /** The same in several dimensions. */
  public PyMemoryView cast(String newFormat, int[] lengths) {
    int size = ElementFormat.size(newFormat);
    return new PyMemoryView(
        this, ViewShape.dense(shape.offset(), lengths, size), newFormat, readOnly);
  }

  public PyMemoryView toReadOnly() {
    return new PyMemoryView(this, shape, format, true);
  }

  public void release() {
    if (!released) {
      released = true;
      source.release(this);
    }
  }

  public boolean isReleased() {
    return released;
  }

  public BufferSource source() {
    return source;
  }

  public ViewShape shape() {
    return shape;
  }

  public int dimensions() {
    return shape.dimensions();
  }

  /** The length of the first dimension; 1 if there is none. */
  public int length() {
    return dimensions() == 0 ? 1 : shape.lengths()[0];
  }

  public int byteLength() {
    return shape.count() * itemSize;
  }

  public String format() {
    return format;
  }

  public int itemSize() {
    return itemSize;
  }

  public boolean isReadOnly() {
    return readOnly;
  }

  public boolean isContiguous() {
    return shape.isDense(itemSize);
  }

  public boolean isFortran() {
    return shape.isFortran(itemSize);
  }

  /** The element at an index within the length, in a view of one dimension. */
  public Object get(int index) {
    return getAt(shape.offset() + index * shape.strides()[0]);
  }

  /** The element at a place in the array. */
  public Object getAt(int place) {
    return ElementFormat.get(format, data, place);
  }

  /** Writes an element that {@link ElementFormat#put} accepts, in a view of one dimension. */
  public boolean set(int index, Number value) {
    return setAt(shape.offset() + index * shape.strides()[0], value);
  }

  /** Writes an element at a place in the array. */
  public boolean setAt(int place, Number value) {
    return ElementFormat.put(format, data, place, value);
  }

  /** The elements' bytes in an array of the caller's own. */
  public byte[] toArray() {
    return toArray(false);
  }

  /** The elements' bytes, with the first dimension fastest if wanted. */
  public byte[] toArray(boolean fortran) {
    byte[] copy = new byte[byteLength()];
    ViewShape order = fortran ? shape.reversed() : shape;
    if (order.isDense(itemSize)) {
      System.arraycopy(data, shape.offset(), copy, 0, copy.length);
    } else {
      order.forEach(
          (place, number) -> System.arraycopy(data, place, copy, number * itemSize, itemSize));
    }
    return copy;
  }

  /** Overwrites all elements with the bytes, which are as many as {@link #byteLength}. */
  public void setBytes(byte[] bytes) {
    if (isContiguous()) {
      System.arraycopy(bytes, 0, data, shape.offset(), bytes.length);
    } else {
      shape.forEach(
          (place, number) -> System.arraycopy(bytes, number * itemSize, data, place, itemSize));
    }
  }
}
