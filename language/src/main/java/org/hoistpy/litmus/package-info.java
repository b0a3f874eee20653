/**
 * Litmus tests: small threaded programs in plain Python, with the verdict of the memory model on
 * each outcome.
 *
 * <p>{@code format} reads test files, {@code model} interprets the actors into traces of events,
 * {@code sync} says what locks, queues and their like do, {@code check} holds the axioms. Nothing
 * of it runs Python on the machine. May import every other package; nothing imports it. Objects are
 * immutable unless they say otherwise, and everything may be used from any thread.
 */
package org.hoistpy.litmus;
