package org.hoistpy.builtins.types;

import org.hoistpy.builtins.types.dict.DictBuiltins;
import org.hoistpy.builtins.types.dict.DictViewBuiltins;
import org.hoistpy.builtins.types.iterators.ContainerIteratorBuiltins;
import org.hoistpy.builtins.types.iterators.IterableAdapters;
import org.hoistpy.builtins.types.list.ListBuiltins;
import org.hoistpy.builtins.types.range.RangeBuiltins;
import org.hoistpy.builtins.types.set.SetBuiltins;
import org.hoistpy.builtins.types.slice.SliceBuiltins;
import org.hoistpy.builtins.types.tuple.TupleBuiltins;
import org.hoistpy.ops.Hashing;

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
}
