package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.builtins.types.iterators.Reductions;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.TypeOf;

/** {@code groupby(iterable, key)}: consecutive elements with equal keys share a group. */
final class GroupBy extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.groupby", GroupBy.class);
  static final PyType GROUPER = BuiltinTypes.define("itertools._grouper", Group.class);

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
    PickleSupport.reduce(type, GroupBy::reduce);
    PickleSupport.setAnyState(
        type,
        (self, state) -> {
          Object[] parts = PickleSupport.parts(state, 3, 3);
          self.currentKey = parts[0];
          self.currentValue = parts[1];
          self.targetKey = parts[2];
        });
    Group.install();
  }

  private static PyTuple reduce(GroupBy self) {
    PyTuple arguments = PyTuple.of(self.iterator, self.function);
    return self.targetKey == null || self.currentKey == null || self.currentValue == null
        ? PyTuple.of(self.getPyClass(), arguments)
        : PyTuple.of(
            self.getPyClass(),
            arguments,
            PyTuple.of(self.currentKey, self.currentValue, self.targetKey));
  }

  @Override
  public Object next() {
    currentGroup = null;
    // What the last group left unread is skipped.
    Object key = currentKey;
    while (key == null || targetKey != null && Comparison.equal(targetKey, key)) {
      if (!step()) {
        return null;
      }
      key = currentKey;
    }
    targetKey = key;
    Group group = new Group(this, key);
    currentGroup = group;
    return PyTuple.of(key, group);
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
    private final GroupBy parent;
    private final Object key;

    Group(GroupBy parent, Object key) {
      super(GROUPER);
      this.parent = parent;
      this.key = key;
    }

    static void install() {
      TypeBuilder<Group> type = new TypeBuilder<>(GROUPER, Group.class);
      type.constructor("parent, tgtkey, /", (cls, parent, key) -> create(parent, key));
      IteratorMethods.define(type);
      PickleSupport.reduce(
          type,
          self ->
              self.parent.currentGroup == self
                  ? PyTuple.of(GROUPER, PyTuple.of(self.parent, self.key))
                  : Reductions.exhausted(PyTuple.of()));
    }

    private static Group create(Object parent, Object key) {
      if (!(parent instanceof GroupBy groups)) {
        throw PyErrors.typeError(
            "_grouper() argument 1 must be itertools.groupby, not %s", TypeOf.name(parent));
      }
      groups.currentGroup = new Group(groups, key);
      return groups.currentGroup;
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
