package org.hoistpy.objects.typing;

import java.util.function.UnaryOperator;

/**
 * A value that a function gives when it is first asked for: bounds, constraints and alias values
 * (language reference 4.2.4, "Lazy evaluation"). Threads that ask at the same time may call the
 * function more than once; all of them get the value that was stored first.
 */
public final class LazyValue {
  private final Object function;
  private volatile Object value;

  private LazyValue(Object function, Object value) {
    this.function = function;
    this.value = value;
  }

  public static LazyValue known(Object value) {
    return new LazyValue(null, value);
  }

  public static LazyValue of(Object function) {
    return new LazyValue(function, null);
  }

  /** The function, or null when the value was known from the start. */
  public Object function() {
    return function;
  }

  /**
   * The value.
   *
   * @param call calls the function
   */
  public Object get(UnaryOperator<Object> call) {
    Object present = value;
    return present != null ? present : store(call.apply(function));
  }

  private synchronized Object store(Object computed) {
    if (value == null) {
      value = computed;
    }
    return value;
  }
}
