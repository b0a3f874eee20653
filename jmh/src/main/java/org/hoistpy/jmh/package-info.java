/** Benchmarks of the language against the same loops in Java. One class measures one question. */
package org.hoistpy.jmh;
