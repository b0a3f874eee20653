package org.hoistpy.interop;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.objects.InteropMessages;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.number.PyFloatObject;
import org.hoistpy.objects.number.PyIntObject;
import org.hoistpy.objects.text.PyStrObject;
import org.hoistpy.objects.text.Strings;

/** None, and instances of subclasses of int, float and str, which answer as their payload does. */
abstract class ScalarMessages implements InteropMessages {
  static final InteropLibrary INTEROP = InteropLibrary.getUncached();

  @Override
  public Class<? extends TruffleLanguage<?>> getLanguage(PyObject self) {
    return HoistPyLanguage.class;
  }

  @Override
  public boolean isNull(PyObject self) {
    return self == PyNone.NONE;
  }

  @Override
  public boolean isBoolean(PyObject self) {
    return false;
  }

  @Override
  public boolean asBoolean(PyObject self) throws UnsupportedMessageException {
    throw UnsupportedMessageException.create();
  }

  @Override
  public boolean isString(PyObject self) {
    return self instanceof PyStrObject;
  }

  @Override
  public String asString(PyObject self) throws UnsupportedMessageException {
    return Strings.toJava(asTruffleString(self));
  }

  @Override
  public TruffleString asTruffleString(PyObject self) throws UnsupportedMessageException {
    if (self instanceof PyStrObject text) {
      return text.value();
    }
    throw UnsupportedMessageException.create();
  }

  /** The number that the object stands for, or a boolean, which refuses what numbers do. */
  private static Object number(PyObject self) {
    return switch (self) {
      case PyIntObject number -> Values.toForeign(number.value());
      case PyFloatObject number -> (Double) number.value();
      default -> Boolean.FALSE;
    };
  }

  @Override
  public boolean isNumber(PyObject self) {
    return self instanceof PyIntObject || self instanceof PyFloatObject;
  }

  @Override
  public boolean fitsInByte(PyObject self) {
    return INTEROP.fitsInByte(number(self));
  }

  @Override
  public boolean fitsInShort(PyObject self) {
    return INTEROP.fitsInShort(number(self));
  }

  @Override
  public boolean fitsInInt(PyObject self) {
    return INTEROP.fitsInInt(number(self));
  }

  @Override
  public boolean fitsInLong(PyObject self) {
    return INTEROP.fitsInLong(number(self));
  }

  @Override
  public boolean fitsInBigInteger(PyObject self) {
    return INTEROP.fitsInBigInteger(number(self));
  }

  @Override
  public boolean fitsInFloat(PyObject self) {
    return INTEROP.fitsInFloat(number(self));
  }

  @Override
  public boolean fitsInDouble(PyObject self) {
    return INTEROP.fitsInDouble(number(self));
  }

  @Override
  public byte asByte(PyObject self) throws UnsupportedMessageException {
    return INTEROP.asByte(number(self));
  }

  @Override
  public short asShort(PyObject self) throws UnsupportedMessageException {
    return INTEROP.asShort(number(self));
  }

  @Override
  public int asInt(PyObject self) throws UnsupportedMessageException {
    return INTEROP.asInt(number(self));
  }

  @Override
  public long asLong(PyObject self) throws UnsupportedMessageException {
    return INTEROP.asLong(number(self));
  }

  @Override
  public BigInteger asBigInteger(PyObject self) throws UnsupportedMessageException {
    return INTEROP.asBigInteger(number(self));
  }

  @Override
  public float asFloat(PyObject self) throws UnsupportedMessageException {
    return INTEROP.asFloat(number(self));
  }

  @Override
  public double asDouble(PyObject self) throws UnsupportedMessageException {
    return INTEROP.asDouble(number(self));
  }
}
