package org.hoistpy.objects.bytes;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * A Python memoryview of one dimension: elements of one format at a fixed distance in an array that
 * belongs to another object.
 *
 * <p>Thread-safety: everything but the released flag is final; elements are plain bytes of the
 * array.
 */
public final class PyMemoryView extends PyObject {
  private final BufferSource source;
  private final byte[] data;
  private final int offset;
  private final int length;
  private final int stride;
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
    this.offset = 0;
    this.length = source.exportedLength() / itemSize;
    this.stride = itemSize;
    this.readOnly = source.isReadOnly();
  }

  private PyMemoryView(
      PyMemoryView base, int offset, int length, int stride, String format, boolean readOnly) {
    super(BuiltinTypes.MEMORYVIEW.instanceShape());
    this.source = base.source;
    this.data = source.export(this);
    this.offset = offset;
    this.length = length;
    this.stride = stride;
    this.format = format;
    this.itemSize = ElementFormat.size(format);
    this.readOnly = readOnly;
  }

  /** A view of some of the elements. */
  public PyMemoryView slice(int start, int step, int count) {
    return new PyMemoryView(
        this, count == 0 ? 0 : offset + start * stride, count, stride * step, format, readOnly);
  }

  /** A view of the same bytes as elements of another format; the caller has checked the sizes. */
  public PyMemoryView cast(String newFormat) {
    int size = ElementFormat.size(newFormat);
    return new PyMemoryView(this, offset, byteLength() / size, size, newFormat, readOnly);
  }

  public PyMemoryView toReadOnly() {
    return new PyMemoryView(this, offset, length, stride, format, true);
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

  public int length() {
    return length;
  }

  public int byteLength() {
    return length * itemSize;
  }

  public int stride() {
    return stride;
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
    return stride == itemSize || length == 1;
  }

  /** The element at an index within the length. */
  public Object get(int index) {
    return ElementFormat.get(format, data, offset + index * stride);
  }

  /** Writes an element that {@link ElementFormat#put} accepts. */
  public boolean set(int index, Number value) {
    return ElementFormat.put(format, data, offset + index * stride, value);
  }

  /** The elements' bytes in an array of the caller's own. */
  public byte[] toArray() {
    byte[] copy = new byte[byteLength()];
    if (isContiguous()) {
      System.arraycopy(data, offset, copy, 0, copy.length);
    } else {
      for (int i = 0; i < length; i++) {
        System.arraycopy(data, offset + i * stride, copy, i * itemSize, itemSize);
      }
    }
    return copy;
  }

  /** Overwrites all elements with the bytes, which are as many as {@link #byteLength}. */
  public void setBytes(byte[] bytes) {
    for (int i = 0; i < length; i++) {
      System.arraycopy(bytes, i * itemSize, data, offset + i * stride, itemSize);
    }
  }
}
