package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.sequence.ListStorage;
import org.hoistpy.objects.sequence.LongStorage;
import org.hoistpy.objects.sequence.ObjectStorage;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;

/** The operator {@code *}: multiplication, and repetition of strings and lists. */
@ImportStatic(Exact.class)
abstract class MulNode extends NumericNode {
  /** Longer results go the generic way, which knows the errors for too long ones. */
  private static final long MAX_LENGTH = 1 << 24;

  protected MulNode(boolean inplace) {
    super(BinaryOp.MUL, inplace);
  }

  static boolean isShort(TruffleString text, long count) {
    return count <= MAX_LENGTH && text.byteLength(Strings.ENCODING) * count <= MAX_LENGTH;
  }

  @Specialization(guards = "isShort(text, count)")
  protected static TruffleString doRepeat(
      TruffleString text, long count, @Cached TruffleString.RepeatNode repeat) {
    return repeat.execute(text, (int) Math.max(count, 0), Strings.ENCODING);
  }

  static boolean isShort(PyList list, long count) {
    return count <= MAX_LENGTH && list.size() * count <= MAX_LENGTH;
  }

  static boolean isOneItem(PyList list) {
    return list.isLocal() && list.size() == 1;
  }

  /** The usual list of a given length; {@code *=} changes the one that there is. */
  @Specialization(
      guards = {"!isInplace()", "isList(list)", "isOneItem(list)", "isShort(list, count)"})
  protected static PyList doFill(PyList list, long count) {
    ListStorage storage = list.storage();
    int size = (int) Math.max(count, 0);
    if (size > 0 && storage instanceof ObjectStorage objects) {
      Object item = objects.items()[0];
      Object[] items = new Object[size];
      for (int i = 0; i < size; i++) {
        items[i] = item;
      }
      return new PyList(new ObjectStorage(items, size));
    }
    if (size > 0 && storage instanceof LongStorage longs) {
      long item = longs.items()[0];
      long[] items = new long[size];
      for (int i = 0; i < size; i++) {
        items[i] = item;
      }
      return new PyList(new LongStorage(items, size));
    }
    return new PyList(repeated(list, count));
  }

  /** A new list. */
  @Specialization(guards = {"!isInplace()", "isList(list)", "isShort(list, count)"})
  protected static PyList doRepeatList(PyList list, long count) {
    return new PyList(repeated(list, count));
  }

  /** Copies in bulk. */
  @TruffleBoundary
  private static ListStorage repeated(PyList list, long count) {
    return list.repeatedStorage(count);
  }
}
