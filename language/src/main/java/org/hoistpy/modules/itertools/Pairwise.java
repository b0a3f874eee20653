package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.ConstructorArguments;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.iterator.PyIterator;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Iteration;

/** {@code pairwise(iterable)}: overlapping pairs. */
final class Pairwise extends PyIterator {
  static final PyType TYPE = BuiltinTypes.define("itertools.pairwise", Pairwise.class);

  private Object iterator;
  private Object previous;

  private Pairwise(PyType type, Object iterator) {
    super(type);
    this.iterator = iterator;
  }

  static void install() {
    TypeBuilder<Pairwise> type = new TypeBuilder<>(TYPE, Pairwise.class);
    type.constructor(
        "*args, **kwargs",
        (cls, args, keywords) -> {
          ConstructorArguments.noKeywords("pairwise", (PyDict) keywords);
          ConstructorArguments.checkCount("pairwise", (Object[]) args, 1, 1);
          return new Pairwise(cls, Iteration.iter(((Object[]) args)[0]));
        });
    IteratorMethods.define(type);
  }

  @Override
  public Object next() {
    Object source = iterator;
    if (source == null) {
      return null;
    }
    if (previous == null) {
      previous = nextOf(source);
      // The source may have called this iterator, and that call may have reached the end.
      source = iterator;
      if (previous == null || source == null) {
        end();
        return null;
      }
    }
    Object first = previous;
    Object value = nextOf(source);
    if (value == null || first == null) {
      end();
      return null;
    }
    previous = value;
    return PyTuple.of(first, value);
  }

  private Object nextOf(Object source) {
    try {
      return Iteration.next(source);
    } catch (PyException e) {
      end();
      throw e;
    }
  }

  private void end() {
    iterator = null;
    previous = null;
  }
}
