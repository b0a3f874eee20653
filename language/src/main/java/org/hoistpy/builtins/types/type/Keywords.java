package org.hoistpy.builtins.types.type;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.ops.Text;

/**
 * The contents of a {@code **kwargs} dict as calls take them.
 *
 * @param names interned keyword names
 * @param values their values, in the same order
 */
public record Keywords(String[] names, Object[] values) {
  private static final Keywords NONE = new Keywords(new String[0], new Object[0]);

  public static Keywords of(PyDict dict) {
    if (dict == null || dict.size() == 0) {
      return NONE;
    }
    List<String> names = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    DictCursor cursor = dict.cursor();
    while (cursor.advance()) {
      names.add(Text.strJava(cursor.key()).intern());
      values.add(cursor.value());
    }
    return new Keywords(names.toArray(String[]::new), values.toArray());
  }
}
