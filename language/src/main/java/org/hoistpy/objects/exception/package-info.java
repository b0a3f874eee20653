/**
 * Exception objects, the hierarchy of their classes, tracebacks, and the factories with which the
 * runtime raises.
 *
 * <p>May import {@code objects}, {@code diagnostics}, {@code syntax} positions and {@code text}. An
 * exception object is an ordinary shared Python object: its fields are plain locations in the sense
 * of the memory model. The factories are stateless.
 */
package org.hoistpy.objects.exception;
