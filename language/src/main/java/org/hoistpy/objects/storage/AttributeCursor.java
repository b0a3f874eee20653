package org.hoistpy.objects.storage;

import java.util.List;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.text.Strings;

/**
 * Goes through the attributes that an object had when the cursor was made; those deleted meanwhile
 * are left out. Not thread-safe itself.
 */
final class AttributeCursor extends DictCursor {
  private final PyObject object;
  private final List<String> names;
  private int next;
  private Object value;

  AttributeCursor(PyObject object, List<String> names) {
    this.object = object;
    this.names = names;
  }

  @Override
  public boolean advance() {
    while (next < names.size()) {
      value = InstanceAttributes.get(object, names.get(next++));
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
