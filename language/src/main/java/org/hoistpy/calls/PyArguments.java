package org.hoistpy.calls;

import com.oracle.truffle.api.frame.Frame;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.thread.ThreadState;

/**
 * The layout of a call's {@code Object[]}: a fixed header, then the arguments. Callers allocate the
 * array once with its header and callees use it as it is when the call is exact. Stateless.
 */
public final class PyArguments {
  /** The calling thread's {@link ThreadState}. */
  public static final int THREAD = 0;

  /** The {@link PyFunction}; for module and class bodies the mapping of local names. */
  public static final int FUNCTION = 1;

  /** The first argument. */
  public static final int FIRST = 2;

  private PyArguments() {}

  /** A header with room for {@code count} arguments. */
  public static Object[] create(ThreadState thread, int count) {
    Object[] arguments = new Object[FIRST + count];
    arguments[THREAD] = thread;
    return arguments;
  }

  /** A header with the given arguments. */
  public static Object[] of(ThreadState thread, Object... values) {
    Object[] arguments = create(thread, values.length);
    System.arraycopy(values, 0, arguments, FIRST, values.length);
    return arguments;
  }

  public static ThreadState thread(Frame frame) {
    return (ThreadState) frame.getArguments()[THREAD];
  }

  public static ThreadState thread(Object[] arguments) {
    return (ThreadState) arguments[THREAD];
  }

  public static PyFunction function(Frame frame) {
    return (PyFunction) frame.getArguments()[FUNCTION];
  }

  public static int count(Object[] arguments) {
    return arguments.length - FIRST;
  }

  /** The arguments without the header, in an array of their own. */
  public static Object[] values(Object[] arguments) {
    Object[] values = new Object[arguments.length - FIRST];
    System.arraycopy(arguments, FIRST, values, 0, values.length);
    return values;
  }

  /** The same call with {@code self} before the first argument. */
  public static Object[] prepend(Object[] arguments, Object self) {
    Object[] longer = new Object[arguments.length + 1];
    longer[THREAD] = arguments[THREAD];
    longer[FIRST] = self;
    System.arraycopy(arguments, FIRST, longer, FIRST + 1, arguments.length - FIRST);
    return longer;
  }
}
