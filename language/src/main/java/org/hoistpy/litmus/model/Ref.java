package org.hoistpy.litmus.model;

/**
 * An object: who made it, and which of that thread's objects it is. Compared by these; immutable
 * but for the label, which is written by the thread that makes the object.
 */
public final class Ref {
  private final int thread;
  private final int number;
  private final String type;
  private final ClassValue definition;
  private String label;

  /**
   * @param thread of the maker; {@link EventId#SETUP} for what is there from the start
   * @param number counts the objects of a thread
   * @param type name of the class
   * @param definition the class of the file; null for built-in ones
   */
  Ref(int thread, int number, String type, ClassValue definition) {
    this.thread = thread;
    this.number = number;
    this.type = type;
    this.definition = definition;
  }

  public int thread() {
    return thread;
  }

  public String type() {
    return type;
  }

  ClassValue definition() {
    return definition;
  }

  /** Gives the object a name for people; the first one stays. */
  void name(String text) {
    if (label == null) {
      label = text;
    }
  }

  /** A name for people: the location that first held the object. */
  public String label() {
    return label != null ? label : type + "#" + (thread + 1) + "." + number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ref ref
        && ref.thread == thread
        && ref.number == number
        && ref.type.equals(type);
  }

  @Override
  public int hashCode() {
    return thread * 31 + number;
  }

  @Override
  public String toString() {
    return label();
  }
}
