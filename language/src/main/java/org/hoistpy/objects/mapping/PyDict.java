package org.hoistpy.objects.mapping;

import java.util.ArrayList;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.SharedContents;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/**
 * A Python dict (language reference 3.2, "Mappings"), subclass instances included.
 *
 * <p>Thread-safety: every method is one atomic step of the {@link DictStorage}; absence is a Java
 * null.
 */
public final class PyDict extends PyObject implements SharedContents {
  /** Replaced once, when a dict becomes a namespace that code runs in. */
  private DictStorage storage;

  public PyDict(PyType type, DictStorage storage) {
    super(type.instanceShape());
    this.storage = storage;
  }

  public PyDict() {
    this(BuiltinTypes.DICT, new HashStorage());
  }

  public PyDict(PyType type) {
    this(type, new HashStorage());
  }

  public PyDict(DictStorage storage) {
    this(BuiltinTypes.DICT, storage);
  }

  /** A dict with room for this many entries. */
  public static PyDict withCapacity(int expected) {
    return new PyDict(new HashStorage(expected));
  }

  public DictStorage storage() {
    return storage;
  }

  /** Keeps the entries in another storage from now on; it has the same entries. */
  public void replaceStorage(DictStorage newStorage) {
    storage = newStorage;
  }

  public int size() {
    return storage.size();
  }

  public Object get(Object key) {
    return storage.get(key, Keys.hash(key));
  }

  public boolean contains(Object key) {
    return get(key) != null;
  }

  public void put(Object key, Object value) {
    storage.put(key, Keys.hash(key), value);
  }

  /** The value that is there already, or null after putting this one. */
  public Object putIfAbsent(Object key, Object value) {
    return storage.putIfAbsent(key, Keys.hash(key), value);
  }

  public Object remove(Object key) {
    return storage.remove(key, Keys.hash(key));
  }

  public Object getString(String name) {
    return storage.getString(name);
  }

  public void putString(String name, Object value) {
    storage.putString(name, value);
  }

  public Object removeString(String name) {
    return storage.removeString(name);
  }

  public void clear() {
    storage.clear();
  }

  /** A plain dict with the same entries. */
  public PyDict copy() {
    return new PyDict(storage.copy());
  }

  /** The dict itself, or a plain copy where another thread may change it. */
  public PyDict atOneMoment() {
    return storage.isShared() ? copy() : this;
  }

  public DictCursor cursor() {
    return storage.cursor();
  }

  /** The keys, at one moment, in a new array. */
  public Object[] keys() {
    return contents(DictPart.KEYS);
  }

  @Override
  public Object[] contentsIfShared() {
    return storage.isShared() ? keys() : null;
  }

  /** The keys, values or items, at one moment, in a new array. */
  Object[] contents(DictPart part) {
    ArrayList<Object> contents = new ArrayList<>(size());
    DictCursor cursor = storage.snapshot();
    while (cursor.advance()) {
      contents.add(part.of(cursor));
    }
    return contents.toArray();
  }

  /** Puts all entries of another dict, whose hashes are known to work. */
  public void putAll(PyDict other) {
    DictCursor cursor = other == this ? storage.copy().cursor() : other.storage.snapshot();
    while (cursor.advance()) {
      storage.put(cursor.key(), cursor.hash(), cursor.value());
    }
  }
}
