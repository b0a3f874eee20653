package org.hoistpy.objects.mapping;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.concurrent.ConcurrentHashMap;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.GlobalCell;
import org.hoistpy.objects.text.Strings;

/**
 * The names of a module: each is a {@link GlobalCell} that exists from the first mention of the
 * name in code, bound or not. The dict shows the bound ones in binding order; code holds the cells.
 *
 * <p>Thread-safe: cells are in a concurrent map; the order of bound names is an ordinary dict table
 * that changes only when a name is bound or unbound.
 */
public final class NamespaceStorage extends DictStorage
    implements OrderedStorage, GlobalCell.BindingListener {
  private final ConcurrentHashMap<String, GlobalCell> cells = new ConcurrentHashMap<>();

  /** Bound names in order: the value is the cell; keys that are no str map to their value. */
  private final HashStorage bound = new HashStorage();

  /** See {@link #inheritedBuiltins}; volatile. */
  private volatile Object inheritedBuiltins;

  public NamespaceStorage() {
    // Always locked once there are threads: names are bound by whoever runs code in the module.
    bound.becomeShared();
  }

  /** Whether there ever was a key that is no str. */
  private volatile boolean hasOthers;

  /** Turns a dict into a namespace, in place; answers its storage. */
  @TruffleBoundary
  public static NamespaceStorage of(PyDict dict) {
    if (dict.storage() instanceof NamespaceStorage namespace) {
      return namespace;
    }
    synchronized (dict) {
      if (dict.storage() instanceof NamespaceStorage namespace) {
        return namespace;
      }
      NamespaceStorage namespace = new NamespaceStorage();
      if (dict.storage() instanceof HashStorage table) {
        // A change that another thread is about to make goes to the namespace too.
        table.moveTo(namespace);
      } else {
        DictCursor cursor = dict.cursor();
        while (cursor.advance()) {
          namespace.put(cursor.key(), Keys.hash(cursor.key()), cursor.value());
        }
      }
      Fences.publish();
      dict.replaceStorage(namespace);
      return namespace;
    }
  }

  /**
   * The builtins of the code that made functions in this namespace, while it names none itself: a
   * module, a dict or another mapping; null for the usual ones.
   */
  public Object inheritedBuiltins() {
    return inheritedBuiltins;
  }

  public void inheritBuiltins(Object builtins) {
    inheritedBuiltins = builtins;
  }

  /** The name's cell, made unbound if there is none yet. */
  @TruffleBoundary
  public GlobalCell cell(String name) {
    GlobalCell cell = cells.get(name);
    if (cell == null) {
      cell = cells.computeIfAbsent(name.intern(), key -> new GlobalCell(key, this));
    }
    return cell;
  }

  /** The name's cell, or null when nobody mentioned the name. */
  @TruffleBoundary
  public GlobalCell cellOrNull(String name) {
    return cells.get(name);
  }

  @Override
  public void bindingChanged(GlobalCell cell, boolean nowBound) {
    TruffleString key = Strings.of(cell.name());
    if (nowBound) {
      bound.put(key, Keys.hash(key), cell);
    } else {
      bound.remove(key, Keys.hash(key));
    }
  }

  /** A key that is no str but equal to one, in the rare namespace that has such keys. */
  private Object other(String name) {
    if (!hasOthers) {
      return null;
    }
    TruffleString key = Strings.of(name);
    return valueOf(bound.get(key, Keys.hash(key)));
  }

  private static Object valueOf(Object entry) {
    return entry instanceof GlobalCell cell ? cell.read() : entry;
  }

  @Override
  public int size() {
    return bound.size();
  }

  @Override
  @TruffleBoundary
  public Object get(Object key, long hash) {
    if (key instanceof TruffleString string) {
      return getString(Strings.toJava(string));
    }
    return valueOf(bound.get(key, hash));
  }

  @Override
  @TruffleBoundary
  public Object getString(String name) {
    GlobalCell cell = cells.get(name);
    Object value = cell == null ? null : cell.read();
    return value == null ? other(name) : value;
  }

  @Override
  @TruffleBoundary
  public void put(Object key, long hash, Object value) {
    if (key instanceof TruffleString string) {
      cell(Strings.toJava(string)).write(value);
    } else {
      hasOthers = true;
      bound.put(key, hash, value);
    }
  }

  @Override
  @TruffleBoundary
  public void putString(String name, Object value) {
    cell(name).write(value);
  }

  @Override
  @TruffleBoundary
  public synchronized Object putIfAbsent(Object key, long hash, Object value) {
    Object present = get(key, hash);
    if (present == null) {
      put(key, hash, value);
    }
    return present;
  }

  @Override
  @TruffleBoundary
  public Object remove(Object key, long hash) {
    if (key instanceof TruffleString string) {
      return removeString(Strings.toJava(string));
    }
    return bound.remove(key, hash);
  }

  @Override
  @TruffleBoundary
  public synchronized Object removeString(String name) {
    GlobalCell cell = cells.get(name);
    Object value = cell == null ? null : cell.read();
    if (value != null) {
      cell.write(null);
    } else if (hasOthers) {
      TruffleString key = Strings.of(name);
      return bound.remove(key, Keys.hash(key));
    }
    return value;
  }

  @Override
  @TruffleBoundary
  public synchronized Object[] removeLast() {
    return removeNext(reverseCursor());
  }

  @Override
  @TruffleBoundary
  public synchronized Object[] removeFirst() {
    return removeNext(cursor());
  }

  @Override
  public boolean moveToEnd(Object key, long hash, boolean last) {
    return bound.moveToEnd(key, hash, last);
  }

  @Override
  public DictCursor endCursor(boolean reverse) {
    return new Cursor(bound.endCursor(reverse));
  }

  private Object[] removeNext(DictCursor cursor) {
    while (cursor.advance()) {
      Object key = cursor.key();
      Object value = remove(key, Keys.hash(key));
      if (value != null) {
        return new Object[] {key, value};
      }
    }
    return null;
  }

  @Override
  @TruffleBoundary
  public synchronized void clear() {
    for (GlobalCell cell : cells.values()) {
      if (cell.read() != null) {
        cell.write(null);
      }
    }
    bound.clear();
  }

  @Override
  @TruffleBoundary
  public HashStorage copy() {
    HashStorage copy = new HashStorage(size());
    DictCursor cursor = new Cursor(bound.snapshot());
    while (cursor.advance()) {
      copy.put(cursor.key(), Keys.hash(cursor.key()), cursor.value());
    }
    return copy;
  }

  @Override
  public DictCursor cursor() {
    return new Cursor(bound.cursor());
  }

  @Override
  public DictCursor reverseCursor() {
    return new Cursor(bound.reverseCursor());
  }

  /** Shows cells' values; a name that is unbound meanwhile is passed over. */
  private static final class Cursor extends DictCursor {
    private final DictCursor entries;
    private Object value;

    Cursor(DictCursor entries) {
      this.entries = entries;
    }

    @Override
    public boolean advance() {
      while (entries.advance()) {
        value = valueOf(entries.value());
        if (value != null) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Object key() {
      return entries.key();
    }

    @Override
    public Object value() {
      return value;
    }
  }
}
