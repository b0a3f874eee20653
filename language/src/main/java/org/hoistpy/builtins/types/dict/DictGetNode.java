package org.hoistpy.builtins.types.dict;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.types.MethodBodies;
import org.hoistpy.calls.InlineTernaryNode;
import org.hoistpy.objects.mapping.HashStorage;
import org.hoistpy.objects.mapping.Keys;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;

/** The inlined {@code dict.get}, for str and int keys. */
abstract class DictGetNode extends InlineTernaryNode {
  static boolean isHash(PyDict dict) {
    return dict.storage() instanceof HashStorage;
  }

  @Specialization(guards = "isHash(dict)")
  protected static Object doString(
      PyDict dict,
      TruffleString key,
      Object otherwise,
      @Cached TruffleString.HashCodeNode hashNode,
      @Cached TruffleString.EqualNode equalNode) {
    long hash = Keys.hash(key, hashNode.execute(key, Strings.ENCODING));
    Object value = ((HashStorage) dict.storage()).get(key, hash, equalNode);
    return value == null ? otherwise : value;
  }

  @Specialization(guards = "isHash(dict)")
  protected static Object doLong(PyDict dict, long key, Object otherwise) {
    Object value = ((HashStorage) dict.storage()).get(key);
    return value == null ? otherwise : value;
  }

  @Fallback
  protected static Object doOther(Object dict, Object key, Object otherwise) {
    return MethodBodies.call(BuiltinTypes.DICT, "get", dict, key, otherwise);
  }
}
