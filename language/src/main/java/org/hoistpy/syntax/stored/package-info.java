/**
 * The compact binary form of syntax trees, in which parsed modules are kept between runs. Bodies of
 * functions are read when they are first looked at.
 *
 * <p>Imports {@code syntax} only. A writer is used by one thread; what a reader has made may be
 * shared: it reads the rest under its own lock.
 */
package org.hoistpy.syntax.stored;
