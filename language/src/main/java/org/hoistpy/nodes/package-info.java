/**
 * Syntax nodes: what the translator makes of a program. A node evaluates its children and hands the
 * values to an operation of {@code ops}. Statements return a {@link org.hoistpy.nodes.Completion}.
 *
 * <p>Nodes are executed by any number of threads; state lives in frames and inline caches only.
 */
package org.hoistpy.nodes;
