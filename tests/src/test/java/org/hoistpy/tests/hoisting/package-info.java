/**
 * The proof that plain reads are hoisted and {@code Volatile} ones are not: looks at the final
 * graph of compiled Python functions. Uses {@link org.hoistpy.tests.graph}; fails without the JIT.
 */
package org.hoistpy.tests.hoisting;
