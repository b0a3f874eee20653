package org.hoistpy.syntax.stored;

/** What others know of the nodes that open scopes, stored in front of each. */
public interface NodeNotes {
  /** Writes what is known of a node. */
  interface Writer {
    void write(Object node, StoredOutput out);
  }

  /** Reads it again. Called under the lock of the tree. */
  interface Reader {
    /** What was written before a node that is still to be read. */
    Object read(StoredInput in);

    /** Tells which node that was. */
    void attach(Object note, Object node);
  }
}
