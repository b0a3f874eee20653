package org.hoistpy.ops.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.hoistpy.HoistPyContext;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.ClassAttributeCell;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.memory.ObservedCell;
import org.hoistpy.objects.descriptor.PyMemberDescriptor;
import org.hoistpy.objects.descriptor.PyProperty;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.storage.InstanceAttributes;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.TypeOf;

/** Resolves an attribute write once, following language reference 3.3.2. Stateless. */
final class WritePlanner {
  private WritePlanner() {}

  @TruffleBoundary
  static WritePlan plan(Object receiver, String name) {
    MemoryModel mode = HoistPyContext.get().memoryModel();
    PyType type = TypeOf.get(receiver);
    if (receiver instanceof PyModule module && type == BuiltinTypes.MODULE) {
      return planCell(new Receiver.Exactly(module), module.cells().cell(name), name, mode);
    }
    if (receiver instanceof PyType cls) {
      return planClass(cls, name, mode);
    }
    Receiver guard = Receiver.of(receiver);
    Assumption version = type.version();
    if (!(guard instanceof Receiver.OfShape ofShape)
        || receiver instanceof PyModule
        || (ofShape.shape.getFlags() & InstanceAttributes.DICT_MODE) != 0
        || type.lookup("__setattr__") != BuiltinTypes.OBJECT.getOwn("__setattr__")) {
      return new WritePlan.Generic(guard, name, version);
    }
    AccessKind kind = type.accessKind(name);
    ClassAttributeCell cell = type.lookupCell(name);
    Object classValue = cell == null ? null : cell.read();
    if (classValue != null && ReadPlanner.isDataDescriptor(classValue)) {
      return planData(ofShape, classValue, cell.stableAssumption(), name, kind, mode, version);
    }
    if (!type.instancesHaveDict() || classValue == null && cell != null) {
      return new WritePlan.Generic(guard, name, version);
    }
    Assumption stable = guardOn(cell);
    return planSlot(ofShape, name, name, kind, mode, version, stable);
  }

  /** A class value that is no data descriptor could become one: guard on it while it is stable. */
  private static Assumption guardOn(ClassAttributeCell cell) {
    Assumption stable = cell == null ? null : cell.stableAssumption();
    return stable == null ? Assumption.ALWAYS_VALID : stable;
  }

  private static WritePlan planData(
      Receiver.OfShape guard,
      Object descriptor,
      Assumption stable,
      String name,
      AccessKind kind,
      MemoryModel mode,
      Assumption version) {
    if (stable != null) {
      if (descriptor instanceof PyProperty property
          && property.getPyClass() == BuiltinTypes.PROPERTY
          && property.setter() instanceof PyFunction setter) {
        return new WritePlan.Property(guard, setter, version, stable);
      }
      if (descriptor instanceof PyMemberDescriptor member) {
        return planSlot(guard, member.key(), name, kind, mode, version, stable);
      }
    }
    return new WritePlan.Generic(guard, name, version);
  }

  private static WritePlan planSlot(
      Receiver.OfShape guard,
      Object key,
      String name,
      AccessKind kind,
      MemoryModel mode,
      Assumption... assumptions) {
    var property = guard.shape.getProperty(key);
    if (kind == AccessKind.PLAIN) {
      return new WritePlan.Slot(guard, key, name, mode, assumptions);
    }
    if (property != null) {
      return new WritePlan.Boxed(guard, property.getLocation(), assumptions);
    }
    // The first write makes the box.
    return new WritePlan.Generic(guard, name, assumptions);
  }

  private static WritePlan planCell(
      Receiver guard, ObservedCell cell, String name, MemoryModel mode, Assumption... more) {
    // A stable cell that turns mutable wants another plan.
    Assumption stable = cell.stableAssumption();
    Assumption[] all = Arrays.copyOf(more, more.length + 1);
    all[more.length] = stable == null ? cell.unboxedAssumption() : stable;
    if (stable != null || cell.isBoxed()) {
      return new WritePlan.Generic(guard, name, cell.isBoxed() ? more : all);
    }
    return new WritePlan.Cell(guard, cell, name, mode, all);
  }

  private static WritePlan planClass(PyType type, String name, MemoryModel mode) {
    Receiver guard = new Receiver.Exactly(type);
    PyType metaclass = type.getPyClass();
    ClassAttributeCell own = type.getOwnCell(name);
    if (own == null
        || !type.isHeapType()
        || metaclass.lookup("__setattr__") != BuiltinTypes.TYPE.getOwn("__setattr__")
        || metaclass.lookup(name) != null
        || name.startsWith("__")) {
      return new WritePlan.Generic(guard, name, type.version(), metaclass.version());
    }
    return planCell(guard, own, name, mode, type.version(), metaclass.version());
  }
}
