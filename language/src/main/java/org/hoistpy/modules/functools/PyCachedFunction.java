package org.hoistpy.modules.functools;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.PyMethod;
import org.hoistpy.objects.mapping.Keys;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.InstanceDicts;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;

/**
 * A function behind {@code functools.lru_cache}. Results are kept in the order of their last use;
 * the function itself runs outside the monitor, so two threads may compute one result at the same
 * time, as in CPython.
 */
final class PyCachedFunction extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define(
          "functools._lru_cache_wrapper", PyCachedFunction.class, TypeTraits.BUILTIN_WITH_DICT);

  /** Separates positional from keyword arguments in keys: equal to itself only. */
  private static final Object KEYWORDS = BuiltinTypes.define("functools._keywords", PyObject.class);

  private final Object function;

  /** Below 0 without a limit. */
  private final long maxSize;

  private final boolean typed;
  private final Object infoType;

  /** The keys and their links in {@link #usage}; a hit does not change it. */
  private final PyDict cache = new PyDict();

  /** Guarded by this. */
  private final UsageList usage = new UsageList();

  private long hits;
  private long misses;

  private PyCachedFunction(Object function, long maxSize, boolean typed, Object infoType) {
    super(TYPE.instanceShape());
    this.function = function;
    this.maxSize = maxSize;
    this.typed = typed;
    this.infoType = infoType;
  }

  static Object of(Object function, Object maxSize, Object typed, Object infoType) {
    if (TypeOf.get(function).lookup("__call__") == null) {
      throw PyErrors.typeError("the first argument must be callable");
    }
    long size = maxSize == PyNone.NONE ? -1 : Math.max(0, Index.asSize(maxSize));
    return new PyCachedFunction(function, size, Truth.isTrue(typed), infoType);
  }

  static void install() {
    TypeBuilder<PyCachedFunction> type = new TypeBuilder<>(TYPE, PyCachedFunction.class);
    type.method(
        "__call__",
        "*args, **kwargs",
        (self, args, keywords) -> self.call((Object[]) args, (PyDict) keywords));
    type.method(
        "__get__",
        "instance, owner=None, /",
        (self, instance, owner) -> instance == PyNone.NONE ? self : new PyMethod(instance, self));
    type.method("cache_info", "", PyCachedFunction::info);
    type.method("cache_clear", "", PyCachedFunction::clear);
    type.method("__copy__", "", self -> self);
    type.method("__reduce__", "", self -> Attributes.get(self, "__qualname__"));
    type.method("__deepcopy__", "memo, /", (self, memo) -> self);
    TYPE.setAttribute("__dict__", InstanceDicts.descriptor(TYPE));
  }

  private synchronized Object info() {
    return Calls.call(
        infoType, hits, misses, maxSize < 0 ? PyNone.NONE : (Object) maxSize, (long) cache.size());
  }

  private synchronized Object clear() {
    cache.clear();
    usage.clear();
    hits = 0;
    misses = 0;
    return PyNone.NONE;
  }

  private Object call(Object[] args, PyDict keywords) {
    if (maxSize == 0) {
      synchronized (this) {
        misses++;
      }
      return KeywordArguments.call(function, args, keywords);
    }
    Object key = key(args, keywords);
    long hash = Keys.hash(key);
    Object known = cache.storage().get(key, hash);
    synchronized (this) {
      if (known instanceof UsageList.Link link) {
        hits++;
        usage.touch(link);
        return link.result;
      }
      misses++;
    }
    Object result = KeywordArguments.call(function, args, keywords);
    if (cache.storage().get(key, hash) == null) {
      remember(key, hash, result);
    }
    return result;
  }

  private synchronized void remember(Object key, long hash, Object result) {
    if (maxSize > 0 && cache.size() >= maxSize) {
      UsageList.Link oldest = usage.removeOldest();
      if (oldest != null) {
        cache.storage().remove(oldest.key, oldest.hash);
      }
    }
    cache.storage().put(key, hash, usage.add(key, hash, result));
  }

  private Object key(Object[] args, PyDict keywords) {
    if (!typed && keywords.size() == 0 && args.length == 1) {
      // An int or str is its own key; others could be confused with a tuple of arguments.
      if (args[0] instanceof Long || args[0] instanceof TruffleString) {
        return args[0];
      }
    }
    if (!typed && keywords.size() == 0) {
      return new PyTuple(args);
    }
    List<Object> parts = new ArrayList<>(List.of(args));
    if (keywords.size() > 0) {
      parts.add(KEYWORDS);
      for (Object name : keywords.keys()) {
        parts.add(name);
        parts.add(keywords.get(name));
      }
    }
    if (typed) {
      for (Object arg : args) {
        parts.add(TypeOf.get(arg));
      }
      for (Object name : keywords.keys()) {
        parts.add(TypeOf.get(keywords.get(name)));
      }
    }
    return new PyTuple(parts.toArray());
  }
}
