/** Arithmetic compared with results of CPython. */
package org.hoistpy.tests.number;
