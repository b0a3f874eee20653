/**
 * Iterators over built-in containers; the end of an iteration is a Java null.
 *
 * <p>May import {@code objects} and {@code memory}. An iterator used by two threads at once may
 * skip or repeat elements but never fails otherwise.
 */
package org.hoistpy.objects.iterator;
