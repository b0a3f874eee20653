package org.hoistpy.objects;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.nio.ByteOrder;

/**
 * What Python objects answer to other languages and to embedders: the messages of {@link
 * com.oracle.truffle.api.interop.InteropLibrary} that depend on the object's class. They need the
 * operations of the language, which objects may not know, so the implementation is registered from
 * above ({@link InteropObject#register}). Implementations are stateless.
 */
public interface InteropMessages {
  Class<? extends TruffleLanguage<?>> getLanguage(PyObject self);

  // null, booleans, strings and numbers
  boolean isNull(PyObject self);

  boolean isBoolean(PyObject self);

  boolean asBoolean(PyObject self) throws UnsupportedMessageException;

  boolean isString(PyObject self);

  String asString(PyObject self) throws UnsupportedMessageException;

  TruffleString asTruffleString(PyObject self) throws UnsupportedMessageException;

  boolean isNumber(PyObject self);

  boolean fitsInByte(PyObject self);

  boolean fitsInShort(PyObject self);

  boolean fitsInInt(PyObject self);

  boolean fitsInLong(PyObject self);

  boolean fitsInBigInteger(PyObject self);

  boolean fitsInFloat(PyObject self);

  boolean fitsInDouble(PyObject self);

  byte asByte(PyObject self) throws UnsupportedMessageException;

  short asShort(PyObject self) throws UnsupportedMessageException;

  int asInt(PyObject self) throws UnsupportedMessageException;

  long asLong(PyObject self) throws UnsupportedMessageException;

  BigInteger asBigInteger(PyObject self) throws UnsupportedMessageException;

  float asFloat(PyObject self) throws UnsupportedMessageException;

  double asDouble(PyObject self) throws UnsupportedMessageException;

  // attributes
  boolean hasMembers(PyObject self);

  Object getMembers(PyObject self, boolean includeInternal);

  boolean isMemberReadable(PyObject self, String name);

  Object readMember(PyObject self, String name) throws UnknownIdentifierException;

  boolean isMemberModifiable(PyObject self, String name);

  boolean isMemberInsertable(PyObject self, String name);

  void writeMember(PyObject self, String name, Object value)
      throws UnsupportedMessageException, UnknownIdentifierException;

  boolean isMemberRemovable(PyObject self, String name);

  void removeMember(PyObject self, String name)
      throws UnsupportedMessageException, UnknownIdentifierException;

  boolean isMemberInvocable(PyObject self, String name);

  Object invokeMember(PyObject self, String name, Object[] arguments)
      throws UnsupportedMessageException, UnknownIdentifierException;

  boolean isMemberInternal(PyObject self, String name);

  boolean hasMemberReadSideEffects(PyObject self, String name);

  boolean hasMemberWriteSideEffects(PyObject self, String name);

  // calls
  boolean isExecutable(PyObject self);

  Object execute(PyObject self, Object[] arguments) throws UnsupportedMessageException;

  boolean hasExecutableName(PyObject self);

  Object getExecutableName(PyObject self) throws UnsupportedMessageException;

  boolean isInstantiable(PyObject self);

  Object instantiate(PyObject self, Object[] arguments) throws UnsupportedMessageException;

  // elements of sequences
  boolean hasArrayElements(PyObject self);

  long getArraySize(PyObject self) throws UnsupportedMessageException;

  Object readArrayElement(PyObject self, long index)
      throws UnsupportedMessageException, InvalidArrayIndexException;

  void writeArrayElement(PyObject self, long index, Object value)
      throws UnsupportedMessageException, InvalidArrayIndexException;

  void removeArrayElement(PyObject self, long index)
      throws UnsupportedMessageException, InvalidArrayIndexException;

  boolean isArrayElementReadable(PyObject self, long index);

  boolean isArrayElementModifiable(PyObject self, long index);

  boolean isArrayElementInsertable(PyObject self, long index);

  boolean isArrayElementRemovable(PyObject self, long index);

  // entries of mappings
  boolean hasHashEntries(PyObject self);

  long getHashSize(PyObject self) throws UnsupportedMessageException;

  boolean isHashEntryReadable(PyObject self, Object key);

  Object readHashValue(PyObject self, Object key)
      throws UnsupportedMessageException, UnknownKeyException;

  boolean isHashEntryModifiable(PyObject self, Object key);

  boolean isHashEntryInsertable(PyObject self, Object key);

  void writeHashEntry(PyObject self, Object key, Object value) throws UnsupportedMessageException;

  boolean isHashEntryRemovable(PyObject self, Object key);

  void removeHashEntry(PyObject self, Object key)
      throws UnsupportedMessageException, UnknownKeyException;

  Object getHashEntriesIterator(PyObject self) throws UnsupportedMessageException;

  // iteration
  boolean hasIterator(PyObject self);

  Object getIterator(PyObject self) throws UnsupportedMessageException;

  boolean isIterator(PyObject self);

  boolean hasIteratorNextElement(PyObject self) throws UnsupportedMessageException;

  Object getIteratorNextElement(PyObject self)
      throws UnsupportedMessageException, StopIterationException;

  // bytes
  boolean hasBufferElements(PyObject self);

  boolean isBufferWritable(PyObject self) throws UnsupportedMessageException;

  long getBufferSize(PyObject self) throws UnsupportedMessageException;

  byte readBufferByte(PyObject self, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException;

  void readBuffer(PyObject self, long offset, byte[] target, int start, int length)
      throws UnsupportedMessageException, InvalidBufferOffsetException;

  short readBufferShort(PyObject self, ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException;

  int readBufferInt(PyObject self, ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException;

  long readBufferLong(PyObject self, ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException;

  float readBufferFloat(PyObject self, ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException;

  double readBufferDouble(PyObject self, ByteOrder order, long offset)
      throws UnsupportedMessageException, InvalidBufferOffsetException;

  void writeBufferByte(PyObject self, long offset, byte value)
      throws UnsupportedMessageException, InvalidBufferOffsetException;

  void writeBufferShort(PyObject self, ByteOrder order, long offset, short value)
      throws UnsupportedMessageException, InvalidBufferOffsetException;

  void writeBufferInt(PyObject self, ByteOrder order, long offset, int value)
      throws UnsupportedMessageException, InvalidBufferOffsetException;

  void writeBufferLong(PyObject self, ByteOrder order, long offset, long value)
      throws UnsupportedMessageException, InvalidBufferOffsetException;

  void writeBufferFloat(PyObject self, ByteOrder order, long offset, float value)
      throws UnsupportedMessageException, InvalidBufferOffsetException;

  void writeBufferDouble(PyObject self, ByteOrder order, long offset, double value)
      throws UnsupportedMessageException, InvalidBufferOffsetException;

  // exceptions
  boolean isException(PyObject self);

  RuntimeException throwException(PyObject self) throws UnsupportedMessageException;

  ExceptionType getExceptionType(PyObject self) throws UnsupportedMessageException;

  boolean isExceptionIncompleteSource(PyObject self) throws UnsupportedMessageException;

  int getExceptionExitStatus(PyObject self) throws UnsupportedMessageException;

  boolean hasExceptionCause(PyObject self);

  Object getExceptionCause(PyObject self) throws UnsupportedMessageException;

  boolean hasExceptionMessage(PyObject self);

  Object getExceptionMessage(PyObject self) throws UnsupportedMessageException;

  boolean hasExceptionStackTrace(PyObject self);

  Object getExceptionStackTrace(PyObject self) throws UnsupportedMessageException;

  // classes, texts and places
  boolean hasSourceLocation(PyObject self);

  SourceSection getSourceLocation(PyObject self) throws UnsupportedMessageException;

  boolean hasMetaObject(PyObject self);

  Object getMetaObject(PyObject self);

  boolean isMetaObject(PyObject self);

  Object getMetaSimpleName(PyObject self) throws UnsupportedMessageException;

  Object getMetaQualifiedName(PyObject self) throws UnsupportedMessageException;

  boolean isMetaInstance(PyObject self, Object instance) throws UnsupportedMessageException;

  boolean hasMetaParents(PyObject self);

  Object getMetaParents(PyObject self) throws UnsupportedMessageException;

  Object toDisplayString(PyObject self, boolean allowSideEffects);
}
