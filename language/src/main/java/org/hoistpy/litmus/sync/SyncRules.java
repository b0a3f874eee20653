package org.hoistpy.litmus.sync;

/** The rule of each kind of object. Stateless. */
public final class SyncRules {
  private SyncRules() {}

  /** The rule for objects of a class; null when the class does not synchronise. */
  public static SyncRule of(String type) {
    return switch (type) {
      case "Lock" -> (state, info, doing) -> LockRules.lock(state, false, doing);
      case "RLock" -> (state, info, doing) -> LockRules.lock(state, true, doing);
      case "Semaphore", "BoundedSemaphore" -> LockRules::semaphore;
      case "Event" -> (state, info, doing) -> SignalRules.event(state, doing);
      case "Condition" -> (state, info, doing) -> SignalRules.condition(state, doing);
      case "Barrier" -> SignalRules::barrier;
      case "CountDownLatch" -> SignalRules::latch;
      case "Queue", "SimpleQueue" ->
          (state, info, doing) -> QueueRules.step(state, info, false, doing);
      case "LifoQueue" -> (state, info, doing) -> QueueRules.step(state, info, true, doing);
      case "Thread", "Future" -> (state, info, doing) -> ThreadRules.step(state, doing);
      case "fence" -> (state, info, doing) -> SignalRules.fence(state, doing);
      case "module" -> (state, info, doing) -> ThreadRules.importing(state, doing);
      case "strip" -> (state, info, doing) -> SyncRule.Step.of("passed");
      default -> null;
    };
  }
}
