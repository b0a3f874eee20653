package org.hoistpy.ops.attribute;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.object.Shape;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.ObservedCell;
import org.hoistpy.memory.VolatileBox;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.AtomicAttributes;
import org.hoistpy.ops.AttributeProtocol;
import org.hoistpy.ops.TypeOf;

/** Finds the box of an {@code Atomic} attribute; null for every other attribute. */
public abstract class AtomicBoxNode extends Node {
  static final int LIMIT = GetAttributeNode.SHAPE_LIMIT;

  protected final String name;

  protected AtomicBoxNode(String name) {
    this.name = name;
  }

  public static AtomicBoxNode create(String name) {
    return AtomicBoxNodeGen.create(name);
  }

  public abstract VolatileBox execute(Object receiver);

  @Specialization(
      guards = {"isInstance(receiver)", "receiver.getShape() == shape"},
      assumptions = "version",
      limit = "LIMIT")
  protected VolatileBox doInstance(
      PyObject receiver,
      @Cached("receiver.getShape()") Shape shape,
      @Cached("receiver.getPyClass().version()") Assumption version,
      @Cached("isAtomic(receiver)") boolean atomic) {
    return atomic ? AtomicAttributes.instanceBox(receiver, name) : null;
  }

  @Specialization(
      guards = {"!isInstance(receiver)", "receiver == owner"},
      assumptions = "version",
      limit = "LIMIT")
  protected VolatileBox doCell(
      PyObject receiver,
      @Cached("receiver") PyObject owner,
      @Cached("cell(receiver)") ObservedCell cell,
      @Cached("versionOf(receiver)") Assumption version) {
    return boxOf(cell);
  }

  @Specialization(replaces = {"doInstance", "doCell"})
  protected VolatileBox doGeneric(Object receiver) {
    return find(receiver);
  }

  @TruffleBoundary
  private VolatileBox find(Object receiver) {
    if (!(receiver instanceof PyObject object)) {
      return null;
    }
    if (isInstance(object)) {
      return isAtomic(object) ? AtomicAttributes.instanceBox(object, name) : null;
    }
    return boxOf(cell(object));
  }

  protected static boolean isInstance(PyObject receiver) {
    return !(receiver instanceof PyType) && !(receiver instanceof PyModule);
  }

  /** A class that stores attributes in a way of its own decides itself what {@code +=} does. */
  @TruffleBoundary
  protected boolean isAtomic(PyObject receiver) {
    PyType type = TypeOf.get(receiver);
    return type.accessKind(name) == AccessKind.ATOMIC
        && AttributeProtocol.ofGet(type) == AttributeProtocol.OBJECT
        && AttributeProtocol.ofSet(type, "__setattr__") == AttributeProtocol.OBJECT;
  }

  protected static Assumption versionOf(PyObject owner) {
    return owner instanceof PyType type ? type.version() : Assumption.ALWAYS_VALID;
  }

  @TruffleBoundary
  protected ObservedCell cell(PyObject owner) {
    if (owner instanceof PyType type) {
      return type.accessKind(name) == AccessKind.ATOMIC
          ? type.ownOrInheritedCell(name)
          : type.getOwnCell(name);
    }
    return ((PyModule) owner).cells().cellOrNull(name);
  }

  private static VolatileBox boxOf(ObservedCell cell) {
    return cell != null && cell.isBoxed() && cell.accessKind() == AccessKind.ATOMIC
        ? cell.box()
        : null;
  }
}
