package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Bind;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.mapping.DictStorage;
import org.hoistpy.objects.mapping.HashStorage;
import org.hoistpy.objects.mapping.Keys;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.DoubleStorage;
import org.hoistpy.objects.sequence.ListStorage;
import org.hoistpy.objects.sequence.LongStorage;
import org.hoistpy.objects.sequence.ObjectStorage;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;

/** {@code receiver[key] = value} (language reference 7.2), specialised on list and dict. */
@ImportStatic({Exact.class, ListAccess.class})
public abstract class SetItemNode extends SubscriptNode {
  static final String SETITEM = "__setitem__";

  @NeverDefault
  public static SetItemNode create() {
    return SetItemNodeGen.create();
  }

  public abstract void execute(Object receiver, Object key, Object value);

  public abstract void execute(Object receiver, long key, long value);

  public abstract void execute(Object receiver, long key, double value);

  @Specialization(guards = {"isList(list)", "isLongs(storage)"})
  protected final void doLongs(
      PyList list, long index, long value, @Bind("list.storage()") ListStorage storage) {
    LongStorage longs = (LongStorage) storage;
    long[] items = longs.items();
    int at = position(index, longs.size(), items.length);
    if (at >= 0 && list.isLocal()) {
      items[at] = value;
    } else if (at < 0 || index < 0 || !list.setShared(longs, at, value)) {
      expectUnusual();
      slowSet(list, index, value);
    }
  }

  @Specialization(guards = {"isList(list)", "isDoubles(storage)"})
  protected final void doDoubles(
      PyList list, long index, double value, @Bind("list.storage()") ListStorage storage) {
    DoubleStorage doubles = (DoubleStorage) storage;
    double[] items = doubles.items();
    int at = position(index, doubles.size(), items.length);
    if (at >= 0 && list.isLocal()) {
      items[at] = value;
    } else if (at < 0 || index < 0 || !list.setShared(doubles, at, value)) {
      expectUnusual();
      slowSet(list, index, value);
    }
  }

  @Specialization(guards = {"isList(list)", "isObjects(storage)"})
  protected final void doObjects(
      PyList list, long index, Object value, @Bind("list.storage()") ListStorage storage) {
    ObjectStorage objects = (ObjectStorage) storage;
    Object[] items = objects.writableItems();
    int at = position(index, objects.size(), items.length);
    if (at >= 0 && list.isLocal()) {
      items[at] = value;
    } else if (at < 0 || index < 0 || !list.setShared(objects, at, value)) {
      expectUnusual();
      slowSet(list, index, value);
    }
  }

  @TruffleBoundary
  private static void slowSet(PyList list, long index, Object value) {
    ListItems.set(list, index, value);
  }

  /** Slices, other kinds of index, and values that the storage cannot hold. */
  @Specialization(guards = {"isList(list)", "!isLong(key) || !fits(list.storage(), value)"})
  protected static void doList(PyList list, Object key, Object value) {
    ListItems.set(list, key, value);
  }

  /** Whether one of the specialisations above stores the value. */
  static boolean fits(ListStorage storage, Object value) {
    return storage instanceof ObjectStorage
        || storage instanceof LongStorage && value instanceof Long
        || storage instanceof DoubleStorage && value instanceof Double;
  }

  @Specialization(guards = "isTable(dict)")
  protected static void doDictString(
      PyDict dict,
      TruffleString key,
      Object value,
      @Cached TruffleString.HashCodeNode hashNode,
      @Cached TruffleString.EqualNode equalNode) {
    long hash = Keys.hash(key, hashNode.execute(key, Strings.ENCODING));
    if (!(dict.storage() instanceof HashStorage table)
        || !table.replace(key, hash, value, equalNode)) {
      put(dict.storage(), key, hash, value);
    }
  }

  @Specialization(guards = "isTable(dict)")
  protected static void doDictLong(PyDict dict, long key, Object value) {
    if (!(dict.storage() instanceof HashStorage table) || !table.replace(key, value)) {
      put(dict, key, value);
    }
  }

  @Specialization(guards = {"isTable(dict)", "!isLong(key)", "!isString(key)"})
  protected static void doDictGeneric(PyDict dict, Object key, Object value) {
    put(dict, key, value);
  }

  @TruffleBoundary
  private static void put(DictStorage storage, TruffleString key, long hash, Object value) {
    storage.put(key, hash, value);
  }

  @TruffleBoundary
  private static void put(PyDict dict, Object key, Object value) {
    dict.put(key, value);
  }

  @Specialization(guards = {"isByteArray(array)", "isByte(value)"})
  protected final void doByteArray(PyByteArray array, long index, long value) {
    if (!array.set(index, (byte) value)) {
      Items.set(array, index, value);
    }
  }

  static boolean isByte(long value) {
    return value >= 0 && value <= 255;
  }

  @Specialization(guards = "isUser(receiver)")
  protected static void doUser(
      Object receiver, Object key, Object value, @Cached("create(SETITEM)") CallSpecialNode call) {
    if (call.execute(receiver, key, value) == null) {
      Items.set(receiver, key, value);
    }
  }

  @Specialization(guards = {"!isList(receiver)", "!isTable(receiver)", "!isUser(receiver)"})
  protected static void doOther(Object receiver, Object key, Object value) {
    Items.set(receiver, key, value);
  }
}
