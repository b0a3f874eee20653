package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Bind;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.memory.policy.Elements;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyByteArray;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.DictStorage;
import org.hoistpy.objects.mapping.HashStorage;
import org.hoistpy.objects.mapping.Keys;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.DoubleStorage;
import org.hoistpy.objects.sequence.ListStorage;
import org.hoistpy.objects.sequence.LongStorage;
import org.hoistpy.objects.sequence.ObjectStorage;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyRange;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;

/** {@code receiver[key]} (language reference 6.3.2), specialised on the built-in containers. */
@ImportStatic({Exact.class, ListAccess.class})
public abstract class GetItemNode extends SubscriptNode {

  @NeverDefault
  public static GetItemNode create() {
    return GetItemNodeGen.create();
  }

  public abstract Object execute(Object receiver, Object key);

  public abstract Object execute(Object receiver, long key);

  public abstract long executeLong(Object receiver, Object key) throws UnexpectedResultException;

  public abstract long executeLong(Object receiver, long key) throws UnexpectedResultException;

  public abstract double executeDouble(Object receiver, Object key)
      throws UnexpectedResultException;

  public abstract double executeDouble(Object receiver, long key) throws UnexpectedResultException;

  @Specialization(
      guards = {"isList(list)", "isLongs(storage)"},
      rewriteOn = UnexpectedResultException.class)
  protected final long doLongs(PyList list, long index, @Bind("list.storage()") ListStorage storage)
      throws UnexpectedResultException {
    Object value;
    if (ListAccess.isFromEnd(list, index)) {
      value = getFromEnd(list, index);
    } else {
      LongStorage longs = (LongStorage) storage;
      long[] items = longs.items();
      int at = position(index, longs.size(), items.length);
      if (at >= 0) {
        long element = items[at];
        if (ListAccess.isClear(list, element)) {
          Elements.afterRead();
          return element;
        }
      }
      expectUnusual();
      value = slowGet(list, index);
    }
    if (value instanceof Long number) {
      return number;
    }
    throw new UnexpectedResultException(value);
  }

  @Specialization(
      guards = {"isList(list)", "isDoubles(storage)"},
      rewriteOn = UnexpectedResultException.class)
  protected final double doDoubles(
      PyList list, long index, @Bind("list.storage()") ListStorage storage)
      throws UnexpectedResultException {
    Object value;
    if (ListAccess.isFromEnd(list, index)) {
      value = getFromEnd(list, index);
    } else {
      DoubleStorage doubles = (DoubleStorage) storage;
      double[] items = doubles.items();
      int at = position(index, doubles.size(), items.length);
      if (at >= 0) {
        double element = items[at];
        if (ListAccess.isClear(list, element)) {
          Elements.afterRead();
          return element;
        }
      }
      expectUnusual();
      value = slowGet(list, index);
    }
    if (value instanceof Double number) {
      return number;
    }
    throw new UnexpectedResultException(value);
  }

  @Specialization(guards = {"isList(list)", "isObjects(storage)"})
  protected final Object doObjects(
      PyList list, long index, @Bind("list.storage()") ListStorage storage) {
    if (ListAccess.isFromEnd(list, index)) {
      return getFromEnd(list, index);
    }
    ObjectStorage objects = (ObjectStorage) storage;
    Object[] items = objects.items();
    int at = position(index, objects.size(), items.length);
    if (at >= 0) {
      Object value = items[at];
      if (value != null) {
        Elements.afterRead();
        return value;
      }
    }
    expectUnusual();
    return slowGet(list, index);
  }

  /** In place, unless another thread changes the list or there is no such element. */
  private Object getFromEnd(PyList list, long index) {
    Object value = list.getFromEnd(index);
    if (value == null) {
      expectUnusual();
      throw ListItems.outOfRange();
    }
    return value;
  }

  @TruffleBoundary
  private static Object slowGet(PyList list, long index) {
    return ListItems.get(list, index);
  }

  /** Slices, other kinds of index, and storages that were not seen as stable above. */
  @Specialization(
      guards = "isList(list)",
      replaces = {"doLongs", "doDoubles", "doObjects"})
  protected static Object doList(PyList list, Object key) {
    return key instanceof Long index ? slowGet(list, index) : ListItems.get(list, key);
  }

  @Specialization(guards = "isTuple(tuple)")
  protected final Object doTuple(PyTuple tuple, long index) {
    int size = tuple.size();
    int at = position(index, size, size);
    if (at < 0) {
      throw TupleItems.outOfRange();
    }
    return tuple.get(at);
  }

  @Specialization(guards = {"isTuple(tuple)", "!isLong(key)"})
  protected static Object doTupleGeneric(PyTuple tuple, Object key) {
    return TupleItems.get(tuple, key);
  }

  @Specialization(guards = "isTable(dict)")
  protected static Object doDictString(
      PyDict dict,
      TruffleString key,
      @Cached TruffleString.HashCodeNode hashNode,
      @Cached TruffleString.EqualNode equalNode) {
    DictStorage storage = dict.storage();
    if (storage instanceof HashStorage table) {
      long hash = Keys.hash(key, hashNode.execute(key, Strings.ENCODING));
      Object value = table.get(key, hash, equalNode);
      if (value != null) {
        return value;
      }
      throw keyError(key);
    }
    return DictItems.get(dict, key);
  }

  @Specialization(guards = "isTable(dict)")
  protected static Object doDictLong(PyDict dict, long key) {
    if (dict.storage() instanceof HashStorage table) {
      Object value = table.get(key);
      if (value != null) {
        return value;
      }
      throw keyError(key);
    }
    return DictItems.get(dict, key);
  }

  @TruffleBoundary
  private static PyException keyError(Object key) {
    return PyErrors.keyError(key);
  }

  @Specialization(guards = {"isTable(dict)", "!isLong(key)", "!isString(key)"})
  protected static Object doDictGeneric(PyDict dict, Object key) {
    return DictItems.get(dict, key);
  }

  @Specialization
  protected final Object doString(
      TruffleString string,
      long index,
      @Cached TruffleString.CodePointLengthNode lengthNode,
      @Cached TruffleString.CodePointAtIndexNode characterNode) {
    int length = lengthNode.execute(string, Strings.ENCODING);
    int at = position(index, length, length);
    if (at < 0) {
      throw stringIndex();
    }
    return StringSlices.character(characterNode.execute(string, at, Strings.ENCODING));
  }

  @TruffleBoundary
  private static PyException stringIndex() {
    return PyErrors.indexError("string index out of range");
  }

  /** A slice between ints, or from or to an end. */
  @Specialization(guards = "isPlainSlice(slice)")
  protected static Object doStringSlice(
      TruffleString string,
      PySlice slice,
      @Cached TruffleString.CodePointAtIndexNode characterNode,
      @Cached TruffleString.SubstringNode substringNode) {
    int length = string.byteLength(Strings.ENCODING) / Integer.BYTES;
    int start = slice.start() instanceof Long from ? clamp(from, length) : 0;
    int stop = slice.stop() instanceof Long to ? clamp(to, length) : length;
    int count = stop - start;
    if (count <= 0) {
      return Strings.EMPTY;
    }
    if (count == 1) {
      return StringSlices.character(characterNode.execute(string, start, Strings.ENCODING));
    }
    return count == length
        ? string
        : substringNode.execute(string, start, count, Strings.ENCODING, false);
  }

  static boolean isPlainSlice(PySlice slice) {
    return slice.step() == PyNone.NONE && isBound(slice.start()) && isBound(slice.stop());
  }

  private static boolean isBound(Object value) {
    return value == PyNone.NONE || value instanceof Long;
  }

  private static int clamp(long index, int length) {
    return (int) Math.clamp(index < 0 ? index + length : index, 0, length);
  }

  @Specialization(guards = "!isLong(key)")
  protected static Object doStringGeneric(TruffleString string, Object key) {
    return StringItems.get(string, key);
  }

  @Specialization(guards = "isBytes(bytes)")
  protected final long doBytes(PyBytes bytes, long index) {
    int length = bytes.length();
    int at = position(index, length, length);
    if (at < 0) {
      throw bytesIndex("index out of range");
    }
    return bytes.get(at) & 0xFF;
  }

  @Specialization(guards = "isByteArray(array)")
  protected final long doByteArray(PyByteArray array, long index) {
    int value = array.item(index);
    if (value < 0) {
      expectUnusual();
      throw bytesIndex("bytearray index out of range");
    }
    return value;
  }

  @TruffleBoundary
  private static PyException bytesIndex(String message) {
    return PyErrors.indexError(message);
  }

  @Specialization(guards = "isLongRange(range)")
  protected static long doRange(PyRange range, long index) {
    return RangeItems.get(range, index);
  }

  @Specialization(guards = {"isLongRange(range)", "!isLong(key)"})
  protected static Object doRangeGeneric(PyRange range, Object key) {
    return RangeItems.get(range, key);
  }

  @Specialization(guards = "isUser(receiver)")
  protected static Object doUser(
      Object receiver, Object key, @Cached("create(GETITEM)") CallSpecialNode call) {
    Object value = call.execute(receiver, key);
    return value != null ? value : Items.get(receiver, key);
  }

  static final String GETITEM = "__getitem__";

  @Specialization(guards = {"isOther(receiver) || isSet(receiver)"})
  protected static Object doOther(Object receiver, Object key) {
    return Items.get(receiver, key);
  }
}
