package org.hoistpy.ops.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.FinalLocationException;
import com.oracle.truffle.api.object.IncompatibleLocationException;
import com.oracle.truffle.api.object.Location;
import com.oracle.truffle.api.object.Shape;
import org.hoistpy.HoistPyContext;
import org.hoistpy.calls.FunctionCallNode;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.memory.Fences;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.memory.ObservedCell;
import org.hoistpy.memory.VolatileBox;
import org.hoistpy.memory.sharing.Sharing;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.sequence.ListStorage;
import org.hoistpy.objects.storage.SharedShapes;
import org.hoistpy.ops.Attributes;

/** How one attribute is written on receivers of one kind; valid under {@link #assumptions()}. */
abstract class WritePlan extends Node {
  @CompilationFinal(dimensions = 1)
  private final Assumption[] assumptions;

  private final Receiver receiver;

  WritePlan(Receiver receiver, Assumption... assumptions) {
    this.receiver = receiver;
    this.assumptions = assumptions;
  }

  final Assumption[] assumptions() {
    return assumptions;
  }

  final boolean matches(Object value) {
    return receiver.matches(value);
  }

  abstract void write(Object receiver, Object value);

  /** An instance attribute, present or new. */
  static final class Slot extends WritePlan {
    private final Object key;
    private final String name;
    private final Shape shape;
    private final boolean sharedShape;
    private final MemoryModel mode;

    /** Where shared objects of the shape have the attribute; null when they do not have it. */
    private final Location location;

    private final Assumption staying;

    /** Nobody relies on shared objects keeping this shape any more. */
    @CompilationFinal private boolean left;

    @Child private DynamicObjectLibrary library;

    Slot(
        Receiver.OfShape receiver,
        Object key,
        String name,
        MemoryModel mode,
        Assumption... assumptions) {
      super(receiver, assumptions);
      this.key = key;
      this.name = name;
      this.shape = receiver.shape;
      this.sharedShape = shape.isShared();
      this.mode = mode;
      var property = sharedShape ? shape.getProperty(key) : null;
      this.location = property == null ? null : property.getLocation();
      this.staying = property == null ? Assumption.NEVER_VALID : SharedShapes.staying(shape);
      this.library = DynamicObjectLibrary.getFactory().createDispatched(1);
    }

    @Override
    void write(Object receiver, Object value) {
      PyObject object = (PyObject) receiver;
      if (Sharing.isLocal(sharedShape)) {
        library.put(object, key, value);
        return;
      }
      ListStorage late = LateContents.take(value);
      Sharing.share(value);
      Fences.publish();
      if (mode == MemoryModel.STRICT) {
        Fences.beforeStrictWrite();
      }
      if (!writeInPlace(object, value) && !writeLocked(object, value)) {
        Attributes.set(object, name, value);
      }
      if (mode == MemoryModel.STRICT) {
        Fences.afterStrictWrite();
      }
      if (late != null) {
        LateContents.give(value, late);
      }
    }

    /** Compiled code needs no monitor while storage does not move: see {@link SharedShapes}. */
    private boolean writeInPlace(PyObject object, Object value) {
      if (CompilerDirectives.inInterpreter() || !staying.isValid() || !location.canStore(value)) {
        return false;
      }
      try {
        location.set(object, value, shape);
        return true;
      } catch (IncompatibleLocationException | FinalLocationException e) {
        return false;
      }
    }

    /** Another thread's change of the shape moves storage: a store beside it would be lost. */
    private boolean writeLocked(PyObject object, Object value) {
      synchronized (object) {
        if (object.getShape() != shape) {
          return false;
        }
        if (!left && (location == null || !shape.isValid() || !location.canStore(value))) {
          CompilerDirectives.transferToInterpreterAndInvalidate();
          SharedShapes.leave(object);
          left = true;
        }
        library.put(object, key, value);
        return true;
      }
    }
  }

  /** A volatile or atomic instance attribute that has its box already. */
  static final class Boxed extends WritePlan {
    private final Shape shape;
    private final Location location;

    Boxed(Receiver.OfShape receiver, Location location, Assumption... assumptions) {
      super(receiver, assumptions);
      this.shape = receiver.shape;
      this.location = location;
    }

    @Override
    void write(Object receiver, Object value) {
      ((VolatileBox) location.get((PyObject) receiver, shape)).set(value);
    }
  }

  /** A module global or class attribute whose cell is mutable. */
  static final class Cell extends WritePlan {
    private final ObservedCell cell;
    private final String name;
    private final MemoryModel mode;

    Cell(
        Receiver receiver,
        ObservedCell cell,
        String name,
        MemoryModel mode,
        Assumption... assumptions) {
      super(receiver, assumptions);
      this.cell = cell;
      this.name = name;
      this.mode = mode;
    }

    @Override
    void write(Object receiver, Object value) {
      if (cell.isBoundPlainly()) {
        cell.writeMutable(value, mode);
      } else {
        Attributes.set(receiver, name, value);
      }
    }
  }

  /** A property with a Python setter. */
  static final class Property extends WritePlan {
    private final PyFunction setter;
    @Child private FunctionCallNode call;

    Property(Receiver receiver, PyFunction setter, Assumption... assumptions) {
      super(receiver, assumptions);
      this.setter = setter;
      this.call = FunctionCallNode.create(setter.code());
    }

    @Override
    void write(Object receiver, Object value) {
      Object[] arguments = PyArguments.create(HoistPyContext.currentThread(this), 2);
      arguments[PyArguments.FIRST] = receiver;
      arguments[PyArguments.FIRST + 1] = value;
      call.execute(setter, arguments);
    }
  }

  /** Everything else: the full protocol. */
  static final class Generic extends WritePlan {
    private final String name;

    Generic(Receiver receiver, String name, Assumption... assumptions) {
      super(receiver, assumptions);
      this.name = name;
    }

    @Override
    void write(Object receiver, Object value) {
      Attributes.set(receiver, name, value);
    }
  }
}
