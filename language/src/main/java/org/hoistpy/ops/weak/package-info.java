/**
 * Weak references: which objects take them, which exist, and what happens when an object is gone
 * (library reference, "weakref"). Thread-safe.
 */
package org.hoistpy.ops.weak;
