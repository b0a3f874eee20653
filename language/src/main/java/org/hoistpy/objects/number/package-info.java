/**
 * The values of the numeric tower and the arithmetic on them, without any dispatch: int is a {@link
 * java.lang.Long} or, outside the 64-bit range only, a {@link java.math.BigInteger}; float a {@link
 * java.lang.Double}; bool a {@link java.lang.Boolean}; complex a {@link
 * org.hoistpy.objects.number.PyComplex}. Instances of subclasses carry such a value as their
 * payload.
 *
 * <p>May import {@code objects} and {@code objects.exception}. Everything here is immutable and so
 * safe to use from any thread.
 */
package org.hoistpy.objects.number;
