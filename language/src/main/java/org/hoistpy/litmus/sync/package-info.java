/**
 * What locks, events, queues, threads and their like do, as rules: in which state an action is
 * possible, which state it leaves, and which earlier actions happen-before it (memory model,
 * section 3). One file for each family. Imports {@code model} only; stateless.
 */
package org.hoistpy.litmus.sync;
