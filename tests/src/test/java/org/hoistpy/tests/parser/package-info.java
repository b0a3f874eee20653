/**
 * Tests of the front end against recorded results of CPython 3.12, and against a CPython that is at
 * hand.
 *
 * <p>May import the front end's packages and {@code org.hoistpy.tests}.
 */
package org.hoistpy.tests.parser;
