package org.hoistpy.builtins.types.dict;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.builtins.types.MethodBodies;
import org.hoistpy.calls.InlineUnaryNode;
import org.hoistpy.objects.mapping.DictPart;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.mapping.PyDictView;
import org.hoistpy.objects.type.BuiltinTypes;

/** The inlined {@code dict.keys}, {@code dict.values} and {@code dict.items}. */
abstract class DictViewNode extends InlineUnaryNode {
  private final DictPart part;

  protected DictViewNode(DictPart part) {
    this.part = part;
  }

  @Specialization
  protected Object doDict(PyDict dict) {
    return new PyDictView(dict, part);
  }

  @Fallback
  protected Object doOther(Object dict) {
    return MethodBodies.call(BuiltinTypes.DICT, part.method(), dict);
  }
}
