/**
 * Module {@code array}. An array keeps its elements as bytes in a bytearray, from which it has its
 * thread-safety: every change is one atomic step, and sizes are fixed while views are exported.
 */
package org.hoistpy.modules.array;
