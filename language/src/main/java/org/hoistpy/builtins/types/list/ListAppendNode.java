package org.hoistpy.builtins.types.list;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.builtins.types.MethodBodies;
import org.hoistpy.calls.InlineBinaryNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.AppendNode;

/** The inlined {@code list.append}. */
abstract class ListAppendNode extends InlineBinaryNode {
  @Specialization
  protected static Object doList(PyList list, Object value, @Cached AppendNode append) {
    append.execute(list, value);
    return PyNone.NONE;
  }

  @Fallback
  protected static Object doOther(Object list, Object value) {
    return MethodBodies.call(BuiltinTypes.LIST, "append", list, value);
  }
}
