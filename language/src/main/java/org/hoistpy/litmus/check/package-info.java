/**
 * The axioms of the memory model, and the search for executions that satisfy them.
 *
 * <p>One file for each group of rules: {@code SyncOrder} (section 1, {@code so}), {@code
 * HappensBefore} (section 3), {@code Coherence}, {@code Rereads}, {@code Initialisation}, {@code
 * ThinAir} (section 4), {@code Progress} (section 2). {@code Checker} is where to start reading.
 * Imports {@code model} and {@code sync}. Relations are built by one thread; results are immutable.
 */
package org.hoistpy.litmus.check;
