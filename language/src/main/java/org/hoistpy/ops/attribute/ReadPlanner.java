package org.hoistpy.ops.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.HoistPyContext;
import org.hoistpy.memory.ClassAttributeCell;
import org.hoistpy.memory.GlobalCell;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.memory.VolatileBox;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.descriptor.PyClassMethod;
import org.hoistpy.objects.descriptor.PyGetSetDescriptor;
import org.hoistpy.objects.descriptor.PyMemberDescriptor;
import org.hoistpy.objects.descriptor.PyProperty;
import org.hoistpy.objects.descriptor.PyStaticMethod;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.storage.InstanceAttributes;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.TypeOf;

/** Resolves an attribute read once, following language reference 3.3.2. Stateless. */
final class ReadPlanner {
  private ReadPlanner() {}

  @TruffleBoundary
  static ReadPlan plan(Object receiver, String name) {
    MemoryModel mode = HoistPyContext.get().memoryModel();
    if (receiver instanceof PyModule module && module.getPyClass() == BuiltinTypes.MODULE) {
      return planModule(module, name, mode);
    }
    if (receiver instanceof PyType type) {
      return planClass(type, name, mode);
    }
    PyType type = TypeOf.get(receiver);
    Assumption version = type.version();
    Receiver guard = Receiver.of(receiver);
    if (type.lookup("__getattribute__") != BuiltinTypes.OBJECT.getOwn("__getattribute__")) {
      return new ReadPlans.Generic(guard, name, version);
    }
    if (receiver instanceof PyModule
        || receiver instanceof PyObject object && InstanceAttributes.isDictMode(object)) {
      return new ReadPlans.Generic(guard, name);
    }
    ClassAttributeCell cell = type.lookupCell(name);
    Assumption stable = cell == null ? Assumption.ALWAYS_VALID : cell.stableAssumption();
    Object classValue = cell == null ? null : stable == null ? cell.read() : cell.stableValue();
    if (classValue != null && isDataDescriptor(classValue)) {
      return planData(guard, receiver, classValue, stable, name, mode, version);
    }
    ReadPlan slot = planSlot(guard, receiver, name, name, mode, version);
    if (slot != null) {
      return slot;
    }
    if (cell == null) {
      return new ReadPlans.Generic(guard, name, version);
    }
    if (stable == null) {
      return new ReadPlans.Cell(guard, cell, name, mode, false, version);
    }
    return planValue(guard, type, classValue, name, version, stable);
  }

  /** A value from the class that gives way to instance attributes. */
  private static ReadPlan planValue(
      Receiver guard,
      PyType type,
      Object value,
      String name,
      Assumption version,
      Assumption stable) {
    if (value instanceof PyFunction function) {
      return new ReadPlans.Function(guard, function, version, stable);
    }
    if (value instanceof PyBuiltinFunction function && function.bindsInstance()) {
      return new ReadPlans.Builtin(guard, function, version, stable);
    }
    if (value instanceof PyStaticMethod method
        && method.getPyClass() == BuiltinTypes.STATICMETHOD) {
      return new ReadPlans.Constant(guard, method.callable(), version, stable);
    }
    if (classFunction(value) != null) {
      return new ReadPlans.ClassMethod(guard, type, classFunction(value), version, stable);
    }
    if (hasGet(value)) {
      return new ReadPlans.Generic(guard, name, version, stable);
    }
    return new ReadPlans.Constant(guard, value, version, stable);
  }

  private static ReadPlan planData(
      Receiver guard,
      Object receiver,
      Object descriptor,
      Assumption stable,
      String name,
      MemoryModel mode,
      Assumption version) {
    if (stable != null) {
      if (descriptor instanceof PyProperty property
          && property.getPyClass() == BuiltinTypes.PROPERTY
          && property.getter() instanceof PyFunction getter
          && TypeOf.get(receiver).lookup("__getattr__") == null) {
        return new ReadPlans.Property(guard, getter, version, stable);
      }
      if (descriptor instanceof PyMemberDescriptor member) {
        ReadPlan slot = planSlot(guard, receiver, member.key(), name, mode, version, stable);
        if (slot != null) {
          return slot;
        }
      }
    }
    return new ReadPlans.Generic(guard, name, version);
  }

  private static ReadPlan planSlot(
      Receiver guard,
      Object receiver,
      Object key,
      String name,
      MemoryModel mode,
      Assumption... assumptions) {
    if (!(guard instanceof Receiver.OfShape ofShape)) {
      return null;
    }
    var property = ofShape.shape.getProperty(key);
    if (property == null) {
      return null;
    }
    boolean boxed =
        property.getLocation().get((PyObject) receiver, ofShape.shape) instanceof VolatileBox;
    return new ReadPlans.Slot(ofShape, property.getLocation(), name, boxed, mode, assumptions);
  }

  private static ReadPlan planModule(PyModule module, String name, MemoryModel mode) {
    Receiver guard = new Receiver.Exactly(module);
    PyType type = module.getPyClass();
    GlobalCell cell = module.cells().cell(name);
    if (type.lookup(name) != null) {
      return new ReadPlans.Generic(guard, name);
    }
    if (cell.isBoxed()) {
      return new ReadPlans.Cell(guard, cell, name, mode, true);
    }
    Assumption stable = cell.stableAssumption();
    if (stable == null) {
      return new ReadPlans.Cell(guard, cell, name, mode, true, cell.unboxedAssumption());
    }
    Object value = cell.stableValue();
    return value == null
        ? new ReadPlans.Generic(guard, name, stable)
        : new ReadPlans.Constant(guard, value, stable);
  }

  private static ReadPlan planClass(PyType type, String name, MemoryModel mode) {
    Receiver guard = new Receiver.Exactly(type);
    PyType metaclass = type.getPyClass();
    Assumption version = type.version();
    Assumption metaVersion = metaclass.version();
    ClassAttributeCell cell = type.lookupCell(name);
    boolean plain =
        metaclass.lookup("__getattribute__") == BuiltinTypes.TYPE.getOwn("__getattribute__")
            && metaclass.lookup(name) == null;
    if (!plain || cell == null) {
      return new ReadPlans.Generic(guard, name, version, metaVersion);
    }
    Assumption stable = cell.stableAssumption();
    if (stable == null) {
      return new ReadPlans.Cell(guard, cell, name, mode, false, version, metaVersion);
    }
    Object value = cell.stableValue();
    if (value instanceof PyStaticMethod method
        && method.getPyClass() == BuiltinTypes.STATICMETHOD) {
      return new ReadPlans.Constant(guard, method.callable(), version, metaVersion, stable);
    }
    if (classFunction(value) != null) {
      return new ReadPlans.ClassMethod(
          guard, type, classFunction(value), version, metaVersion, stable);
    }
    boolean own =
        value instanceof PyFunction
            || value instanceof PyBuiltinFunction function && !function.bindsClass();
    if (own || !hasGet(value)) {
      return new ReadPlans.Constant(guard, value, version, metaVersion, stable);
    }
    return new ReadPlans.Generic(guard, name, version, metaVersion);
  }

  /** The Python function in a plain class method, or null. */
  private static PyFunction classFunction(Object value) {
    return value instanceof PyClassMethod method
            && method.getPyClass() == BuiltinTypes.CLASSMETHOD
            && method.callable() instanceof PyFunction function
        ? function
        : null;
  }

  static boolean hasGet(Object value) {
    return value instanceof PyGetSetDescriptor || TypeOf.get(value).lookup("__get__") != null;
  }

  static boolean isDataDescriptor(Object value) {
    if (value instanceof PyFunction || value instanceof PyBuiltinFunction) {
      return false;
    }
    if (value instanceof PyGetSetDescriptor
        || value instanceof PyMemberDescriptor
        || value instanceof PyProperty) {
      return true;
    }
    PyType type = TypeOf.get(value);
    return type.lookup("__set__") != null || type.lookup("__delete__") != null;
  }
}
