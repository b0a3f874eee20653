/**
 * The memory model in code: access kinds, cells, boxes, fences and strip barriers.
 *
 * <p>The only package (with its sub-packages) that may use {@code VarHandle}, fences or {@code
 * Unsafe}; it imports nothing of HoistPy above it. Every class states the memory effects of its
 * operations.
 */
package org.hoistpy.memory;
