/**
 * The comparison of the same programs on HoistPy, GraalPy, PyPy, CPython and Java: processes that
 * share one iteration protocol, run in turn, with ratios and their confidence. Single-threaded.
 */
package org.hoistpy.jmh.compare;
