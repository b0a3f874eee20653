package org.hoistpy.objects.iterator;

import org.hoistpy.objects.type.PyGenericAlias;

/** What {@code *list[int]} runs through: one element, the starred alias. */
public final class PyAliasIterator extends PyIterator {
  private final PyGenericAlias alias;
  private boolean exhausted;

  public PyAliasIterator(PyGenericAlias alias) {
    super(IteratorTypes.ALIAS);
    this.alias = alias;
  }

  @Override
  public Object next() {
    if (exhausted) {
      return null;
    }
    exhausted = true;
    return new PyGenericAlias(alias.getPyClass(), alias.origin(), alias.arguments(), true);
  }

  public PyGenericAlias alias() {
    return alias;
  }

  public boolean isExhausted() {
    return exhausted;
  }
}
