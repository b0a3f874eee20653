package org.hoistpy.interop;

import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.BufferSource;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.bytes.PyMemoryView;

/** bytes, bytearray and memoryview as buffers. */
abstract class BufferMessages extends IterationMessages {
  private static final ByteOrder NATIVE = ByteOrder.nativeOrder();

  @Override
  public boolean hasBufferElements(PyObject self) {
    return self instanceof PyAnyBytes
        || self instanceof PyMemoryView view && !view.isReleased() && view.isContiguous();
  }

  @Override
  public boolean isBufferWritable(PyObject self) throws UnsupportedMessageException {
    require(self);
    return !(self instanceof PyMemoryView view
        ? view.isReadOnly()
        : ((BufferSource) self).isReadOnly());
  }

  private void require(PyObject self) throws UnsupportedMessageException {
    if (!hasBufferElements(self)) {
      throw UnsupportedMessageException.create();
    }
  }

  @Override
  public long getBufferSize(PyObject self) throws UnsupportedMessageException {
    require(self);
    return switch (self) {
      case PyBytes bytes -> bytes.length();
      case PyByteArray bytes -> bytes.length();
      default -> ((PyMemoryView) self).byteLength();
    };
  }

  /** A view on the bytes of one value; bytes are not copied. */
  private ByteBuffer at(PyObject self, ByteOrder order, long offset, int size)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    long length = getBufferSize(self);
    if (offset < 0 || size < 0 || offset > length - size) {
      throw InvalidBufferOffsetException.create(offset, size);
    }
    byte[] data =
        switch (self) {
          case PyBytes bytes -> bytes.peek();
          case PyByteArray bytes -> bytes.peek();
          default -> ((PyMemoryView) self).toArray();
        };
    return ByteBuffer.wrap(data, (int) offset, size).order(order);
  }

  /** Stores the bytes of one value. */
  private void store(PyObject self, long offset, ByteBuffer value)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    byte[] bytes = value.array();
    if (!isBufferWritable(self)) {
      throw UnsupportedMessageException.create();
    }
    at(self, NATIVE, offset, bytes.length);
    if (self instanceof PyByteArray array) {
      for (int i = 0; i < bytes.length; i++) {
        array.set((int) offset + i, bytes[i]);
      }
    } else {
      PyMemoryView view = (PyMemoryView) self;
      byte[] all = view.toArray();
      System.arraycopy(bytes, 0, all, (int) offset, bytes.length);
      view.setBytes(all);
    }
  }

  @Override
  public void readBuffer(PyObject self, long offset, byte[] target, int start, int length)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    at(self, NATIVE, offset, length).get(target, start, length);
  }

  @Override
  public byte readBufferByte(PyObject self, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    return at(self, NATIVE, offset, Byte.BYTES).get();
  }

  @Override
  public void writeBufferByte(PyObject self, long offset, byte value)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    store(self, offset, ByteBuffer.allocate(Byte.BYTES).put(value));
  }

  @Override
  public short readBufferShort(PyObject self, ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    return at(self, order, offset, Short.BYTES).getShort();
  }

  @Override
  public void writeBufferShort(PyObject self, ByteOrder order, long offset, short value)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    store(self, offset, ByteBuffer.allocate(Short.BYTES).order(order).putShort(value));
  }

  @Override
  public int readBufferInt(PyObject self, ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    return at(self, order, offset, Integer.BYTES).getInt();
  }

  @Override
  public void writeBufferInt(PyObject self, ByteOrder order, long offset, int value)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    store(self, offset, ByteBuffer.allocate(Integer.BYTES).order(order).putInt(value));
  }

  @Override
  public long readBufferLong(PyObject self, ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    return at(self, order, offset, Long.BYTES).getLong();
  }

  @Override
  public void writeBufferLong(PyObject self, ByteOrder order, long offset, long value)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    store(self, offset, ByteBuffer.allocate(Long.BYTES).order(order).putLong(value));
  }

  @Override
  public float readBufferFloat(PyObject self, ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    return at(self, order, offset, Float.BYTES).getFloat();
  }

  @Override
  public void writeBufferFloat(PyObject self, ByteOrder order, long offset, float value)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    store(self, offset, ByteBuffer.allocate(Float.BYTES).order(order).putFloat(value));
  }

  @Override
  public double readBufferDouble(PyObject self, ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    return at(self, order, offset, Double.BYTES).getDouble();
  }

  @Override
  public void writeBufferDouble(PyObject self, ByteOrder order, long offset, double value)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    store(self, offset, ByteBuffer.allocate(Double.BYTES).order(order).putDouble(value));
  }
}
