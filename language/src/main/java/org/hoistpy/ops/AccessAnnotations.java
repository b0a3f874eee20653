package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.HoistPyContext;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.ClassAttributeCell;
import org.hoistpy.memory.ObservedCell;
import org.hoistpy.objects.descriptor.PyMemberDescriptor;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;

/**
 * Reads {@code Volatile[T]} and {@code Atomic[T]} out of annotations (memory model, section 7);
 * under {@code from __future__ import annotations} they are strings. Stateless.
 */
public final class AccessAnnotations {
  private AccessAnnotations() {}

  /**
   * Gives the attributes of a new class, and those of its instances, the kinds that its {@code
   * __annotations__} and its bases ask for.
   */
  @TruffleBoundary
  public static void record(PyType type, Object annotations) {
    inherit(type);
    if (!(annotations instanceof PyDict dict)) {
      return;
    }
    AccessMarkerReader reader = new AccessMarkerReader(name -> meaning(type, name));
    DictCursor cursor = dict.cursor();
    while (cursor.advance()) {
      AccessKind kind = reader.kindOf(cursor.value());
      if (kind != AccessKind.PLAIN && cursor.key() instanceof TruffleString text) {
        String name = Strings.toJava(text);
        check(type, name, kind);
        type.setAccessKind(name, kind);
        ClassAttributeCell cell = type.getOwnCell(name);
        if (cell != null) {
          cell.annotate(kind);
        }
      }
    }
  }

  private static void inherit(PyType type) {
    type.accessKinds()
        .forEach(
            (name, kind) -> {
              check(type, name, kind);
              ClassAttributeCell cell = type.getOwnCell(name);
              if (cell != null) {
                cell.annotate(kind);
              }
            });
  }

  /** What a name means in the body of a class: its own, else its module's. */
  private static Object meaning(PyType type, String name) {
    Object own = type.getOwn(name);
    if (own != null) {
      return own;
    }
    Object module =
        type.getOwn("__module__") instanceof TruffleString text
            ? HoistPyContext.get().modules().getString(Strings.toJava(text))
            : null;
    return module instanceof PyModule loaded ? loaded.namespace().getString(name) : null;
  }

  /** One location has one kind, and a location that its class computes has none. */
  private static void check(PyType type, String name, AccessKind kind) {
    for (PyType base : type.mro()) {
      AccessKind inherited = base.ownAccessKind(name);
      if (inherited != AccessKind.PLAIN && inherited != kind) {
        throw PyErrors.typeError(
            "attribute '%s' of class '%s' cannot be %s: a base class has it as %s",
            name, type.name(), marker(kind), marker(inherited));
      }
    }
    Object value = type.lookup(name);
    if (value != null && !(value instanceof PyMemberDescriptor) && Descriptors.isData(value)) {
      throw PyErrors.typeError(
          "attribute '%s' of class '%s' cannot be %s: it is computed by a '%s' object",
          name, type.name(), marker(kind), TypeOf.name(value));
    }
  }

  /** A second annotation of an attribute in a class body must agree with the first. */
  @TruffleBoundary
  public static void checkAgain(Object annotations, String name, Object second) {
    Object first = annotations instanceof PyDict dict ? dict.getString(name) : null;
    if (first == null) {
      return;
    }
    AccessMarkerReader reader = new AccessMarkerReader(unknown -> null);
    AccessKind before = reader.kindOf(first);
    AccessKind now = reader.kindOf(second);
    if (before != AccessKind.PLAIN && now != AccessKind.PLAIN && before != now) {
      throw PyErrors.typeError(
          "attribute '%s' cannot be %s: it is %s already", name, marker(now), marker(before));
    }
  }

  /** Gives a global the kind that its annotation asks for. */
  @TruffleBoundary
  public static void annotate(ObservedCell cell, Object annotation, PyDict globals) {
    AccessKind kind = new AccessMarkerReader(globals::getString).kindOf(annotation);
    if (kind == AccessKind.PLAIN) {
      return;
    }
    if (cell.isBoxed() && cell.accessKind() != kind) {
      throw PyErrors.typeError(
          "global '%s' cannot be %s: it is %s already",
          cell.name(), marker(kind), marker(cell.accessKind()));
    }
    cell.annotate(kind);
  }

  /**
   * TypeError where an annotation makes a location of what is none. Parameters are not asked: code
   * that is made from a class, as by {@code dataclasses}, passes the annotations of its fields on.
   */
  @TruffleBoundary
  public static void refuse(String target, Object annotation, PyDict globals) {
    if (AccessMarkerReader.isApiInUse()) {
      AccessKind kind = new AccessMarkerReader(globals::getString).kindOf(annotation);
      if (kind != AccessKind.PLAIN) {
        throw PyErrors.typeError(
            "'%s' cannot be %s here: a global is annotated in its module, an attribute in its"
                + " class, and locals are not shared",
            target, marker(kind));
      }
    }
  }

  /** The name that a program gives the kind. */
  static String marker(AccessKind kind) {
    return kind == AccessKind.VOLATILE ? "Volatile" : "Atomic";
  }

  /** Tells, at the node's line, that {@code x += 1} on a volatile location is two steps. */
  @TruffleBoundary
  public static void warnOfUpdate(Node node, String name) {
    EncapsulatingNodeReference current = EncapsulatingNodeReference.getCurrent();
    Node before = current.set(node);
    try {
      warnOfUpdate(name);
    } finally {
      current.set(before);
    }
  }

  /** The kind of the attribute that a class declares for its instances, or has itself. */
  @TruffleBoundary
  public static AccessKind kindOfAttribute(Object receiver, String name) {
    if (receiver instanceof PyType type) {
      ClassAttributeCell cell = type.getOwnCell(name);
      return cell == null ? type.accessKind(name) : cell.accessKind();
    }
    return TypeOf.get(receiver).accessKind(name);
  }

  private static void warnOfUpdate(String name) {
    Object hoistpy = HoistPyContext.get().moduleLoader().importModule("hoistpy");
    Warnings.warn(
        (PyType) Attributes.get(hoistpy, "VolatileUpdateWarning"),
        "an augmented assignment of the Volatile '"
            + name
            + "' is a read and a write, not one step; declare it Atomic");
  }
}
