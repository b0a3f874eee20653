package org.hoistpy.interop;

import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.BufferSource;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.mapping.PyMappingProxy;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyRange;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.PyStrObject;
import org.hoistpy.objects.type.PyGenericAlias;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.TypeOf;

/**
 * Sequences are arrays, mappings have hash entries. An instance of a user's class with {@code
 * __getitem__} and {@code __len__} is a mapping if it has {@code keys}, else a sequence; strings
 * are neither.
 */
abstract class ElementMessages extends MemberMessages {
  private static boolean has(PyObject self, String method) {
    return TypeOf.get(self).lookup(method) != null;
  }

  private static boolean isSubscriptable(PyObject self) {
    return !(self instanceof PyType
            || self instanceof PyGenericAlias
            || self instanceof PyStrObject)
        && has(self, "__getitem__")
        && has(self, "__len__");
  }

  @Override
  public boolean hasArrayElements(PyObject self) {
    return self instanceof PyList
        || self instanceof PyTuple
        || self instanceof PyRange
        || self instanceof BufferSource
        || !hasHashEntries(self) && isSubscriptable(self);
  }

  @Override
  public boolean hasHashEntries(PyObject self) {
    return self instanceof PyDict
        || self instanceof PyMappingProxy
        || isSubscriptable(self) && has(self, "keys");
  }

  private static long length(PyObject self) {
    try {
      return Items.length(self);
    } catch (PyException e) {
      throw Border.leaving(e);
    }
  }

  private static boolean isInside(PyObject self, long index) {
    return index >= 0 && index < length(self);
  }

  @Override
  public long getArraySize(PyObject self) throws UnsupportedMessageException {
    requireArray(self);
    return length(self);
  }

  private void requireArray(PyObject self) throws UnsupportedMessageException {
    if (!hasArrayElements(self)) {
      throw UnsupportedMessageException.create();
    }
  }

  @Override
  public Object readArrayElement(PyObject self, long index)
      throws UnsupportedMessageException, InvalidArrayIndexException {
    requireArray(self);
    if (!isInside(self, index)) {
      throw InvalidArrayIndexException.create(index);
    }
    return Border.run(() -> Items.get(self, index));
  }

  @Override
  public void writeArrayElement(PyObject self, long index, Object value)
      throws UnsupportedMessageException, InvalidArrayIndexException {
    requireArray(self);
    boolean append = isArrayElementInsertable(self, index);
    if (!has(self, "__setitem__")) {
      throw UnsupportedMessageException.create();
    }
    if (!append && !isInside(self, index)) {
      throw InvalidArrayIndexException.create(index);
    }
    Border.run(
        () -> {
          if (append) {
            Calls.callMethod(self, "append", Values.toPython(value));
          } else {
            Items.set(self, index, Values.toPython(value));
          }
          return null;
        });
  }

  @Override
  public void removeArrayElement(PyObject self, long index)
      throws UnsupportedMessageException, InvalidArrayIndexException {
    requireArray(self);
    if (!has(self, "__delitem__")) {
      throw UnsupportedMessageException.create();
    }
    if (!isInside(self, index)) {
      throw InvalidArrayIndexException.create(index);
    }
    Border.run(
        () -> {
          Items.delete(self, index);
          return null;
        });
  }

  @Override
  public boolean isArrayElementReadable(PyObject self, long index) {
    return hasArrayElements(self) && isInside(self, index);
  }

  @Override
  public boolean isArrayElementModifiable(PyObject self, long index) {
    return hasArrayElements(self) && has(self, "__setitem__") && isInside(self, index);
  }

  @Override
  public boolean isArrayElementInsertable(PyObject self, long index) {
    return hasArrayElements(self)
        && has(self, "__setitem__")
        && has(self, "append")
        && index == length(self);
  }

  @Override
  public boolean isArrayElementRemovable(PyObject self, long index) {
    return hasArrayElements(self) && has(self, "__delitem__") && isInside(self, index);
  }

  private void requireEntries(PyObject self) throws UnsupportedMessageException {
    if (!hasHashEntries(self)) {
      throw UnsupportedMessageException.create();
    }
  }

  @Override
  public long getHashSize(PyObject self) throws UnsupportedMessageException {
    requireEntries(self);
    return length(self);
  }

  /** The value, or null; a key that cannot be hashed is no key. */
  private static Object valueOrNull(PyObject self, Object key) {
    try {
      return Items.get(self, Values.toPython(key));
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.LOOKUP_ERROR) || e.matches(ExceptionTypes.TYPE_ERROR)) {
        return null;
      }
      throw Border.leaving(e);
    }
  }

  @Override
  public boolean isHashEntryReadable(PyObject self, Object key) {
    return hasHashEntries(self) && valueOrNull(self, key) != null;
  }

  @Override
  public Object readHashValue(PyObject self, Object key)
      throws UnsupportedMessageException, UnknownKeyException {
    requireEntries(self);
    Object value = valueOrNull(self, key);
    if (value == null) {
      throw UnknownKeyException.create(key);
    }
    return Values.toForeign(value);
  }

  @Override
  public boolean isHashEntryModifiable(PyObject self, Object key) {
    return has(self, "__setitem__") && isHashEntryReadable(self, key);
  }

  @Override
  public boolean isHashEntryInsertable(PyObject self, Object key) {
    return has(self, "__setitem__") && hasHashEntries(self) && valueOrNull(self, key) == null;
  }

  @Override
  public void writeHashEntry(PyObject self, Object key, Object value)
      throws UnsupportedMessageException {
    requireEntries(self);
    if (!has(self, "__setitem__")) {
      throw UnsupportedMessageException.create();
    }
    Border.run(
        () -> {
          Items.set(self, Values.toPython(key), Values.toPython(value));
          return null;
        });
  }

  @Override
  public boolean isHashEntryRemovable(PyObject self, Object key) {
    return has(self, "__delitem__") && isHashEntryReadable(self, key);
  }

  @Override
  public void removeHashEntry(PyObject self, Object key)
      throws UnsupportedMessageException, UnknownKeyException {
    requireEntries(self);
    if (!has(self, "__delitem__")) {
      throw UnsupportedMessageException.create();
    }
    if (valueOrNull(self, key) == null) {
      throw UnknownKeyException.create(key);
    }
    Border.run(
        () -> {
          Items.delete(self, Values.toPython(key));
          return null;
        });
  }

  @Override
  public Object getHashEntriesIterator(PyObject self) throws UnsupportedMessageException {
    requireEntries(self);
    return Border.run(() -> Iteration.iter(Calls.callMethod(self, "items")));
  }
}
