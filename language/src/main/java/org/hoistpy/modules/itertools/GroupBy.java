package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Iteration;

/** {@code groupby(iterable, key)}: consecutive elements with equal keys share a group. */
final class GroupBy extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.groupby", GroupBy.class);

  private final Object iterator;
  private final Object function;

  /** Key and value of the element read last; null before the first. */
  private Object currentKey;

  private Object currentValue;

  /** The key of the group handed out last. */
  private Object targetKey;

  private Group currentGroup;

  private GroupBy(PyType type, Object iterator, Object function) {
    super(type);
    this.iterator = iterator;
    this.function = function;
  }

  static void install() {
    TypeBuilder<GroupBy> type = new TypeBuilder<>(TYPE, GroupBy.class);
    type.constructor(
        "iterable, key=None",
        (cls, iterable, key) -> new GroupBy(cls, Iteration.iter(iterable), key));
    IteratorMethods.define(type);
    IteratorMethods.define(new TypeBuilder<>(Group.GROUP_TYPE, Group.class));
  }

  @Override
  public Object next() {
    currentGroup = null;
    // What the last group left unread is skipped.
    while (currentKey == null || targetKey != null && Comparison.equal(targetKey, currentKey)) {
      if (!step()) {
        return null;
      }
    }
    targetKey = currentKey;
    currentGroup = new Group(this, targetKey);
    return PyTuple.of(currentKey, currentGroup);
  }

  private boolean step() {
    Object value = Iteration.next(iterator);
    if (value == null) {
      return false;
    }
    currentKey = function == PyNone.NONE ? value : Calls.call(function, value);
    currentValue = value;
    return true;
  }

  /** The elements of one group; ends when the next group was asked for. */
  private static final class Group extends PyIterator {
    static final PyType GROUP_TYPE = BuiltinTypes.define("itertools._grouper", Group.class);
    private final GroupBy parent;
    private final Object key;

    Group(GroupBy parent, Object key) {
      super(GROUP_TYPE);
      this.parent = parent;
      this.key = key;
    }

    @Override
    public Object next() {
      if (parent.currentGroup != this) {
        return null;
      }
      if (parent.currentValue == null && !parent.step()) {
        return null;
      }
      if (!Comparison.equal(key, parent.currentKey)) {
        return null;
      }
      Object value = parent.currentValue;
      parent.currentValue = null;
      return value;
    }
  }
}
