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
import org.hoistpy.memory.sharing.Sharing;

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

  /** Whoever sends a message from outside may do so from any thread. */
  private PyObject self() {
    Sharing.share(this);
    return (PyObject) this;
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
    return messages.getLanguage(self());
  }

  // attributes

  @ExportMessage
  @TruffleBoundary
  final boolean hasMembers() {
    return messages.hasMembers(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object getMembers(boolean includeInternal) {
    return messages.getMembers(self(), includeInternal);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMemberReadable(String name) {
    return messages.isMemberReadable(self(), name);
  }

  @ExportMessage
  @TruffleBoundary
  final Object readMember(String name) throws UnknownIdentifierException {
    return messages.readMember(self(), name);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMemberModifiable(String name) {
    return messages.isMemberModifiable(self(), name);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMemberInsertable(String name) {
    return messages.isMemberInsertable(self(), name);
  }

  @ExportMessage
  @TruffleBoundary
  final void writeMember(String name, Object value)
      throws UnsupportedMessageException, UnknownIdentifierException {
    messages.writeMember(self(), name, value);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMemberRemovable(String name) {
    return messages.isMemberRemovable(self(), name);
  }

  @ExportMessage
  @TruffleBoundary
  final void removeMember(String name)
      throws UnsupportedMessageException, UnknownIdentifierException {
    messages.removeMember(self(), name);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMemberInvocable(String name) {
    return messages.isMemberInvocable(self(), name);
  }

  @ExportMessage
  @TruffleBoundary
  final Object invokeMember(String name, Object[] arguments)
      throws UnsupportedMessageException, UnknownIdentifierException {
    return messages.invokeMember(self(), name, arguments);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMemberInternal(String name) {
    return messages.isMemberInternal(self(), name);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasMemberReadSideEffects(String name) {
    return messages.hasMemberReadSideEffects(self(), name);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasMemberWriteSideEffects(String name) {
    return messages.hasMemberWriteSideEffects(self(), name);
  }

  // calls

  @ExportMessage
  @TruffleBoundary
  final boolean isExecutable() {
    return messages.isExecutable(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object execute(Object[] arguments) throws UnsupportedMessageException {
    return messages.execute(self(), arguments);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasExecutableName() {
    return messages.hasExecutableName(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object getExecutableName() throws UnsupportedMessageException {
    return messages.getExecutableName(self());
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isInstantiable() {
    return messages.isInstantiable(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object instantiate(Object[] arguments) throws UnsupportedMessageException {
    return messages.instantiate(self(), arguments);
  }

  // elements of sequences

  @ExportMessage
  @TruffleBoundary
  final boolean hasArrayElements() {
    return messages.hasArrayElements(self());
  }

  @ExportMessage
  @TruffleBoundary
  final long getArraySize() throws UnsupportedMessageException {
    return messages.getArraySize(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object readArrayElement(long index)
      throws UnsupportedMessageException, InvalidArrayIndexException {
    return messages.readArrayElement(self(), index);
  }

  @ExportMessage
  @TruffleBoundary
  final void writeArrayElement(long index, Object value)
      throws UnsupportedMessageException, InvalidArrayIndexException {
    messages.writeArrayElement(self(), index, value);
  }

  @ExportMessage
  @TruffleBoundary
  final void removeArrayElement(long index)
      throws UnsupportedMessageException, InvalidArrayIndexException {
    messages.removeArrayElement(self(), index);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isArrayElementReadable(long index) {
    return messages.isArrayElementReadable(self(), index);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isArrayElementModifiable(long index) {
    return messages.isArrayElementModifiable(self(), index);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isArrayElementInsertable(long index) {
    return messages.isArrayElementInsertable(self(), index);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isArrayElementRemovable(long index) {
    return messages.isArrayElementRemovable(self(), index);
  }

  // entries of mappings

  @ExportMessage
  @TruffleBoundary
  final boolean hasHashEntries() {
    return messages.hasHashEntries(self());
  }

  @ExportMessage
  @TruffleBoundary
  final long getHashSize() throws UnsupportedMessageException {
    return messages.getHashSize(self());
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isHashEntryReadable(Object key) {
    return messages.isHashEntryReadable(self(), key);
  }

  @ExportMessage
  @TruffleBoundary
  final Object readHashValue(Object key) throws UnsupportedMessageException, UnknownKeyException {
    return messages.readHashValue(self(), key);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isHashEntryModifiable(Object key) {
    return messages.isHashEntryModifiable(self(), key);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isHashEntryInsertable(Object key) {
    return messages.isHashEntryInsertable(self(), key);
  }

  @ExportMessage
  @TruffleBoundary
  final void writeHashEntry(Object key, Object value) throws UnsupportedMessageException {
    messages.writeHashEntry(self(), key, value);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isHashEntryRemovable(Object key) {
    return messages.isHashEntryRemovable(self(), key);
  }

  @ExportMessage
  @TruffleBoundary
  final void removeHashEntry(Object key) throws UnsupportedMessageException, UnknownKeyException {
    messages.removeHashEntry(self(), key);
  }

  @ExportMessage
  @TruffleBoundary
  final Object getHashEntriesIterator() throws UnsupportedMessageException {
    return messages.getHashEntriesIterator(self());
  }

  // iteration

  @ExportMessage
  @TruffleBoundary
  final boolean hasIterator() {
    return messages.hasIterator(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object getIterator() throws UnsupportedMessageException {
    return messages.getIterator(self());
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isIterator() {
    return messages.isIterator(self());
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasIteratorNextElement() throws UnsupportedMessageException {
    return messages.hasIteratorNextElement(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object getIteratorNextElement() throws UnsupportedMessageException, StopIterationException {
    return messages.getIteratorNextElement(self());
  }

  // exceptions

  @ExportMessage
  @TruffleBoundary
  final boolean isException() {
    return messages.isException(self());
  }

  @ExportMessage
  @TruffleBoundary
  final RuntimeException throwException() throws UnsupportedMessageException {
    return messages.throwException(self());
  }

  @ExportMessage
  @TruffleBoundary
  final ExceptionType getExceptionType() throws UnsupportedMessageException {
    return messages.getExceptionType(self());
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isExceptionIncompleteSource() throws UnsupportedMessageException {
    return messages.isExceptionIncompleteSource(self());
  }

  @ExportMessage
  @TruffleBoundary
  final int getExceptionExitStatus() throws UnsupportedMessageException {
    return messages.getExceptionExitStatus(self());
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasExceptionCause() {
    return messages.hasExceptionCause(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object getExceptionCause() throws UnsupportedMessageException {
    return messages.getExceptionCause(self());
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasExceptionMessage() {
    return messages.hasExceptionMessage(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object getExceptionMessage() throws UnsupportedMessageException {
    return messages.getExceptionMessage(self());
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasExceptionStackTrace() {
    return messages.hasExceptionStackTrace(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object getExceptionStackTrace() throws UnsupportedMessageException {
    return messages.getExceptionStackTrace(self());
  }

  // classes, texts and places

  @ExportMessage
  @TruffleBoundary
  final boolean hasSourceLocation() {
    return messages.hasSourceLocation(self());
  }

  @ExportMessage
  @TruffleBoundary
  final SourceSection getSourceLocation() throws UnsupportedMessageException {
    return messages.getSourceLocation(self());
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasMetaObject() {
    return messages.hasMetaObject(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object getMetaObject() {
    return messages.getMetaObject(self());
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMetaObject() {
    return messages.isMetaObject(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object getMetaSimpleName() throws UnsupportedMessageException {
    return messages.getMetaSimpleName(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object getMetaQualifiedName() throws UnsupportedMessageException {
    return messages.getMetaQualifiedName(self());
  }

  @ExportMessage
  @TruffleBoundary
  final boolean isMetaInstance(Object instance) throws UnsupportedMessageException {
    return messages.isMetaInstance(self(), instance);
  }

  @ExportMessage
  @TruffleBoundary
  final boolean hasMetaParents() {
    return messages.hasMetaParents(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object getMetaParents() throws UnsupportedMessageException {
    return messages.getMetaParents(self());
  }

  @ExportMessage
  @TruffleBoundary
  final Object toDisplayString(boolean allowSideEffects) {
    return messages.toDisplayString(self(), allowSideEffects);
  }
}
