package org.hoistpy.objects.sequence;

/** The storage of every empty list that has not chosen a kind of element yet; immutable. */
public final class EmptyStorage extends ListStorage {
  static final EmptyStorage EMPTY = new EmptyStorage();

  private EmptyStorage() {
    super(0);
  }

  @Override
  ListStorage set(int index, Object value) {
    return this;
  }

  @Override
  ListStorage append(Object value) {
    return ListStorage.of(new Object[] {value, null, null, null}, 1);
  }

  @Override
  ListStorage insert(int index, Object value) {
    return append(value);
  }

  @Override
  ListStorage removeRange(int from, int to) {
    return this;
  }

  @Override
  ListStorage copySlice(int start, int step, int count) {
    return this;
  }

  @Override
  ListStorage repeat(int times) {
    return this;
  }

  @Override
  void reverse() {}

  @Override
  void copyTo(Object[] target, int offset, int count) {}

  @Override
  boolean overwrite(int start, ListStorage values) {
    return values.size() == 0;
  }

  @Override
  ListStorage appendAll(ListStorage other) {
    return other.copySlice(0, 1, other.size());
  }
}
