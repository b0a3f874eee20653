package org.hoistpy.objects.storage;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Collections;
import java.util.List;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.DictStorage;
import org.hoistpy.objects.mapping.HashStorage;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;

/**
 * What backs {@code object.__dict__}: a live view of the object's attributes. It ends being one,
 * and becomes a hash table, when it gets a key that is not a string or when the object is given
 * another dict.
 *
 * <p>Thread-safe: compound operations hold the object's monitor.
 */
public final class AttributeStorage extends DictStorage {
  private final PyObject object;

  /** Access mode: written once under the object's monitor; null while this is a view. */
  private volatile HashStorage table;

  public AttributeStorage(PyObject object) {
    this.object = object;
  }

  /** Stops being a view: takes the attributes over, for a dict that is no longer the object's. */
  public void detach() {
    synchronized (object) {
      if (table == null) {
        table = copyAttributes();
      }
    }
  }

  /** The table, after making this dict the only home of the object's attributes if needed. */
  private HashStorage generalize() {
    synchronized (object) {
      if (table == null) {
        InstanceAttributes.checkDictMode(object);
        PyDict dict = InstanceAttributes.dict(object);
        table = copyAttributes();
        InstanceAttributes.enterDictMode(object, dict);
      }
      return table;
    }
  }

  private HashStorage copyAttributes() {
    HashStorage copy = new HashStorage();
    for (String name : InstanceAttributes.names(object)) {
      Object value = InstanceAttributes.get(object, name);
      if (value != null) {
        copy.putString(name, value);
      }
    }
    return copy;
  }

  @Override
  public int size() {
    HashStorage own = table;
    return own != null ? own.size() : InstanceAttributes.size(object);
  }

  @Override
  public Object get(Object key, long hash) {
    HashStorage own = table;
    if (own != null) {
      return own.get(key, hash);
    }
    // A key of another class may still equal a string.
    return key instanceof TruffleString text
        ? InstanceAttributes.get(object, nameOf(text))
        : copyAttributes().get(key, hash);
  }

  @Override
  public Object getString(String name) {
    HashStorage own = table;
    return own != null ? own.getString(name) : InstanceAttributes.get(object, name.intern());
  }

  @Override
  public void put(Object key, long hash, Object value) {
    HashStorage own = table;
    if (own != null) {
      own.put(key, hash, value);
    } else if (key instanceof TruffleString text) {
      putAttribute(nameOf(text), value);
    } else {
      generalize().put(key, hash, value);
    }
  }

  @Override
  public void putString(String name, Object value) {
    HashStorage own = table;
    if (own != null) {
      own.putString(name, value);
    } else {
      putAttribute(name.intern(), value);
    }
  }

  private void putAttribute(String name, Object value) {
    InstanceAttributes.put(object, name, value, object.getPyClass().accessKind(name));
  }

  @Override
  public Object putIfAbsent(Object key, long hash, Object value) {
    synchronized (object) {
      Object present = get(key, hash);
      if (present == null) {
        put(key, hash, value);
      }
      return present;
    }
  }

  @Override
  public Object remove(Object key, long hash) {
    HashStorage own = table;
    if (own != null) {
      return own.remove(key, hash);
    }
    return key instanceof TruffleString text
        ? InstanceAttributes.remove(object, nameOf(text))
        : generalize().remove(key, hash);
  }

  @Override
  public Object[] removeLast() {
    synchronized (object) {
      if (table != null) {
        return table.removeLast();
      }
      List<String> names = InstanceAttributes.names(object);
      if (names.isEmpty()) {
        return null;
      }
      String last = names.getLast();
      return new Object[] {Strings.of(last), InstanceAttributes.remove(object, last)};
    }
  }

  @Override
  public void clear() {
    synchronized (object) {
      if (table != null) {
        table.clear();
        return;
      }
      for (String name : InstanceAttributes.names(object)) {
        InstanceAttributes.remove(object, name);
      }
    }
  }

  @Override
  public HashStorage copy() {
    HashStorage own = table;
    return own != null ? own.copy() : copyAttributes();
  }

  @Override
  public DictCursor cursor() {
    HashStorage own = table;
    return own != null
        ? own.cursor()
        : new AttributeCursor(object, InstanceAttributes.names(object));
  }

  @Override
  public DictCursor reverseCursor() {
    HashStorage own = table;
    if (own != null) {
      return own.reverseCursor();
    }
    List<String> names = InstanceAttributes.names(object);
    Collections.reverse(names);
    return new AttributeCursor(object, names);
  }

  private static String nameOf(TruffleString text) {
    return Strings.toJava(text).intern();
  }
}
