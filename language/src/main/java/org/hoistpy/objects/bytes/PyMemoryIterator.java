package org.hoistpy.objects.bytes;

import org.hoistpy.objects.iterator.PyElementIterator;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/** Iterator over the elements of a memoryview. Plain fields, as in all iterators. */
public final class PyMemoryIterator extends PyElementIterator {
  public static final PyType TYPE =
      BuiltinTypes.define("memory_iterator", PyMemoryIterator.class, TypeTraits.BUILTIN_FINAL);

  private final PyMemoryView view;
  private int index;

  public PyMemoryIterator(PyMemoryView view) {
    super(TYPE);
    this.view = view;
  }

  @Override
  public Object next() {
    int at = index;
    if (at >= view.length() || view.isReleased()) {
      return null;
    }
    index = at + 1;
    return view.get(at);
  }
}
