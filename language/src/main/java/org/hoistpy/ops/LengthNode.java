package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.mapping.HashStorage;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyRange;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;

/** {@code len(object)}, specialised on the built-in containers. */
@ImportStatic(Exact.class)
public abstract class LengthNode extends Node {
  static final String LEN = "__len__";

  @NeverDefault
  public static LengthNode create() {
    return LengthNodeGen.create();
  }

  public abstract long execute(Object object);

  @Specialization(guards = "isList(list)")
  protected static long doList(PyList list) {
    return list.size();
  }

  @Specialization(guards = "isTuple(tuple)")
  protected static long doTuple(PyTuple tuple) {
    return tuple.size();
  }

  @Specialization(guards = "isTable(dict)")
  protected static long doDict(PyDict dict) {
    return dict.storage() instanceof HashStorage table ? table.size() : Items.length(dict);
  }

  @Specialization(guards = "isSet(set)")
  protected static long doSet(PyAnySet set) {
    return set.size();
  }

  @Specialization
  protected static long doString(
      TruffleString string, @Cached TruffleString.CodePointLengthNode lengthNode) {
    return lengthNode.execute(string, Strings.ENCODING);
  }

  @Specialization(guards = "isLongRange(range)")
  protected static long doRange(PyRange range) {
    return range.longLength();
  }

  @Specialization(guards = "isUser(object)")
  protected static long doUser(Object object, @Cached("create(LEN)") CallSpecialNode call) {
    Object result = call.execute(object);
    if (result instanceof Long length && length >= 0) {
      return length;
    }
    return result == null ? Items.length(object) : Items.checkedLength(result);
  }

  @Specialization(guards = "isOther(object)")
  protected static long doOther(Object object) {
    return Items.length(object);
  }
}
