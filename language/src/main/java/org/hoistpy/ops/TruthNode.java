package org.hoistpy.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyRange;
import org.hoistpy.objects.sequence.PyTuple;

/** Truth value testing, specialised on values and built-in containers. */
@ImportStatic(Exact.class)
public abstract class TruthNode extends Node {
  static final String BOOL = "__bool__";

  @NeverDefault
  public static TruthNode create() {
    return TruthNodeGen.create();
  }

  public abstract boolean execute(Object object);

  public abstract boolean execute(boolean value);

  public abstract boolean execute(long value);

  public abstract boolean execute(double value);

  @Specialization
  protected static boolean doBoolean(boolean value) {
    return value;
  }

  @Specialization
  protected static boolean doLong(long value) {
    return value != 0;
  }

  @Specialization
  protected static boolean doDouble(double value) {
    return value != 0;
  }

  @Specialization
  protected static boolean doNone(@SuppressWarnings("unused") PyNone none) {
    return false;
  }

  @Specialization
  protected static boolean doString(TruffleString string) {
    return !string.isEmpty();
  }

  @Specialization(guards = "isList(list)")
  protected static boolean doList(PyList list) {
    return list.size() != 0;
  }

  @Specialization(guards = "isTuple(tuple)")
  protected static boolean doTuple(PyTuple tuple) {
    return tuple.size() != 0;
  }

  @Specialization(guards = "isTable(dict)")
  protected static boolean doDict(PyDict dict, @Cached LengthNode length) {
    return length.execute(dict) != 0;
  }

  @Specialization(guards = "isSet(set)")
  protected static boolean doSet(PyAnySet set) {
    return set.size() != 0;
  }

  @Specialization(guards = "isLongRange(range)")
  protected static boolean doRange(PyRange range) {
    return range.longLength() != 0;
  }

  @Specialization(guards = "isUser(object)")
  protected static boolean doUser(Object object, @Cached("create(BOOL)") CallSpecialNode call) {
    Object result = call.execute(object);
    return result instanceof Boolean flag ? flag : Truth.isTrue(object, result);
  }

  @Specialization(guards = {"isOther(object)", "!isPrimitive(object)"})
  protected static boolean doOther(Object object) {
    return Truth.isTrue(object);
  }

  /** Whether one of the specialisations above takes the value. */
  static boolean isPrimitive(Object object) {
    return object instanceof Boolean
        || object instanceof Long
        || object instanceof Double
        || object == PyNone.NONE;
  }
}
