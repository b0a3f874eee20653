package org.hoistpy.litmus.model;

/**
 * An action on a synchronisation object, with what the actor assumes that it answers. Immutable.
 *
 * @param object that is acted upon
 * @param op what is done
 * @param argument an item that is put, a thread that is started; null for none
 * @param result what the action answered; null for nothing
 */
public record SyncAction(Ref object, SyncOp op, Object argument, Object result) {
  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder(object.label()).append('.').append(op.text()).append('(');
    if (argument != null && !(argument instanceof Version)) {
      text.append(Values.repr(argument));
    }
    text.append(')');
    if (result != null) {
      Object shown = result instanceof Version version ? version.value() : result;
      text.append(" -> ").append(Values.repr(shown));
    }
    return text.toString();
  }
}
