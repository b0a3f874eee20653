package org.hoistpy.memory.sharing;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.nodes.NodeInterface;
import com.oracle.truffle.api.object.DynamicObject;
import java.lang.annotation.Annotation;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Through which fields the objects of a Java class lead to Python objects: every reference field of
 * the runtime's own classes, whatever the layout. Looked up once per class. Thread-safe.
 */
final class HolderFields {
  private static final String OWN = "org.hoistpy.";

  /** Packages of code, not of data: what they hold never leads to a program's objects. */
  private static final List<String> CODE =
      List.of(
          "nodes.",
          "syntax.",
          "parser.",
          "lexer.",
          "scope.",
          "translate.",
          "diagnostics.",
          "text.",
          "main.",
          "HoistPy");

  private static final ClassValue<Boolean> FOLLOWED =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return leadsOn(type);
        }
      };

  private static final ClassValue<Reader[]> FIELDS =
      new ClassValue<>() {
        @Override
        protected Reader[] computeValue(Class<?> type) {
          return find(type);
        }
      };

  private HolderFields() {}

  /** One field of a class. */
  record Reader(Field field) {
    Object read(Object holder) {
      try {
        return field.get(holder);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Whether the walk goes through objects of this class. */
  static boolean isFollowed(Class<?> type) {
    return FOLLOWED.get(type);
  }

  static Reader[] of(Class<?> type) {
    return FIELDS.get(type);
  }

  private static boolean leadsOn(Class<?> type) {
    if (type.isArray()) {
      return !type.getComponentType().isPrimitive();
    }
    if (type.isEnum() || NodeInterface.class.isAssignableFrom(type)) {
      return false;
    }
    return isOwn(type)
        || Map.class.isAssignableFrom(type)
        || Collection.class.isAssignableFrom(type)
        || Reference.class.isAssignableFrom(type)
        || AtomicReference.class.isAssignableFrom(type)
        || Frame.class.isAssignableFrom(type);
  }

  private static boolean isOwn(Class<?> type) {
    if (!type.getName().startsWith(OWN)) {
      return false;
    }
    return CODE.stream().noneMatch(part -> type.getName().startsWith(part, OWN.length()));
  }

  private static Reader[] find(Class<?> type) {
    List<Reader> readers = new ArrayList<>();
    for (Class<?> each = type;
        each != null && each != DynamicObject.class && each.getName().startsWith(OWN);
        each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())
            && !isProperty(field)
            && mayHold(field.getType())) {
          field.setAccessible(true);
          readers.add(new Reader(field));
        }
      }
    }
    return readers.toArray(new Reader[0]);
  }

  /** A slot of the object model: its contents are properties. */
  private static boolean isProperty(Field field) {
    for (Annotation annotation : field.getAnnotations()) {
      if (annotation.annotationType().getSimpleName().equals("DynamicField")) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHold(Class<?> type) {
    if (type.isPrimitive() || type.isEnum()) {
      return false;
    }
    boolean isOpen = type.isInterface() || !Modifier.isFinal(type.getModifiers());
    return isOpen
        ? !isNeverHolder(type)
        : DynamicObject.class.isAssignableFrom(type) || isFollowed(type);
  }

  private static boolean isNeverHolder(Class<?> type) {
    return NodeInterface.class.isAssignableFrom(type)
        || Thread.class.isAssignableFrom(type)
        || ClassLoader.class.isAssignableFrom(type);
  }
}
