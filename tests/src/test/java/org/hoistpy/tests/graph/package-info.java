/**
 * Looks at what the compiler made of guest code: which reads it kept, and in which loop.
 *
 * <p>The only place that touches internal classes of Graal. {@link
 * org.hoistpy.tests.graph.CompiledGraphs} listens on compiler threads and may be asked from any
 * thread; the records it hands out are immutable.
 */
package org.hoistpy.tests.graph;
