/**
 * Interprets the actors of a litmus test, one at a time, into traces of events.
 *
 * <p>An actor does not run against a memory: each read picks one of the writes that some actor may
 * make to the location, and every pick gives another trace. Which traces fit together is for {@code
 * check} to say. The interpreter covers the part of Python that litmus tests are written in and
 * refuses the rest with the line. Machines and frames belong to one thread; the rest is immutable.
 */
package org.hoistpy.litmus.model;
