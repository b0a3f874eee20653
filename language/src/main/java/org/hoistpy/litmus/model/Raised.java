package org.hoistpy.litmus.model;

/** A Python exception on its way through interpreted code. */
final class Raised extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Val exception;

  Raised(Val exception) {
    super(null, null, false, false);
    this.exception = exception;
  }

  static Raised of(String name) {
    return new Raised(Val.of(new ExceptionValue(name, java.util.List.of())));
  }

  Val exception() {
    return exception;
  }

  String name() {
    return ((ExceptionValue) exception.value()).name();
  }
}
