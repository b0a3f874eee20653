package org.hoistpy.builtins.types.set;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.types.MethodBodies;
import org.hoistpy.calls.InlineBinaryNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.mapping.Keys;
import org.hoistpy.objects.mapping.PySet;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;

/** The inlined {@code set.add}: an element that is there already costs no call. */
abstract class SetAddNode extends InlineBinaryNode {
  @Specialization
  protected static Object doLong(PySet set, long element) {
    if (!set.contains(element)) {
      set.add(element, Keys.hash(element));
    }
    return PyNone.NONE;
  }

  @Specialization
  protected static Object doString(
      PySet set,
      TruffleString element,
      @Cached TruffleString.HashCodeNode hashNode,
      @Cached TruffleString.EqualNode equalNode) {
    long hash = Keys.hash(element, hashNode.execute(element, Strings.ENCODING));
    if (!set.contains(element, hash, equalNode)) {
      set.add(element, hash);
    }
    return PyNone.NONE;
  }

  @Fallback
  protected static Object doOther(Object set, Object element) {
    return MethodBodies.call(BuiltinTypes.SET, "add", set, element);
  }
}
