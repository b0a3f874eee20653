/**
 * The memory model: progress in every mode, annotations, and sharing when an embedder's threads
 * come.
 */
package org.hoistpy.tests.memory;
