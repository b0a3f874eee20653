/**
 * HoistPy as a library: everything here goes through the polyglot API, as an embedder's code does.
 */
package org.hoistpy.tests.embedding;
