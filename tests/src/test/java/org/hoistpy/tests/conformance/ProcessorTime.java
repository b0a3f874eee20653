package org.hoistpy.tests.conformance;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The processor time of a process and of those it starts. On a machine that does other work too, it
 * says what a file costs; the clock does not. Thread-safe.
 */
final class ProcessorTime {

  private final Map<Long, Duration> processes = new ConcurrentHashMap<>();

  /** Notes what has been used up to now; the system forgets it when a process ends. */
  void note(Process process) {
    note(process.toHandle());
    process.descendants().forEach(this::note);
  }

  private void note(ProcessHandle process) {
    process.info().totalCpuDuration().ifPresent(time -> processes.put(process.pid(), time));
  }

  long seconds() {
    return processes.values().stream().reduce(Duration.ZERO, Duration::plus).toSeconds();
  }
}
