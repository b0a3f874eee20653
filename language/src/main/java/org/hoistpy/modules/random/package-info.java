/**
 * The native half of module {@code random}: CPython's Mersenne Twister, bit for bit; the
 * distributions are in {@code random.py} among the resources.
 */
package org.hoistpy.modules.random;
