package org.hoistpy.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.nio.ByteOrder;

/**
 * The part of {@link InteropObject} that shows an object as a null, a boolean, a string, a number
 * or a buffer of bytes.
 */
@ExportLibrary(InteropLibrary.class)
public abstract class InteropScalar extends DynamicObject {
  /** Set once, before the first object leaves the language. */
  static InteropMessages messages;

  protected InteropScalar(Shape shape) {
    super(shape);
  }

  /** Says who answers; called while the first context is initialised. */
  public static void register(InteropMessages answers) {
    messages = answers;
  }

  // null, booleans, strings and numbers

  @ExportMessage
  @TruffleBoundary
  final boolean isNull() {
    return messages.isNull((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isBoolean() {
    return messages.isBoolean((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean asBoolean() throws UnsupportedMessageException {
    return messages.asBoolean((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isString() {
    return messages.isString((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final String asString() throws UnsupportedMessageException {
    return messages.asString((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final TruffleString asTruffleString() throws UnsupportedMessageException {
    return messages.asTruffleString((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isNumber() {
    return messages.isNumber((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean fitsInByte() {
    return messages.fitsInByte((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean fitsInShort() {
    return messages.fitsInShort((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean fitsInInt() {
    return messages.fitsInInt((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean fitsInLong() {
    return messages.fitsInLong((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean fitsInBigInteger() {
    return messages.fitsInBigInteger((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean fitsInFloat() {
    return messages.fitsInFloat((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean fitsInDouble() {
    return messages.fitsInDouble((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final byte asByte() throws UnsupportedMessageException {
    return messages.asByte((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final short asShort() throws UnsupportedMessageException {
    return messages.asShort((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final int asInt() throws UnsupportedMessageException {
    return messages.asInt((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final long asLong() throws UnsupportedMessageException {
    return messages.asLong((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final BigInteger asBigInteger() throws UnsupportedMessageException {
    return messages.asBigInteger((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final float asFloat() throws UnsupportedMessageException {
    return messages.asFloat((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final double asDouble() throws UnsupportedMessageException {
    return messages.asDouble((PyObject) this);
  }

  // bytes

  @ExportMessage
  @TruffleBoundary
  final boolean hasBufferElements() {
    return messages.hasBufferElements((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isBufferWritable() throws UnsupportedMessageException {
    return messages.isBufferWritable((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final long getBufferSize() throws UnsupportedMessageException {
    return messages.getBufferSize((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final byte readBufferByte(long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    return messages.readBufferByte((PyObject) this, offset);
  }

  @ExportMessage
  @TruffleBoundary
  final void readBuffer(long offset, byte[] target, int start, int length)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    messages.readBuffer((PyObject) this, offset, target, start, length);
  }

  @ExportMessage
  @TruffleBoundary
  final short readBufferShort(ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    return messages.readBufferShort((PyObject) this, order, offset);
  }

  @ExportMessage
  @TruffleBoundary
  final int readBufferInt(ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    return messages.readBufferInt((PyObject) this, order, offset);
  }

  @ExportMessage
  @TruffleBoundary
  final long readBufferLong(ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    return messages.readBufferLong((PyObject) this, order, offset);
  }

  @ExportMessage
  @TruffleBoundary
  final float readBufferFloat(ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    return messages.readBufferFloat((PyObject) this, order, offset);
  }

  @ExportMessage
  @TruffleBoundary
  final double readBufferDouble(ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    return messages.readBufferDouble((PyObject) this, order, offset);
  }

  @ExportMessage
  @TruffleBoundary
  final void writeBufferByte(long offset, byte value)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    messages.writeBufferByte((PyObject) this, offset, value);
  }

  @ExportMessage
  @TruffleBoundary
  final void writeBufferShort(ByteOrder order, long offset, short value)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    messages.writeBufferShort((PyObject) this, order, offset, value);
  }

  @ExportMessage
  @TruffleBoundary
  final void writeBufferInt(ByteOrder order, long offset, int value)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    messages.writeBufferInt((PyObject) this, order, offset, value);
  }

  @ExportMessage
  @TruffleBoundary
  final void writeBufferLong(ByteOrder order, long offset, long value)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    messages.writeBufferLong((PyObject) this, order, offset, value);
  }

  @ExportMessage
  @TruffleBoundary
  final void writeBufferFloat(ByteOrder order, long offset, float value)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    messages.writeBufferFloat((PyObject) this, order, offset, value);
  }

  @ExportMessage
  @TruffleBoundary
  final void writeBufferDouble(ByteOrder order, long offset, double value)
      throws UnsupportedMessageException, InvalidBufferOffsetException {
    messages.writeBufferDouble((PyObject) this, order, offset, value);
  }
}
