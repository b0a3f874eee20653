/**
 * Litmus tests made from cycles of relations, and smaller versions of them. Imports {@code check};
 * shapes are immutable, a generator belongs to one thread.
 */
package org.hoistpy.litmus.generate;
