package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.objects.sequence.DoubleStorage;
import org.hoistpy.objects.sequence.LongStorage;
import org.hoistpy.objects.sequence.ObjectStorage;
import org.hoistpy.objects.sequence.PyList;

/**
 * {@code list.append(value)}, specialised on what the list holds: a list that one thread alone can
 * reach grows in place, values stay unboxed. Each step is {@link PyList#append}'s.
 */
@ImportStatic(ListAccess.class)
public abstract class AppendNode extends Node {

  @NeverDefault
  public static AppendNode create() {
    return AppendNodeGen.create();
  }

  public abstract void execute(PyList list, Object value);

  @Specialization(guards = {"list.isLocal()", "isLongs(list.storage())"})
  protected static void doLong(PyList list, long value) {
    ((LongStorage) list.storage()).appendLong(value);
  }

  @Specialization(guards = {"list.isLocal()", "isDoubles(list.storage())"})
  protected static void doDouble(PyList list, double value) {
    ((DoubleStorage) list.storage()).appendDouble(value);
  }

  @Specialization(guards = {"list.isLocal()", "isObjects(list.storage())"})
  protected static void doObject(PyList list, Object value) {
    ((ObjectStorage) list.storage()).appendObject(value);
  }

  /** The first element, and one of a new kind. */
  @Specialization(guards = "list.isLocal()")
  @TruffleBoundary
  protected static void doLocal(PyList list, Object value) {
    list.append(value);
  }

  @Specialization
  protected static void doShared(PyList list, Object value) {
    list.append(value);
  }
}
