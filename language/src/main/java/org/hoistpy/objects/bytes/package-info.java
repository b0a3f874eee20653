/**
 * The binary sequence types: {@code bytes} and {@code bytearray}, subclass instances included. May
 * import objects and memory. Immutable or thread-safe as each class says.
 */
package org.hoistpy.objects.bytes;
