package org.hoistpy.memory.sharing;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.Property;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import java.lang.ref.Reference;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.hoistpy.memory.Fences;

/**
 * Marks everything that a value leads to as shared, with a work list instead of recursion. An
 * object's mark is its shared shape; where it is set, the walk ends. What lies between objects
 * (arrays, storages, maps, suspended frames) is gone through by its fields, weak references
 * included, because their referents can be had through them.
 *
 * <p>Confined to the thread that walks, which alone can reach what is not yet shared.
 */
final class SharingWalk {
  private static final DynamicObjectLibrary OBJECTS = DynamicObjectLibrary.getUncached();

  /** Null until something is met beyond the object that the walk starts from: most lead nowhere. */
  private ArrayDeque<Object> pending;

  private Set<Object> seen;

  private SharingWalk() {}

  /** False for the values that lead nowhere and are told apart cheaply. */
  static boolean mayLead(Object value) {
    return value != null
        && !(value instanceof Number)
        && !(value instanceof TruffleString)
        && !(value instanceof Boolean);
  }

  static void from(Object value) {
    SharingWalk walk = new SharingWalk();
    if (!(value instanceof DynamicObject object)) {
      walk.add(value);
    } else if (mark(object)) {
      walk.visit(object);
    }
    while (walk.pending != null && !walk.pending.isEmpty()) {
      walk.visit(walk.pending.poll());
    }
    Fences.publish();
  }

  private void add(Object value) {
    if (!mayLead(value)) {
      return;
    }
    if (value instanceof DynamicObject object) {
      if (mark(object)) {
        push(object);
      }
    } else if (HolderFields.isFollowed(value.getClass()) && isNew(value)) {
      push(value);
    }
  }

  private void push(Object value) {
    if (pending == null) {
      pending = new ArrayDeque<>();
    }
    pending.push(value);
  }

  private boolean isNew(Object holder) {
    if (seen == null) {
      seen = Collections.newSetFromMap(new IdentityHashMap<>());
    }
    return seen.add(holder);
  }

  /** False when it was marked before. */
  private static boolean mark(DynamicObject object) {
    if (object.getShape().isShared()) {
      return false;
    }
    synchronized (object) {
      if (object.getShape().isShared()) {
        return false;
      }
      if (!object.getShape().isValid()) {
        OBJECTS.updateShape(object);
      }
      OBJECTS.markShared(object);
    }
    SharingStatistics.objectShared();
    return true;
  }

  private void visit(Object holder) {
    if (holder instanceof Shareable shareable) {
      shareable.becomeShared();
    }
    if (holder instanceof Confined confined) {
      addAll(confined.leadsTo());
    } else if (holder instanceof DynamicObject object) {
      addProperties(object);
      addFields(object);
    } else {
      visitStructure(holder);
    }
  }

  /** What lies between objects. */
  private void visitStructure(Object holder) {
    switch (holder) {
      case Object[] items -> addAll(items);
      case Map<?, ?> map -> {
        addAll(map.keySet().toArray());
        addAll(map.values().toArray());
      }
      case Collection<?> items -> addAll(items.toArray());
      case Reference<?> reference -> add(reference.get());
      case AtomicReference<?> reference -> add(reference.get());
      case Frame frame -> addFrame(frame);
      default -> addFields(holder);
    }
  }

  private void addAll(Object[] items) {
    for (Object item : items) {
      add(item);
    }
  }

  private void addProperties(DynamicObject object) {
    Shape shape = object.getShape();
    Object type = shape.getDynamicType();
    add(type);
    if (shape.getPropertyCount() == 0) {
      return;
    }
    for (Property property : properties(shape, type)) {
      add(property.getLocation().get(object, shape));
    }
  }

  private static Property[] properties(Shape shape, Object type) {
    SharedLayout known = type instanceof SharedLayout.Holder holder ? holder.sharedLayout() : null;
    if (known != null && known.shape() == shape) {
      return known.properties();
    }
    Property[] properties = shape.getPropertyListInternal(true).toArray(new Property[0]);
    if (type instanceof SharedLayout.Holder holder) {
      holder.setSharedLayout(new SharedLayout(shape, properties));
    }
    return properties;
  }

  private void addFields(Object holder) {
    for (HolderFields.Reader field : HolderFields.of(holder.getClass())) {
      add(field.read(holder));
    }
  }

  /** The arguments and locals of a suspended generator, or of a frame that a traceback holds. */
  private void addFrame(Frame frame) {
    addAll(frame.getArguments());
    FrameDescriptor descriptor = frame.getFrameDescriptor();
    for (int slot = 0; slot < descriptor.getNumberOfSlots(); slot++) {
      if (descriptor.getSlotKind(slot) != FrameSlotKind.Static
          && frame.getTag(slot) == FrameSlotKind.Object.tag) {
        add(frame.getObject(slot));
      }
    }
    for (int slot = 0; slot < descriptor.getNumberOfAuxiliarySlots(); slot++) {
      add(frame.getAuxiliarySlot(slot));
    }
  }
}
