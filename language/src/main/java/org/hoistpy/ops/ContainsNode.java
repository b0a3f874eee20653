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
import org.hoistpy.objects.text.Strings;

/** {@code item in container} (language reference 6.10.2). */
@ImportStatic({Exact.class, ListAccess.class})
public abstract class ContainsNode extends Node {
  static final String CONTAINS = "__contains__";

  @NeverDefault
  public static ContainsNode create() {
    return ContainsNodeGen.create();
  }

  public abstract boolean execute(Object container, Object item);

  @Specialization(guards = "isDict(dict)")
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

  @Specialization(guards = "isDict(dict)")
  protected static boolean doDictLong(PyDict dict, long key) {
    return dict.storage() instanceof HashStorage table
        ? table.get(key) != null
        : containsKey(dict, key);
  }

  @Specialization(guards = {"isDict(dict)", "!isLong(key)", "!isString(key)"})
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
        "!isDict(container)",
        "!isSet(container)",
        "!isList(container)",
        "!isUser(container)"
      })
  protected static boolean doOther(Object container, Object item) {
    return Items.contains(container, item);
  }
}
