package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Iteration;

/** {@code zip_longest(*iterables, fillvalue=None)}. */
final class ZipLongest extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.zip_longest", ZipLongest.class);

  private final Object[] iterators;
  private Object fill;

  private ZipLongest(PyType type, Object[] iterators, Object fill) {
    super(type);
    this.iterators = iterators;
    this.fill = fill;
  }

  static void install() {
    TypeBuilder<ZipLongest> type = new TypeBuilder<>(TYPE, ZipLongest.class);
    type.constructor("*args, **kwargs", ZipLongest::create);
    IteratorMethods.define(type);
    PickleSupport.reduce(
        type,
        self -> {
          Object[] rest = self.iterators.clone();
          for (int i = 0; i < rest.length; i++) {
            rest[i] = rest[i] == null ? PyTuple.of() : rest[i];
          }
          return PyTuple.of(self.getPyClass(), new PyTuple(rest), self.fill);
        });
    PickleSupport.setAnyState(type, (self, state) -> self.fill = state);
  }

  private static Object create(PyType cls, Object iterables, Object keywords) {
    Object fill = PyNone.NONE;
    PyDict named = (PyDict) keywords;
    if (named.size() > 0) {
      fill = named.getString("fillvalue");
      if (fill == null || named.size() > 1) {
        throw PyErrors.typeError("zip_longest() got an unexpected keyword argument");
      }
    }
    Object[] iterators = ((Object[]) iterables).clone();
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iteration.iter(iterators[i]);
    }
    return new ZipLongest(cls, iterators, fill);
  }

  @Override
  public Object next() {
    Object[] items = new Object[iterators.length];
    boolean found = false;
    for (int i = 0; i < items.length; i++) {
      Object inner = iterators[i];
      Object value = inner == null ? null : Iteration.next(inner);
      if (value == null) {
        if (inner != null) {
          if (isLast(i)) {
            return null;
          }
          iterators[i] = null;
        }
        value = fill;
      } else {
        found = true;
      }
      items[i] = value;
    }
    return found ? new PyTuple(items) : null;
  }

  /** Whether no other iterator goes on. */
  private boolean isLast(int index) {
    for (int i = 0; i < iterators.length; i++) {
      if (i != index && iterators[i] != null) {
        return false;
      }
    }
    return true;
  }
}
