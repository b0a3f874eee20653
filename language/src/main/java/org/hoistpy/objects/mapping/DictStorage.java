package org.hoistpy.objects.mapping;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.text.Strings;

/**
 * What a dict keeps its entries in: a hash table, or a view of a module's or an object's
 * attributes.
 *
 * <p>Hashes are those of {@link Keys#hash(Object)}. Absence is a Java null. Every operation is
 * atomic; reads do not block.
 */
public abstract class DictStorage {
  public abstract int size();

  public abstract Object get(Object key, long hash);

  public abstract void put(Object key, long hash, Object value);

  /** The value that is there already, or null after putting this one. */
  public abstract Object putIfAbsent(Object key, long hash, Object value);

  /** Removes the key and answers the value it had, or null. */
  public abstract Object remove(Object key, long hash);

  /** Removes the last entry and answers key and value, or null when empty. */
  public abstract Object[] removeLast();

  public abstract void clear();

  /** A hash table of its own with the same entries. */
  public abstract HashStorage copy();

  public abstract DictCursor cursor();

  /** Whether another thread may change the entries. */
  public boolean isShared() {
    return !Sharing.isSingleThreaded();
  }

  /** A cursor over the entries of one moment, however other threads change them. */
  public final DictCursor snapshot() {
    return isShared() ? copy().cursor() : cursor();
  }

  public abstract DictCursor reverseCursor();

  /** {@link #get} for an attribute or variable name. */
  public Object getString(String name) {
    TruffleString key = Strings.of(name);
    return get(key, Keys.hash(key));
  }

  /** {@link #put} for an attribute or variable name. */
  public void putString(String name, Object value) {
    TruffleString key = Strings.of(name);
    put(key, Keys.hash(key), value);
  }

  /** {@link #remove} for an attribute or variable name. */
  public Object removeString(String name) {
    TruffleString key = Strings.of(name);
    return remove(key, Keys.hash(key));
  }
}
