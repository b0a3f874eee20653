package org.hoistpy.syntax.stored;

import java.util.AbstractList;
import java.util.function.Supplier;
import org.hoistpy.syntax.Docstring;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Stmt;

/**
 * The statements of a function, read when the first is asked for; how many there are and whether
 * they start with a docstring is known before. Thread-safe.
 */
final class StoredBody extends AbstractList<Stmt> implements Docstring.Known {
  private final int size;
  private final Expr.Constant docstring;
  private final Object lock;

  /** Null once it has been used; guarded by the lock. */
  private Supplier<Stmt[]> reader;

  /** Volatile, so that the statements are seen whole. */
  private volatile Stmt[] statements;

  StoredBody(int size, Expr.Constant docstring, Object lock, Supplier<Stmt[]> reader) {
    this.size = size;
    this.docstring = docstring;
    this.lock = lock;
    this.reader = reader;
  }

  @Override
  public Expr.Constant docstring() {
    return docstring;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Stmt get(int index) {
    Stmt[] present = statements;
    if (present == null) {
      synchronized (lock) {
        if (reader != null) {
          statements = reader.get();
          reader = null;
        }
        present = statements;
      }
    }
    return present[index];
  }
}
