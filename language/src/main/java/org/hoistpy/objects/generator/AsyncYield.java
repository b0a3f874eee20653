package org.hoistpy.objects.generator;

/**
 * A value on its way out of an asynchronous generator's {@code yield}, told apart from what its
 * {@code await}s hand to the event loop. Never seen by programs.
 */
public record AsyncYield(Object value) {}
