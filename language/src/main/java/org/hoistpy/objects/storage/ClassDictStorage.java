package org.hoistpy.objects.storage;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Collections;
import java.util.List;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.DictStorage;
import org.hoistpy.objects.mapping.HashStorage;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;

/**
 * The attributes of a class as a dict, behind the read-only proxy that {@code cls.__dict__} is.
 *
 * <p>Thread-safety: that of {@link PyType}.
 */
public final class ClassDictStorage extends DictStorage {
  private final PyType type;

  public ClassDictStorage(PyType type) {
    this.type = type;
  }

  @Override
  public int size() {
    return type.ownNames().size();
  }

  @Override
  public Object get(Object key, long hash) {
    return key instanceof TruffleString text ? getString(Strings.toJava(text)) : null;
  }

  @Override
  public Object getString(String name) {
    return type.getOwn(name);
  }

  @Override
  public void put(Object key, long hash, Object value) {
    throw readOnly();
  }

  @Override
  public Object putIfAbsent(Object key, long hash, Object value) {
    throw readOnly();
  }

  @Override
  public Object remove(Object key, long hash) {
    throw readOnly();
  }

  @Override
  public Object[] removeLast() {
    throw readOnly();
  }

  @Override
  public void clear() {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("the proxy does not pass changes on");
  }

  @Override
  public HashStorage copy() {
    HashStorage copy = new HashStorage();
    for (String name : type.ownNames()) {
      Object value = type.getOwn(name);
      if (value != null) {
        copy.putString(name, value);
      }
    }
    return copy;
  }

  @Override
  public DictCursor cursor() {
    return new Cursor(type, type.ownNames());
  }

  @Override
  public DictCursor reverseCursor() {
    List<String> names = type.ownNames();
    Collections.reverse(names);
    return new Cursor(type, names);
  }

  /** Goes through the names that the class had when the cursor was made. */
  private static final class Cursor extends DictCursor {
    private final PyType type;
    private final List<String> names;
    private int next;
    private Object value;

    Cursor(PyType type, List<String> names) {
      this.type = type;
      this.names = names;
    }

    @Override
    public boolean advance() {
      while (next < names.size()) {
        value = type.getOwn(names.get(next++));
        if (value != null) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Object key() {
      return Strings.of(names.get(next - 1));
    }

    @Override
    public Object value() {
      return value;
    }
  }
}
