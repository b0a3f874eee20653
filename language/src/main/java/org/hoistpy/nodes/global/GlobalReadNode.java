package org.hoistpy.nodes.global;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.memory.GlobalCell;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.memory.ObservedCell.Constant;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyErrors;

/**
 * Reads a global name: the module's cell, then that of {@code builtins} (language reference 4.2.2).
 * A stable cell is a constant under its assumption, a mutable one a plain and hoistable read, a
 * boxed one a volatile read: memory-model.md section 5.
 */
public final class GlobalReadNode extends ExpressionNode {
  private enum State {
    UNINITIALIZED,
    STABLE,
    UNBOUND,
    MUTABLE,
    BOXED
  }

  private final GlobalCell cell;

  /** Null in a namespace without builtins. */
  private final GlobalCell builtin;

  private final MemoryModel mode;

  @CompilationFinal private State state = State.UNINITIALIZED;
  @CompilationFinal private Stable constant;

  /** Until the name was once unbound, its call stays out of the code: it would pin every read. */
  @CompilationFinal private boolean missingSeen;

  /**
   * A value with the assumptions under which it is the name's: the cell's own, or that of builtins
   * while the cell is unbound. Immutable, so published whole.
   */
  private record Stable(Assumption own, Constant constant) {
    boolean isValid() {
      return own.isValid() && constant.assumption().isValid();
    }
  }

  public GlobalReadNode(GlobalCell cell, GlobalCell builtin, MemoryModel mode) {
    this.cell = cell;
    this.builtin = builtin;
    this.mode = mode;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object value;
    switch (state) {
      case STABLE -> {
        Stable stable = constant;
        if (stable != null && stable.isValid()) {
          value = stable.constant().value();
          if (value != null) {
            return value;
          }
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return specialize();
      }
      case MUTABLE -> {
        if (!cell.unboxedAssumption().isValid()) {
          CompilerDirectives.transferToInterpreterAndInvalidate();
          return specialize();
        }
        value = cell.readMutable(mode);
      }
      case BOXED -> value = cell.box().get();
      case UNBOUND -> {
        Stable stable = constant;
        if (stable == null || !stable.isValid()) {
          CompilerDirectives.transferToInterpreterAndInvalidate();
          return specialize();
        }
        value = null;
      }
      default -> {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return specialize();
      }
    }
    return value != null ? value : missing();
  }

  private Object specialize() {
    if (cell.isBoxed()) {
      state = State.BOXED;
    } else {
      Stable stable = currentConstant();
      Object value = stable == null ? null : stable.constant().value();
      if (value != null) {
        constant = stable;
        state = State.STABLE;
        return value;
      }
      // a constant is emptied only after its assumption: a valid one was never bound
      if (stable != null && stable.isValid()) {
        constant = stable;
        state = State.UNBOUND;
        return missing();
      }
      constant = null;
      state = cell.isStable() ? State.UNINITIALIZED : cell.isBoxed() ? State.BOXED : State.MUTABLE;
    }
    Object value = cell.read();
    return value != null ? value : missing();
  }

  private Stable currentConstant() {
    Constant own = cell.constant();
    if (own == null) {
      return null;
    }
    if (own.value() != null) {
      return new Stable(own.assumption(), own);
    }
    Constant fallback = builtin == null ? own : builtin.constant();
    return fallback == null ? null : new Stable(own.assumption(), fallback);
  }

  private Object missing() {
    if (!missingSeen) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      missingSeen = true;
    }
    Object value = builtin == null ? null : builtin.read();
    if (value == null) {
      throw PyErrors.nameError(cell.name()).at(span());
    }
    return value;
  }
}
