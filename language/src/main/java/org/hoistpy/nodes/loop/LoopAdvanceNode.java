package org.hoistpy.nodes.loop;

import com.oracle.truffle.api.dsl.Bind;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.generator.PyGenerator;
import org.hoistpy.objects.sequence.DoubleStorage;
import org.hoistpy.objects.sequence.LongStorage;
import org.hoistpy.objects.sequence.ObjectStorage;
import org.hoistpy.ops.NextNode;
import org.hoistpy.ops.ResumeNode;

/** Takes the next item of a loop into its slot; false at the end. */
public abstract class LoopAdvanceNode extends Node {
  /** How often there is another item of a tuple. */
  private final CountingConditionProfile more = CountingConditionProfile.create();

  public abstract boolean execute(VirtualFrame frame, Object iterator, int valueSlot);

  @Specialization
  protected boolean doRange(VirtualFrame frame, LoopCursors.OverRange cursor, int valueSlot) {
    // Without a branch or a probability of its own: the caller's is the only one, and the slot is a
    // long on both its ways.
    long remaining = cursor.remaining;
    cursor.remaining = remaining - 1;
    long value = cursor.next;
    cursor.next = value + cursor.step;
    frame.setLong(valueSlot, value);
    return remaining > 0;
  }

  /** Ints stay unboxed while they are where the array shows them. */
  @Specialization(guards = "isUnboxed(cursor, longs)")
  protected boolean doLongs(
      VirtualFrame frame,
      LoopCursors.OverList cursor,
      int valueSlot,
      @Bind("longsOf(cursor)") LongStorage longs) {
    frame.setLong(valueSlot, longs.items()[cursor.index]);
    cursor.index++;
    return true;
  }

  static LongStorage longsOf(LoopCursors.OverList cursor) {
    return cursor.list.storage() instanceof LongStorage longs ? longs : null;
  }

  static boolean isUnboxed(LoopCursors.OverList cursor, LongStorage longs) {
    if (longs == null || !cursor.list.isLocal()) {
      return false;
    }
    int index = cursor.index;
    return index < longs.size() && index < longs.items().length;
  }

  /** Floats likewise. */
  @Specialization(guards = "isUnboxed(cursor, doubles)")
  protected boolean doDoubles(
      VirtualFrame frame,
      LoopCursors.OverList cursor,
      int valueSlot,
      @Bind("doublesOf(cursor)") DoubleStorage doubles) {
    frame.setDouble(valueSlot, doubles.items()[cursor.index]);
    cursor.index++;
    return true;
  }

  static DoubleStorage doublesOf(LoopCursors.OverList cursor) {
    return cursor.list.storage() instanceof DoubleStorage doubles ? doubles : null;
  }

  static boolean isUnboxed(LoopCursors.OverList cursor, DoubleStorage doubles) {
    if (doubles == null || !cursor.list.isLocal()) {
      return false;
    }
    int index = cursor.index;
    return index < doubles.size() && index < doubles.items().length;
  }

  @Specialization(guards = "value != null")
  protected boolean doObjects(
      VirtualFrame frame,
      LoopCursors.OverList cursor,
      int valueSlot,
      @Bind("objectOf(cursor)") Object value) {
    cursor.index++;
    frame.setObject(valueSlot, value);
    return true;
  }

  /** The next element of a local list where it is an object; null also at the end. */
  static Object objectOf(LoopCursors.OverList cursor) {
    return cursor.list.storage() instanceof ObjectStorage objects && cursor.list.isLocal()
        ? objects.element(cursor.index)
        : null;
  }

  /** An exhausted list iterator stays so even if the list grows. */
  @Specialization(guards = "isAtEnd(cursor)")
  protected boolean doListEnd(
      @SuppressWarnings("unused") VirtualFrame frame,
      LoopCursors.OverList cursor,
      @SuppressWarnings("unused") int valueSlot) {
    cursor.index = Integer.MAX_VALUE;
    return false;
  }

  static boolean isAtEnd(LoopCursors.OverList cursor) {
    return cursor.list.isLocal() && cursor.index >= cursor.list.size();
  }

  @Specialization
  protected boolean doList(VirtualFrame frame, LoopCursors.OverList cursor, int valueSlot) {
    Object value = cursor.list.get(cursor.index);
    if (value == null) {
      cursor.index = Integer.MAX_VALUE;
      return false;
    }
    cursor.index++;
    frame.setObject(valueSlot, value);
    return true;
  }

  @Specialization
  protected boolean doTuple(VirtualFrame frame, LoopCursors.OverTuple cursor, int valueSlot) {
    int index = cursor.index;
    if (!more.profile(index < cursor.items.length)) {
      return false;
    }
    cursor.index = index + 1;
    frame.setObject(valueSlot, cursor.items[index]);
    return true;
  }

  @Specialization
  protected boolean doGenerator(
      VirtualFrame frame, PyGenerator generator, int valueSlot, @Cached ResumeNode resume) {
    return store(
        frame, valueSlot, resume.execute(PyArguments.thread(frame), generator, PyNone.NONE, null));
  }

  @Fallback
  protected boolean doOther(
      VirtualFrame frame, Object iterator, int valueSlot, @Cached NextNode next) {
    return store(frame, valueSlot, next.execute(iterator));
  }

  private static boolean store(VirtualFrame frame, int valueSlot, Object value) {
    if (value == null) {
      return false;
    }
    frame.setObject(valueSlot, value);
    return true;
  }
}
