package org.hoistpy.modules.itertools;

import org.hoistpy.builtins.ModuleBuilder;

/** Module {@code itertools}. */
public final class ItertoolsModule {
  private static boolean installed;

  private ItertoolsModule() {}

  private static synchronized void install() {
    if (!installed) {
      installed = true;
      Accumulate.install();
      Batched.install();
      Chain.install();
      Combinations.install();
      Compress.install();
      Count.install();
      Cycle.install();
      DropWhile.install();
      FilterFalse.install();
      GroupBy.install();
      ISlice.install();
      Pairwise.install();
      Permutations.install();
      Product.install();
      Repeat.install();
      StarMap.install();
      TakeWhile.install();
      Tee.install();
      ZipLongest.install();
    }
  }

  public static void define(ModuleBuilder itertools) {
    install();
    itertools.type(Accumulate.TYPE);
    itertools.type(Batched.TYPE);
    itertools.type(Chain.TYPE);
    itertools.type(Combinations.TYPE);
    itertools.type(Compress.TYPE);
    itertools.type(Count.TYPE);
    itertools.type(Cycle.TYPE);
    itertools.type(DropWhile.TYPE);
    itertools.type(FilterFalse.TYPE);
    itertools.type(GroupBy.TYPE);
    itertools.type(ISlice.TYPE);
    itertools.type(Pairwise.TYPE);
    itertools.type(Permutations.TYPE);
    itertools.type(Product.TYPE);
    itertools.type(Repeat.TYPE);
    itertools.type(StarMap.TYPE);
    itertools.type(TakeWhile.TYPE);
    itertools.type(ZipLongest.TYPE);
    itertools.type(Combinations.WITH_REPLACEMENT);
    itertools.type(Tee.TYPE);
    itertools.type(GroupBy.GROUPER);
    itertools.function("tee", "iterable, n=2, /", Tee::tee);
  }
}
