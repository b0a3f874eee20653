package org.hoistpy.modules.posix;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hoistpy.HoistPyContext;

/** The environment that children inherit: the context's and what putenv changed. Thread-safe. */
final class ProcessEnvironment {
  private final Map<String, String> variables;

  private ProcessEnvironment(HoistPyContext context) {
    variables = new ConcurrentHashMap<>(context.env().getEnvironment());
  }

  static ProcessEnvironment current() {
    return HoistPyContext.get().service(ProcessEnvironment.class, ProcessEnvironment::new);
  }

  Map<String, String> variables() {
    return variables;
  }
}
