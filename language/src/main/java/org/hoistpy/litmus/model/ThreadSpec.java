package org.hoistpy.litmus.model;

import java.util.List;

/**
 * A thread that an actor starts: what it will run. Immutable.
 *
 * @param handle the thread or future object
 * @param target what is called
 * @param args with which arguments
 */
record ThreadSpec(Ref handle, Object target, List<Object> args) {}
