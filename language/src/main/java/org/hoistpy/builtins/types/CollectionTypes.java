package org.hoistpy.builtins.types;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.types.dict.DictBuiltins;
import org.hoistpy.builtins.types.dict.DictViewBuiltins;
import org.hoistpy.builtins.types.iterators.ContainerIteratorBuiltins;
import org.hoistpy.builtins.types.iterators.IterableAdapters;
import org.hoistpy.builtins.types.list.ListBuiltins;
import org.hoistpy.builtins.types.range.RangeBuiltins;
import org.hoistpy.builtins.types.set.SetBuiltins;
import org.hoistpy.builtins.types.slice.SliceBuiltins;
import org.hoistpy.builtins.types.tuple.TupleBuiltins;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.iterator.PyEnumerate;
import org.hoistpy.ops.iterator.PyFilter;
import org.hoistpy.ops.iterator.PyMap;
import org.hoistpy.ops.iterator.PyReversed;
import org.hoistpy.ops.iterator.PyZip;

/** Installs the methods of the collection types and of their iterators. */
public final class CollectionTypes {
  private CollectionTypes() {}

  public static void install() {
    Hashing.install();
    ListBuiltins.install();
    TupleBuiltins.install();
    RangeBuiltins.install();
    SliceBuiltins.install();
    DictBuiltins.install();
    DictViewBuiltins.install();
    SetBuiltins.install();
    ContainerIteratorBuiltins.install();
    IterableAdapters.install();
  }

  /** The collection types and iterator adapters as names of the builtins module. */
  public static void define(ModuleBuilder builtins) {
    PyType[] types = {
      BuiltinTypes.LIST, BuiltinTypes.TUPLE, BuiltinTypes.RANGE, BuiltinTypes.SLICE,
      BuiltinTypes.DICT, BuiltinTypes.SET, BuiltinTypes.FROZENSET, PyEnumerate.TYPE, PyZip.TYPE,
      PyMap.TYPE, PyFilter.TYPE, PyReversed.TYPE
    };
    for (PyType type : types) {
      builtins.type(type);
    }
  }
}
