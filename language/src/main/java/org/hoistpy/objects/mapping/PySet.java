package org.hoistpy.objects.mapping;

import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;

/** A Python set (language reference 3.2, "Set types"). Thread-safety: {@link PyAnySet}. */
public final class PySet extends PyAnySet {
  public PySet(PyType type) {
    super(type);
  }

  public PySet() {
    this(BuiltinTypes.SET);
  }

  static PySet of(SetTable elements) {
    PySet result = new PySet();
    result.adopt(elements);
    return result;
  }

  public boolean remove(Object key) {
    return removeKey(key, Keys.hash(key));
  }

  /** {@link #remove(Object)} with the hash known. */
  public boolean remove(Object key, long hash) {
    return removeKey(key, hash);
  }

  /** Removes and returns some element, or null when there is none. */
  public Object pop() {
    return popKey();
  }

  public void clear() {
    install(new SetTable());
  }

  /** Takes over the elements of another set, which nobody else uses. */
  public void become(PyAnySet other) {
    if (!Sharing.isLocal(this)) {
      Sharing.shareAll(other.toArray());
    }
    install(other.table());
  }

  private void install(SetTable replacement) {
    atomically(
        () -> {
          installTable(replacement);
          return null;
        });
  }
}
