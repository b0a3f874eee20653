package org.hoistpy.builtins;

/**
 * The forms that the body of a built-in function takes, by number of arguments after the receiver
 * (or all arguments, for {@code Function}s). Bodies run behind one boundary.
 */
public final class Bodies {
  private Bodies() {}

  /** A receiver and 0 arguments. */
  @FunctionalInterface
  public interface Method0<S> {
    Object call(S self);
  }

  /** A receiver and 1 argument. */
  @FunctionalInterface
  public interface Method1<S> {
    Object call(S self, Object a);
  }

  /** A receiver and 2 arguments. */
  @FunctionalInterface
  public interface Method2<S> {
    Object call(S self, Object a, Object b);
  }

  /** A receiver and 3 arguments. */
  @FunctionalInterface
  public interface Method3<S> {
    Object call(S self, Object a, Object b, Object c);
  }

  /** A receiver and 4 arguments. */
  @FunctionalInterface
  public interface Method4<S> {
    Object call(S self, Object a, Object b, Object c, Object d);
  }

  /** A receiver and 5 arguments. */
  @FunctionalInterface
  public interface Method5<S> {
    Object call(S self, Object a, Object b, Object c, Object d, Object e);
  }

  /** A receiver and 6 arguments. */
  @FunctionalInterface
  public interface Method6<S> {
    Object call(S self, Object a, Object b, Object c, Object d, Object e, Object f);
  }

  /** 0 arguments. */
  @FunctionalInterface
  public interface Function0 {
    Object call();
  }

  /** 1 argument. */
  @FunctionalInterface
  public interface Function1 {
    Object call(Object a);
  }

  /** 2 arguments. */
  @FunctionalInterface
  public interface Function2 {
    Object call(Object a, Object b);
  }

  /** 3 arguments. */
  @FunctionalInterface
  public interface Function3 {
    Object call(Object a, Object b, Object c);
  }

  /** 4 arguments. */
  @FunctionalInterface
  public interface Function4 {
    Object call(Object a, Object b, Object c, Object d);
  }

  /** 5 arguments. */
  @FunctionalInterface
  public interface Function5 {
    Object call(Object a, Object b, Object c, Object d, Object e);
  }

  /** 6 arguments. */
  @FunctionalInterface
  public interface Function6 {
    Object call(Object a, Object b, Object c, Object d, Object e, Object f);
  }

  /** 7 arguments. */
  @FunctionalInterface
  public interface Function7 {
    Object call(Object a, Object b, Object c, Object d, Object e, Object f, Object g);
  }
}
