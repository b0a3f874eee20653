package org.hoistpy.ops;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import org.hoistpy.HoistPyContext;
import org.hoistpy.calls.BuiltinCallNode;
import org.hoistpy.calls.FunctionCallNode;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.memory.ClassAttributeCell;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.type.PyType;

/**
 * Calls a special method, looked up on the class as language reference 3.3.12 asks, with an inline
 * cache of classes. Answers Java null when the class has no such method.
 */
public final class CallSpecialNode extends Node {
  /** Classes that one site tells apart before it takes the generic path. */
  static final int CLASS_LIMIT = 5;

  private final String name;
  @Child private Entry first;
  @CompilationFinal private boolean generic;

  private CallSpecialNode(String name) {
    this.name = name;
  }

  public static CallSpecialNode create(String name) {
    return new CallSpecialNode(name);
  }

  public Object execute(Object receiver) {
    return call(receiver, new Object[PyArguments.FIRST + 1]);
  }

  public Object execute(Object receiver, Object a) {
    Object[] arguments = new Object[PyArguments.FIRST + 2];
    arguments[PyArguments.FIRST + 1] = a;
    return call(receiver, arguments);
  }

  public Object execute(Object receiver, Object a, Object b) {
    Object[] arguments = new Object[PyArguments.FIRST + 3];
    arguments[PyArguments.FIRST + 1] = a;
    arguments[PyArguments.FIRST + 2] = b;
    return call(receiver, arguments);
  }

  @ExplodeLoop(kind = ExplodeLoop.LoopExplosionKind.FULL_EXPLODE_UNTIL_RETURN)
  private Object call(Object receiver, Object[] arguments) {
    PyType type = TypeOf.get(receiver);
    arguments[PyArguments.FIRST] = receiver;
    for (Entry entry = first; entry != null; entry = entry.next) {
      if (entry.type == type && entry.isValid()) {
        return entry.call(this, receiver, arguments);
      }
    }
    if (!generic) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      addEntry(type);
    }
    Object[] rest = new Object[arguments.length - PyArguments.FIRST - 1];
    System.arraycopy(arguments, PyArguments.FIRST + 1, rest, 0, rest.length);
    return Calls.callSpecialOrNull(receiver, name, rest);
  }

  private void addEntry(PyType type) {
    synchronized (this) {
      Entry valid = null;
      int count = 0;
      for (Entry entry = first; entry != null; entry = entry.next) {
        if (entry.isValid() && entry.type != type) {
          valid = new Entry(entry, valid);
          count++;
        }
      }
      if (count >= CLASS_LIMIT) {
        generic = true;
        return;
      }
      first = insert(new Entry(type, name, valid));
    }
  }

  /** What one class has under the name. */
  private static final class Entry extends Node {
    private final PyType type;
    private final Assumption version;
    private final Assumption stable;

    /** The method; null when absent, or where only the generic path can tell. */
    private final Object method;

    private final String name;
    @Child private FunctionCallNode function;
    @Child private BuiltinCallNode builtin;
    @Child private Entry next;

    Entry(PyType type, String name, Entry next) {
      this.type = type;
      this.name = name;
      this.version = type.version();
      this.next = next;
      ClassAttributeCell cell = type.lookupCell(name);
      this.stable = cell == null ? Assumption.ALWAYS_VALID : cell.stableAssumption();
      this.method = cell == null || stable == null ? null : cell.stableValue();
      prepare();
    }

    Entry(Entry other, Entry next) {
      this.type = other.type;
      this.name = other.name;
      this.version = other.version;
      this.stable = other.stable;
      this.method = other.method;
      this.next = next;
      prepare();
    }

    private void prepare() {
      if (method instanceof PyFunction python) {
        function = FunctionCallNode.create(python.code());
      } else if (method instanceof PyBuiltinFunction candidate && candidate.bindsInstance()) {
        builtin = BuiltinCallNode.create(candidate);
      }
    }

    boolean isValid() {
      return version.isValid() && (stable == null || stable.isValid());
    }

    Object call(CallSpecialNode site, Object receiver, Object[] arguments) {
      if (function != null) {
        arguments[PyArguments.THREAD] = HoistPyContext.currentThread(site);
        return function.execute((PyFunction) method, arguments);
      }
      if (builtin != null) {
        return builtin.execute(arguments);
      }
      if (method == null && stable != null) {
        return null;
      }
      Object[] rest = new Object[arguments.length - PyArguments.FIRST - 1];
      System.arraycopy(arguments, PyArguments.FIRST + 1, rest, 0, rest.length);
      return Calls.callSpecialOrNull(receiver, name, rest);
    }
  }
}
