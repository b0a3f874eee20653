package org.hoistpy.modules.atexit;

import java.util.ArrayDeque;
import java.util.Deque;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.exceptions.ExceptionDisplay;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** The exit functions of one context. Thread-safe. */
public final class AtExit {
  private record Registration(Object function, Object[] args, PyDict keywords) {}

  private final Deque<Registration> registrations = new ArrayDeque<>();

  public static AtExit current() {
    return HoistPyContext.get().service(AtExit.class, context -> new AtExit());
  }

  public static void define(ModuleBuilder atexit) {
    atexit.function(
        "register",
        "func, /, *args, **kwargs",
        (function, args, keywords) -> {
          if (TypeOf.get(function).lookup("__call__") == null) {
            throw PyErrors.typeError("the first argument must be callable");
          }
          current().add(new Registration(function, (Object[]) args, (PyDict) keywords));
          return function;
        });
    atexit.function(
        "unregister",
        "func, /",
        function -> {
          current().remove(function);
          return PyNone.NONE;
        });
    atexit.function(
        "_run_exitfuncs",
        "",
        () -> {
          current().run();
          return PyNone.NONE;
        });
    atexit.function("_ncallbacks", "", () -> (long) current().count());
    atexit.function(
        "_clear",
        "",
        () -> {
          current().clear();
          return PyNone.NONE;
        });
  }

  private synchronized void add(Registration registration) {
    registrations.push(registration);
  }

  private void remove(Object function) {
    Registration[] all;
    synchronized (this) {
      all = registrations.toArray(new Registration[0]);
    }
    // Equality may run Python code, so it is asked outside the monitor.
    for (Registration registration : all) {
      if (Comparison.equal(registration.function, function)) {
        synchronized (this) {
          registrations.removeIf(other -> other == registration);
        }
      }
    }
  }

  private synchronized int count() {
    return registrations.size();
  }

  private synchronized void clear() {
    registrations.clear();
  }

  private synchronized Registration next() {
    return registrations.poll();
  }

  /** Runs every function; an exception is shown and does not keep the others from running. */
  public void run() {
    for (Registration entry = next(); entry != null; entry = next()) {
      try {
        Object[] keys = entry.keywords.keys();
        String[] names = new String[keys.length];
        Object[] values = new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
          names[i] = Text.strJava(keys[i]);
          values[i] = entry.keywords.get(keys[i]);
        }
        Calls.callKeywords(entry.function, entry.args, names, values);
      } catch (PyException e) {
        ExceptionDisplay.unraisable(
            "Exception ignored in atexit callback", Text.reprJava(entry.function), e.value());
      }
    }
  }
}
