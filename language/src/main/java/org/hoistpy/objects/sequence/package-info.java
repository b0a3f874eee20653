/**
 * Sequences: list with its storage strategies, tuple, range, slice.
 *
 * <p>May import {@code objects} and {@code memory}. Lists are linearizable per object: readers do
 * not lock, writers of a shared list take its lock. The other types are immutable.
 */
package org.hoistpy.objects.sequence;
