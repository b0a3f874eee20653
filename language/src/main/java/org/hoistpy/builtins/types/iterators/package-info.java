/**
 * Iterators: those of the built-in containers, and enumerate, zip, map, filter, reversed and the
 * iterator of {@code iter(callable, sentinel)}.
 */
package org.hoistpy.builtins.types.iterators;
