package org.hoistpy.modules.litmus;

import com.oracle.truffle.api.ThreadLocalAction;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;

/**
 * The part of {@code _litmus} that runs tests: machines, known to Python by number, and the end of
 * an actor that never ends by itself. Thread-safe.
 */
final class Machines {
  private static final Map<Long, Machine> OPEN = new ConcurrentHashMap<>();
  private static final AtomicLong NEXT = new AtomicLong();

  private Machines() {}

  static void define(ModuleBuilder litmus) {
    litmus.function("open", "options, /", options -> open(Text.strJava(options)));
    litmus.function(
        "run",
        "machine, statements, expression, /",
        (machine, statements, expression) ->
            run(find(machine), Text.strJava(statements), Text.strJava(expression)));
    litmus.function("close", "machine, /", Machines::close);
    litmus.function("interrupt", "gate, threads, /", Machines::interrupt);
    litmus.function("is_waiting", "thread, /", Machines::isWaiting);
  }

  /** The options are words, {@code name=value}. */
  private static Object open(String words) {
    Map<String, String> options = new HashMap<>();
    for (String word : words.strip().split("\\s+")) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        throw PyErrors.valueError("an option of a machine is name=value, not '%s'", word);
      }
      options.put(word.substring(0, equals), word.substring(equals + 1));
    }
    try {
      Long number = NEXT.incrementAndGet();
      OPEN.put(number, new Machine(options));
      return number;
    } catch (IllegalArgumentException e) {
      throw PyErrors.valueError("%s", e.getMessage());
    }
  }

  private static Machine find(Object number) {
    Machine machine = OPEN.get(Index.asLong(number));
    if (machine == null) {
      throw PyErrors.valueError("the machine is closed");
    }
    return machine;
  }

  private static Object run(Machine machine, String statements, String expression) {
    try {
      return Strings.of(machine.run(statements, expression));
    } catch (IllegalStateException e) {
      throw PyErrors.runtimeError("%s", e.getMessage());
    }
  }

  private static Object close(Object number) {
    find(number).close();
    OPEN.remove(Index.asLong(number));
    return PyNone.NONE;
  }

  /**
   * Raises KeyboardInterrupt in threads of this context, known by what get_ident() gives, unless
   * one has come to its gate by then. All are stopped before any goes on: what one of them gives up
   * could otherwise be what another one waits for.
   */
  private static Object interrupt(Object gate, Object idents) {
    Map<Thread, Integer> threads = new HashMap<>();
    Object[] numbers = Iteration.toArray(idents);
    for (int me = 0; me < numbers.length; me++) {
      Thread thread = numbers[me] == PyNone.NONE ? null : thread(Index.asLong(numbers[me]));
      if (thread != null) {
        threads.put(thread, me);
      }
    }
    if (!threads.isEmpty()) {
      Interrupt interrupt = new Interrupt(Gates.gate(gate), Map.copyOf(threads));
      HoistPyContext.get()
          .env()
          .submitThreadLocal(threads.keySet().toArray(Thread[]::new), interrupt);
    }
    return PyNone.NONE;
  }

  /** Whether a thread waits or sleeps. */
  private static Object isWaiting(Object ident) {
    Thread thread = thread(Index.asLong(ident));
    return thread != null && thread.getState() != Thread.State.RUNNABLE;
  }

  /** Null when it has ended. */
  private static Thread thread(long number) {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.threadId() == number) {
        return thread;
      }
    }
    return null;
  }

  private static final class Interrupt extends ThreadLocalAction {
    private final PyGate gate;
    private final Map<Thread, Integer> numbers;

    Interrupt(PyGate gate, Map<Thread, Integer> numbers) {
      super(true, numbers.size() > 1);
      this.gate = gate;
      this.numbers = numbers;
    }

    @Override
    protected void perform(Access access) {
      if (!gate.isWaiting(numbers.get(access.getThread()))) {
        throw PyErrors.keyboardInterrupt();
      }
    }
  }
}
