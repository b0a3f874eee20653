package org.hoistpy.builtins.types.dict;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.iterator.PyDictIterator;
import org.hoistpy.objects.mapping.DictPart;
import org.hoistpy.objects.mapping.PyDictView;
import org.hoistpy.objects.mapping.PyMappingProxy;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.ReprGuard;
import org.hoistpy.ops.Text;

/**
 * The classes dict_keys, dict_values and dict_items (library reference, "Dictionary view objects").
 */
public final class DictViewBuiltins {
  private DictViewBuiltins() {}

  public static void install() {
    TypeBuilder<PyDictView> keys = builder(PyDictView.KEYS, DictPart.KEYS);
    defineView(keys);
    keys.method("__contains__", "key, /", (self, key) -> self.dict().contains(key));
    DictViewOperators.define(keys);
    TypeBuilder<PyDictView> items = builder(PyDictView.ITEMS, DictPart.ITEMS);
    defineView(items);
    items.method("__contains__", "key, /", DictViewBuiltins::containsItem);
    DictViewOperators.define(items);
    defineView(builder(PyDictView.VALUES, DictPart.VALUES));
  }

  private static TypeBuilder<PyDictView> builder(PyType type, DictPart part) {
    return new TypeBuilder<>(
        type, self -> self instanceof PyDictView view && view.part() == part ? view : null);
  }

  private static void defineView(TypeBuilder<PyDictView> type) {
    type.getter("mapping", self -> new PyMappingProxy(self.dict()));
    type.method("__len__", "/", self -> (long) self.dict().size());
    type.method("__iter__", "/", self -> new PyDictIterator(self.dict(), self.part(), false));
    type.method("__reversed__", "/", self -> new PyDictIterator(self.dict(), self.part(), true));
    type.method(
        "__repr__",
        "/",
        self ->
            ReprGuard.repr(
                self,
                "...",
                view -> view.getPyClass().name() + "(" + Text.reprJava(listOf(view)) + ")"));
  }

  private static PyList listOf(PyDictView view) {
    Object[] items = Iteration.toArray(view);
    return new PyList(items, items.length);
  }

  private static Object containsItem(PyDictView self, Object item) {
    if (!(item instanceof PyTuple pair) || pair.size() != 2) {
      return false;
    }
    Object value = self.dict().get(pair.get(0));
    return value != null && Comparison.equal(value, pair.get(1));
  }
}
