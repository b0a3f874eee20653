/**
 * Iterators that run other operations: enumerate, zip, map, filter, reversed, those of {@code
 * __getitem__} and of {@code iter(callable, sentinel)}. Thread-safety as in {@link
 * org.hoistpy.objects.iterator}.
 */
package org.hoistpy.ops.iterator;
