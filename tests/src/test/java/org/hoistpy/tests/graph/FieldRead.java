package org.hoistpy.tests.graph;

/**
 * One read in the final graph of a compilation.
 *
 * @param holder the name of the class that declares the field; empty when the location is no field
 * @param field the field, or the text of the location
 * @param placement never {@link Placement#ABSENT}
 * @param source the guest or host position that the read came from, if the compiler kept it
 */
public record FieldRead(String holder, String field, Placement placement, String source) {

  /** Whether this reads the named field, declared by the class itself or by a superclass of it. */
  boolean reads(Class<?> type, String name) {
    if (!field.equals(name)) {
      return false;
    }
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (c.getName().equals(holder)) {
        return true;
      }
    }
    return false;
  }
}
