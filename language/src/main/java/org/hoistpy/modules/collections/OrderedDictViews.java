package org.hoistpy.modules.collections;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.iterators.IteratorMethods;
import org.hoistpy.builtins.types.iterators.Reductions;
import org.hoistpy.objects.iterator.IteratorTypes;
import org.hoistpy.objects.iterator.PyOrderedDictIterator;
import org.hoistpy.objects.mapping.DictPart;
import org.hoistpy.objects.mapping.OrderedDictTypes;
import org.hoistpy.objects.mapping.PyDictView;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.ops.Iteration;

/** The classes odict_keys, odict_values, odict_items and odict_iterator. */
final class OrderedDictViews {
  private OrderedDictViews() {}

  static void install() {
    for (DictPart part : DictPart.values()) {
      define(part);
    }
    TypeBuilder<PyOrderedDictIterator> iterator =
        new TypeBuilder<>(IteratorTypes.ORDERED_DICT, PyOrderedDictIterator.class);
    IteratorMethods.define(iterator);
    iterator.method("__reduce__", "/", OrderedDictViews::reduce);
    iterator.documentation("__reduce__", "Return state information for pickling");
  }

  private static void define(DictPart part) {
    TypeBuilder<PyDictView> type =
        new TypeBuilder<>(
            OrderedDictTypes.view(part),
            self ->
                self instanceof PyDictView view && view.isOrdered() && view.part() == part
                    ? view
                    : null);
    type.method("__iter__", "/", self -> new PyOrderedDictIterator(self.dict(), part, false));
    type.method("__reversed__", "/", self -> new PyOrderedDictIterator(self.dict(), part, true));
  }

  private static Object reduce(PyOrderedDictIterator self) {
    Object[] rest = Iteration.toArray(self.rest());
    return Reductions.exhausted(new PyList(rest, rest.length));
  }
}
