package org.hoistpy.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.objects.type.BuiltinTypes;

/**
 * An int outside 64 bits as other languages see it; a bare {@link BigInteger} is no polyglot value.
 * Immutable.
 */
@ExportLibrary(InteropLibrary.class)
final class BigIntValue implements TruffleObject {
  private final BigInteger value;

  BigIntValue(BigInteger value) {
    this.value = value;
  }

  BigInteger value() {
    return value;
  }

  @ExportMessage
  boolean isNumber() {
    return true;
  }

  @ExportMessage
  boolean fitsInByte() {
    return false;
  }

  @ExportMessage
  boolean fitsInShort() {
    return false;
  }

  @ExportMessage
  boolean fitsInInt() {
    return false;
  }

  @ExportMessage
  boolean fitsInLong() {
    return false;
  }

  @ExportMessage
  boolean fitsInBigInteger() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  boolean fitsInFloat() {
    return isExact(value.floatValue());
  }

  @ExportMessage
  @TruffleBoundary
  boolean fitsInDouble() {
    return isExact(value.doubleValue());
  }

  private boolean isExact(double rounded) {
    return !Double.isInfinite(rounded) && new BigDecimal(rounded).toBigInteger().equals(value);
  }

  @ExportMessage
  byte asByte() throws UnsupportedMessageException {
    throw UnsupportedMessageException.create();
  }

  @ExportMessage
  short asShort() throws UnsupportedMessageException {
    throw UnsupportedMessageException.create();
  }

  @ExportMessage
  int asInt() throws UnsupportedMessageException {
    throw UnsupportedMessageException.create();
  }

  @ExportMessage
  long asLong() throws UnsupportedMessageException {
    throw UnsupportedMessageException.create();
  }

  @ExportMessage
  BigInteger asBigInteger() {
    return value;
  }

  @ExportMessage
  @TruffleBoundary
  float asFloat() throws UnsupportedMessageException {
    if (!fitsInFloat()) {
      throw UnsupportedMessageException.create();
    }
    return value.floatValue();
  }

  @ExportMessage
  @TruffleBoundary
  double asDouble() throws UnsupportedMessageException {
    if (!fitsInDouble()) {
      throw UnsupportedMessageException.create();
    }
    return value.doubleValue();
  }

  @ExportMessage
  boolean hasLanguage() {
    return true;
  }

  @ExportMessage
  Class<? extends TruffleLanguage<?>> getLanguage() {
    return HoistPyLanguage.class;
  }

  @ExportMessage
  boolean hasMetaObject() {
    return true;
  }

  @ExportMessage
  Object getMetaObject() {
    return BuiltinTypes.INT;
  }

  @ExportMessage
  @TruffleBoundary
  Object toDisplayString(boolean allowSideEffects) {
    return value.toString();
  }
}
