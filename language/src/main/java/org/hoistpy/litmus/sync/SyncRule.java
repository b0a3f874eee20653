package org.hoistpy.litmus.sync;

import java.util.List;
import org.hoistpy.litmus.model.SyncAction;

/** The behaviour of one kind of synchronisation object. Stateless. */
@FunctionalInterface
public interface SyncRule {
  /**
   * An action that is being done.
   *
   * @param action what is done
   * @param event its number
   * @param thread that does it
   * @param item the number of the event that gave the item that is taken; -1 for none
   */
  record Doing(SyncAction action, int event, int thread, int item) {}

  /**
   * What an action brings about.
   *
   * @param state of the object afterwards
   * @param sources the events that happen-before the action because of it
   */
  record Step(Object state, List<Integer> sources) {
    static Step of(Object state) {
      return new Step(state, List.of());
    }

    static Step of(Object state, List<Integer> sources) {
      return new Step(state, sources);
    }
  }

  /**
   * Does the action.
   *
   * @param state of the object; null for a new one
   * @param info the number that the object was made with, or null
   * @return null when the action is not possible, or would answer something else
   */
  Step step(Object state, Object info, Doing doing);
}
