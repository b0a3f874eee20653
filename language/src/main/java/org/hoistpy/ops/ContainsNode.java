package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Bind;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.objects.mapping.HashStorage;
import org.hoistpy.objects.mapping.Keys;
import org.hoistpy.objects.mapping.PyAnySet;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.ListStorage;
import org.hoistpy.objects.sequence.LongStorage;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;

/** {@code item in container} (language reference 6.10.2). */
@ImportStatic({Exact.class, ListAccess.class})
public abstract class ContainsNode extends Node {
  static final String CONTAINS = "__contains__";

  /** Longer tuples are searched behind a call. */
  private static final int SHORT_TUPLE = 16;

  @NeverDefault
  public static ContainsNode create() {
    return ContainsNodeGen.create();
  }

  public abstract boolean execute(Object container, Object item);

  @Specialization(guards = "isTable(dict)")
  protected static boolean doDictString(
      PyDict dict,
      TruffleString key,
      @Cached TruffleString.HashCodeNode hashNode,
      @Cached TruffleString.EqualNode equalNode) {
    long hash = Keys.hash(key, hashNode.execute(key, Strings.ENCODING));
    return dict.storage() instanceof HashStorage table
        ? table.get(key, hash, equalNode) != null
        : containsKey(dict, key);
  }

  @Specialization(guards = "isTable(dict)")
  protected static boolean doDictLong(PyDict dict, long key) {
    return dict.storage() instanceof HashStorage table
        ? table.get(key) != null
        : containsKey(dict, key);
  }

  @Specialization(guards = {"isTable(dict)", "!isLong(key)", "!isString(key)"})
  protected static boolean doDictGeneric(PyDict dict, Object key) {
    return containsKey(dict, key);
  }

  @TruffleBoundary
  private static boolean containsKey(PyDict dict, Object key) {
    return dict.contains(key);
  }

  @Specialization(guards = "isSet(set)")
  protected static boolean doSetString(
      PyAnySet set,
      TruffleString key,
      @Cached TruffleString.HashCodeNode hashNode,
      @Cached TruffleString.EqualNode equalNode) {
    return set.contains(key, Keys.hash(key, hashNode.execute(key, Strings.ENCODING)), equalNode);
  }

  @Specialization(guards = "isSet(set)")
  protected static boolean doSetLong(PyAnySet set, long key) {
    return set.contains(key);
  }

  @Specialization(guards = {"isSet(set)", "!isLong(key)", "!isString(key)"})
  protected static boolean doSetGeneric(PyAnySet set, Object key) {
    return containsElement(set, key);
  }

  @TruffleBoundary
  private static boolean containsElement(PyAnySet set, Object key) {
    return set.contains(SetOperations.lookupKey(key));
  }

  @Specialization(guards = {"isList(list)", "isLongs(storage)"})
  protected static boolean doLongs(
      PyList list, long item, @Bind("list.storage()") ListStorage storage) {
    if (!list.isLocal()) {
      return Items.contains(list, item);
    }
    LongStorage longs = (LongStorage) storage;
    long[] items = longs.items();
    int size = Math.min(longs.size(), items.length);
    for (int i = 0; i < size; i++) {
      if (items[i] == item) {
        return true;
      }
    }
    return false;
  }

  @Specialization(guards = "isList(list)", replaces = "doLongs")
  protected static boolean doList(PyList list, Object item) {
    return Items.contains(list, item);
  }

  /** One character. */
  @Specialization(guards = "isOneCharacter(item)")
  protected static boolean doCharacter(
      TruffleString text,
      TruffleString item,
      @Cached TruffleString.CodePointAtIndexNode characterNode,
      @Cached TruffleString.IndexOfCodePointNode indexNode) {
    int length = text.byteLength(Strings.ENCODING) / Integer.BYTES;
    return length > 0
        && indexNode.execute(
                text, characterNode.execute(item, 0, Strings.ENCODING), 0, length, Strings.ENCODING)
            >= 0;
  }

  static boolean isOneCharacter(TruffleString text) {
    return text.byteLength(Strings.ENCODING) == Integer.BYTES;
  }

  /** A str among a few values that are strs, too. */
  @Specialization(guards = {"isTuple(tuple)", "areStrings(tuple)"})
  protected static boolean doStrings(
      PyTuple tuple, TruffleString item, @Cached TruffleString.EqualNode equalNode) {
    for (int i = 0; i < tuple.size(); i++) {
      if (tuple.get(i) instanceof TruffleString each
          && equalNode.execute(each, item, Strings.ENCODING)) {
        return true;
      }
    }
    return false;
  }

  static boolean areStrings(PyTuple tuple) {
    int size = tuple.size();
    if (size > SHORT_TUPLE) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!(tuple.get(i) instanceof TruffleString)) {
        return false;
      }
    }
    return true;
  }

  /** An int among a few values that are ints, too. */
  @Specialization(guards = {"isTuple(tuple)", "areLongs(tuple)"})
  protected static boolean doTupleLongs(PyTuple tuple, long item) {
    for (int i = 0; i < tuple.size(); i++) {
      if (tuple.get(i) instanceof Long each && each == item) {
        return true;
      }
    }
    return false;
  }

  static boolean areLongs(PyTuple tuple) {
    int size = tuple.size();
    if (size > SHORT_TUPLE) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!(tuple.get(i) instanceof Long)) {
        return false;
      }
    }
    return true;
  }

  @Specialization(guards = "isUser(container)")
  protected static boolean doUser(
      Object container,
      Object item,
      @Cached("create(CONTAINS)") CallSpecialNode call,
      @Cached TruthNode truth) {
    Object result = call.execute(container, item);
    return result != null ? truth.execute(result) : Items.contains(container, item);
  }

  @Specialization(
      guards = {
        "!isTable(container)",
        "!isSet(container)",
        "!isList(container)",
        "!isUser(container)"
      })
  protected static boolean doOther(Object container, Object item) {
    return Items.contains(container, item);
  }
}
