package org.hoistpy.litmus.model;

/**
 * A place in memory that threads share: memory model, section 1. Immutable.
 *
 * @param owner a {@link Ref} for an object, a {@link ClassValue}, a {@link ModuleValue}
 * @param name of the attribute or variable; {@link #CONTENTS} for all elements of a collection
 */
public record Location(Object owner, String name) {
  /** The elements of a collection. */
  public static final String CONTENTS = "[]";

  /** The value of a captured variable or of an atomic object. */
  public static final String VALUE = "value";

  static Location contents(Ref collection) {
    return new Location(collection, CONTENTS);
  }

  /** Whether this is all of a collection, of which events touch parts. */
  public boolean isContents() {
    return name.equals(CONTENTS);
  }

  @Override
  public String toString() {
    if (owner instanceof Ref ref) {
      if (isContents() || name.equals(VALUE)) {
        return ref.label();
      }
      return ref.label().equals("self") ? name : ref.label() + "." + name;
    }
    return owner instanceof ClassValue type ? type.name() + "." + name : name;
  }
}
