package org.hoistpy.ops.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.object.Location;
import com.oracle.truffle.api.object.Shape;
import org.hoistpy.HoistPyContext;
import org.hoistpy.calls.FunctionCallNode;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.memory.ObservedCell;
import org.hoistpy.memory.VolatileBox;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.PyBuiltinMethod;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.function.PyMethod;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;

/** The kinds of {@link ReadPlan}. */
final class ReadPlans {
  private ReadPlans() {}

  /** A plan with the usual guard. */
  abstract static class Guarded extends ReadPlan {
    private final Receiver receiver;

    Guarded(Receiver receiver, Assumption... assumptions) {
      super(assumptions);
      this.receiver = receiver;
    }

    @Override
    final boolean matches(Object value) {
      return receiver.matches(value);
    }
  }

  /** An instance attribute: a shape check and a load, both hoistable. */
  static final class Slot extends Guarded {
    private final Shape shape;
    private final Location location;
    private final String name;
    private final boolean boxed;
    private final MemoryModel mode;

    Slot(
        Receiver.OfShape receiver,
        Location location,
        String name,
        boolean boxed,
        MemoryModel mode,
        Assumption... assumptions) {
      super(receiver, assumptions);
      this.shape = receiver.shape;
      this.location = location;
      this.name = name;
      this.boxed = boxed;
      this.mode = mode;
    }

    @Override
    Object read(Object receiver) {
      Object value = location.get((PyObject) receiver, shape);
      if (boxed) {
        value = ((VolatileBox) value).get();
        if (value == null) {
          return Attributes.get(receiver, name);
        }
      } else if (mode == MemoryModel.STRICT) {
        org.hoistpy.memory.Fences.afterStrictRead();
      }
      return value;
    }
  }

  /** A class attribute that is a compilation constant and binds nothing. */
  static final class Constant extends Guarded {
    private final Object value;

    Constant(Receiver receiver, Object value, Assumption... assumptions) {
      super(receiver, assumptions);
      this.value = value;
    }

    @Override
    Object read(Object receiver) {
      return value;
    }
  }

  /** A class attribute or module global that is often rewritten: a plain or volatile cell read. */
  static final class Cell extends Guarded {
    private final ObservedCell cell;
    private final String name;
    private final MemoryModel mode;
    private final boolean moduleGlobal;

    Cell(
        Receiver receiver,
        ObservedCell cell,
        String name,
        MemoryModel mode,
        boolean moduleGlobal,
        Assumption... assumptions) {
      super(receiver, assumptions);
      this.cell = cell;
      this.name = name;
      this.mode = mode;
      this.moduleGlobal = moduleGlobal;
    }

    @Override
    Object read(Object receiver) {
      Object value = cell.isBoxed() ? cell.box().get() : cell.readMutable(mode);
      if (value == null || !moduleGlobal && value instanceof PyObject) {
        // Unbound meanwhile, or possibly a descriptor.
        return Attributes.get(receiver, name);
      }
      return value;
    }
  }

  /** A Python function found on the class: binds the receiver. */
  static final class Function extends Guarded {
    private final PyFunction function;

    Function(Receiver receiver, PyFunction function, Assumption... assumptions) {
      super(receiver, assumptions);
      this.function = function;
    }

    @Override
    Object read(Object receiver) {
      return new PyMethod(receiver, function);
    }

    @Override
    Object unboundFunction() {
      return function;
    }
  }

  /** A class method: binds the class, whatever the receiver. */
  static final class ClassMethod extends Guarded {
    private final PyType owner;
    private final PyFunction function;

    ClassMethod(Receiver receiver, PyType owner, PyFunction function, Assumption... assumptions) {
      super(receiver, assumptions);
      this.owner = owner;
      this.function = function;
    }

    @Override
    Object read(Object receiver) {
      return new PyMethod(owner, function);
    }
  }

  /** A built-in method found on the class: binds the receiver. */
  static final class Builtin extends Guarded {
    private final PyBuiltinFunction function;

    Builtin(Receiver receiver, PyBuiltinFunction function, Assumption... assumptions) {
      super(receiver, assumptions);
      this.function = function;
    }

    @Override
    Object read(Object receiver) {
      return new PyBuiltinMethod(receiver, function);
    }

    @Override
    Object unboundFunction() {
      return function;
    }
  }

  /** A property with a Python getter. */
  static final class Property extends Guarded {
    private final PyFunction getter;
    @Child private FunctionCallNode call;

    Property(Receiver receiver, PyFunction getter, Assumption... assumptions) {
      super(receiver, assumptions);
      this.getter = getter;
      this.call = FunctionCallNode.create(getter.code());
    }

    @Override
    Object read(Object receiver) {
      Object[] arguments = PyArguments.create(HoistPyContext.currentThread(this), 1);
      arguments[PyArguments.FIRST] = receiver;
      return call.execute(getter, arguments);
    }
  }

  /** Everything else: the full protocol. */
  static final class Generic extends Guarded {
    private final String name;

    Generic(Receiver receiver, String name, Assumption... assumptions) {
      super(receiver, assumptions);
      this.name = name;
    }

    @Override
    Object read(Object receiver) {
      return Attributes.get(receiver, name);
    }
  }
}
