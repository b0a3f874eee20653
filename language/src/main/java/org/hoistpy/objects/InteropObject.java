package org.hoistpy.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.utilities.TriState;

/**
 * The side of a Python object that other languages and embedders see: every message is handed to
 * the registered {@link InteropMessages}. Behind boundaries, since Python code never takes this way
 * to its own objects.
 */
@ExportLibrary(InteropLibrary.class)
public abstract class InteropObject extends InteropScalar {
  protected InteropObject(Shape shape) {
    super(shape);
  }

  @ExportMessage
  final boolean hasLanguage() {
    return true;
  }

  @ExportMessage
  final TriState isIdenticalOrUndefined(Object other) {
    return other instanceof InteropObject ? TriState.valueOf(this == other) : TriState.UNDEFINED;
  }

  @ExportMessage
  @TruffleBoundary
  final int identityHashCode() {
    return System.identityHashCode(this);
  }

  @ExportMessage
  @TruffleBoundary
  final Class<? extends TruffleLanguage<?>> getLanguage() {
    return messages.getLanguage((PyObject) this);
  }

  // attributes

  @ExportMessage
  @TruffleBoundary
  final boolean hasMembers() {
    return messages.hasMembers((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object getMembers(boolean includeInternal) {
    return messages.getMembers((PyObject) this, includeInternal);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMemberReadable(String name) {
    return messages.isMemberReadable((PyObject) this, name);
  }

  @ExportMessage
  @TruffleBoundary
  final Object readMember(String name) throws UnknownIdentifierException {
    return messages.readMember((PyObject) this, name);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMemberModifiable(String name) {
    return messages.isMemberModifiable((PyObject) this, name);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMemberInsertable(String name) {
    return messages.isMemberInsertable((PyObject) this, name);
  }

  @ExportMessage
  @TruffleBoundary
  final void writeMember(String name, Object value)
      throws UnsupportedMessageException, UnknownIdentifierException {
    messages.writeMember((PyObject) this, name, value);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMemberRemovable(String name) {
    return messages.isMemberRemovable((PyObject) this, name);
  }

  @ExportMessage
  @TruffleBoundary
  final void removeMember(String name)
      throws UnsupportedMessageException, UnknownIdentifierException {
    messages.removeMember((PyObject) this, name);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMemberInvocable(String name) {
    return messages.isMemberInvocable((PyObject) this, name);
  }

  @ExportMessage
  @TruffleBoundary
  final Object invokeMember(String name, Object[] arguments)
      throws UnsupportedMessageException, UnknownIdentifierException {
    return messages.invokeMember((PyObject) this, name, arguments);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMemberInternal(String name) {
    return messages.isMemberInternal((PyObject) this, name);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasMemberReadSideEffects(String name) {
    return messages.hasMemberReadSideEffects((PyObject) this, name);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasMemberWriteSideEffects(String name) {
    return messages.hasMemberWriteSideEffects((PyObject) this, name);
  }

  // calls

  @ExportMessage
  @TruffleBoundary
  final boolean isExecutable() {
    return messages.isExecutable((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object execute(Object[] arguments) throws UnsupportedMessageException {
    return messages.execute((PyObject) this, arguments);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasExecutableName() {
    return messages.hasExecutableName((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object getExecutableName() throws UnsupportedMessageException {
    return messages.getExecutableName((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isInstantiable() {
    return messages.isInstantiable((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object instantiate(Object[] arguments) throws UnsupportedMessageException {
    return messages.instantiate((PyObject) this, arguments);
  }

  // elements of sequences

  @ExportMessage
  @TruffleBoundary
  final boolean hasArrayElements() {
    return messages.hasArrayElements((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final long getArraySize() throws UnsupportedMessageException {
    return messages.getArraySize((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object readArrayElement(long index)
      throws UnsupportedMessageException, InvalidArrayIndexException {
    return messages.readArrayElement((PyObject) this, index);
  }

  @ExportMessage
  @TruffleBoundary
  final void writeArrayElement(long index, Object value)
      throws UnsupportedMessageException, InvalidArrayIndexException {
    messages.writeArrayElement((PyObject) this, index, value);
  }

  @ExportMessage
  @TruffleBoundary
  final void removeArrayElement(long index)
      throws UnsupportedMessageException, InvalidArrayIndexException {
    messages.removeArrayElement((PyObject) this, index);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isArrayElementReadable(long index) {
    return messages.isArrayElementReadable((PyObject) this, index);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isArrayElementModifiable(long index) {
    return messages.isArrayElementModifiable((PyObject) this, index);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isArrayElementInsertable(long index) {
    return messages.isArrayElementInsertable((PyObject) this, index);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isArrayElementRemovable(long index) {
    return messages.isArrayElementRemovable((PyObject) this, index);
  }

  // entries of mappings

  @ExportMessage
  @TruffleBoundary
  final boolean hasHashEntries() {
    return messages.hasHashEntries((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final long getHashSize() throws UnsupportedMessageException {
    return messages.getHashSize((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isHashEntryReadable(Object key) {
    return messages.isHashEntryReadable((PyObject) this, key);
  }

  @ExportMessage
  @TruffleBoundary
  final Object readHashValue(Object key) throws UnsupportedMessageException, UnknownKeyException {
    return messages.readHashValue((PyObject) this, key);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isHashEntryModifiable(Object key) {
    return messages.isHashEntryModifiable((PyObject) this, key);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isHashEntryInsertable(Object key) {
    return messages.isHashEntryInsertable((PyObject) this, key);
  }

  @ExportMessage
  @TruffleBoundary
  final void writeHashEntry(Object key, Object value) throws UnsupportedMessageException {
    messages.writeHashEntry((PyObject) this, key, value);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isHashEntryRemovable(Object key) {
    return messages.isHashEntryRemovable((PyObject) this, key);
  }

  @ExportMessage
  @TruffleBoundary
  final void removeHashEntry(Object key) throws UnsupportedMessageException, UnknownKeyException {
    messages.removeHashEntry((PyObject) this, key);
  }

  @ExportMessage
  @TruffleBoundary
  final Object getHashEntriesIterator() throws UnsupportedMessageException {
    return messages.getHashEntriesIterator((PyObject) this);
  }

  // iteration

  @ExportMessage
  @TruffleBoundary
  final boolean hasIterator() {
    return messages.hasIterator((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object getIterator() throws UnsupportedMessageException {
    return messages.getIterator((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isIterator() {
    return messages.isIterator((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasIteratorNextElement() throws UnsupportedMessageException {
    return messages.hasIteratorNextElement((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object getIteratorNextElement() throws UnsupportedMessageException, StopIterationException {
    return messages.getIteratorNextElement((PyObject) this);
  }

  // exceptions

  @ExportMessage
  @TruffleBoundary
  final boolean isException() {
    return messages.isException((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final RuntimeException throwException() throws UnsupportedMessageException {
    return messages.throwException((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final ExceptionType getExceptionType() throws UnsupportedMessageException {
    return messages.getExceptionType((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isExceptionIncompleteSource() throws UnsupportedMessageException {
    return messages.isExceptionIncompleteSource((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final int getExceptionExitStatus() throws UnsupportedMessageException {
    return messages.getExceptionExitStatus((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasExceptionCause() {
    return messages.hasExceptionCause((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object getExceptionCause() throws UnsupportedMessageException {
    return messages.getExceptionCause((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasExceptionMessage() {
    return messages.hasExceptionMessage((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object getExceptionMessage() throws UnsupportedMessageException {
    return messages.getExceptionMessage((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasExceptionStackTrace() {
    return messages.hasExceptionStackTrace((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object getExceptionStackTrace() throws UnsupportedMessageException {
    return messages.getExceptionStackTrace((PyObject) this);
  }

  // classes, texts and places

  @ExportMessage
  @TruffleBoundary
  final boolean hasSourceLocation() {
    return messages.hasSourceLocation((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final SourceSection getSourceLocation() throws UnsupportedMessageException {
    return messages.getSourceLocation((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasMetaObject() {
    return messages.hasMetaObject((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object getMetaObject() {
    return messages.getMetaObject((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMetaObject() {
    return messages.isMetaObject((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object getMetaSimpleName() throws UnsupportedMessageException {
    return messages.getMetaSimpleName((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object getMetaQualifiedName() throws UnsupportedMessageException {
    return messages.getMetaQualifiedName((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMetaInstance(Object instance) throws UnsupportedMessageException {
    return messages.isMetaInstance((PyObject) this, instance);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasMetaParents() {
    return messages.hasMetaParents((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object getMetaParents() throws UnsupportedMessageException {
    return messages.getMetaParents((PyObject) this);
  }

  @ExportMessage
  @TruffleBoundary
  final Object toDisplayString(boolean allowSideEffects) {
    return messages.toDisplayString((PyObject) this, allowSideEffects);
  }
}
