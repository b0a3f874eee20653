package org.hoistpy.modules.functools;

import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;

/** Calls with the keyword arguments of a dict. Stateless. */
final class KeywordArguments {
  private KeywordArguments() {}

  static Object call(Object function, Object[] args, PyDict keywords) {
    if (keywords.size() == 0) {
      return Calls.call(function, args);
    }
    Object[] keys = keywords.keys();
    String[] names = new String[keys.length];
    Object[] values = new Object[keys.length];
    for (int i = 0; i < keys.length; i++) {
      if (Text.payload(keys[i]) == null) {
        throw PyErrors.typeError("keywords must be strings");
      }
      names[i] = Text.strJava(keys[i]).intern();
      values[i] = keywords.get(keys[i]);
    }
    return Calls.callKeywords(function, args, names, values);
  }
}
