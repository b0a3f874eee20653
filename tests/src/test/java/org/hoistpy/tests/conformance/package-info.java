/**
 * CPython's own test-suite, run under HoistPy through {@code unittest}: which tests pass is kept in
 * tag files, and a listed test that fails is a regression.
 */
package org.hoistpy.tests.conformance;
