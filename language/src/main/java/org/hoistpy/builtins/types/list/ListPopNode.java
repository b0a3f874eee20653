package org.hoistpy.builtins.types.list;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.builtins.types.MethodBodies;
import org.hoistpy.calls.InlineBinaryNode;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.type.BuiltinTypes;

/** The inlined {@code list.pop}: the last element without a call. */
abstract class ListPopNode extends InlineBinaryNode {
  static boolean isLast(long index) {
    return index == -1;
  }

  @Specialization(guards = "isLast(index)")
  protected static Object doLast(PyList list, @SuppressWarnings("unused") long index) {
    Object value = list.removeLast();
    return value != null ? value : pop(list, -1L);
  }

  @Fallback
  protected static Object pop(Object list, Object index) {
    return MethodBodies.call(BuiltinTypes.LIST, "pop", list, index);
  }
}
