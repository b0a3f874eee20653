/**
 * The abstract syntax of Python 3.12: sealed records that follow CPython's {@code Python.asdl} one
 * to one, with the same field order.
 *
 * <p>Imports only {@code java.base} and {@code org.hoistpy.text}. Every record is deeply immutable
 * and may be shared between threads. Tables about nodes are keyed by identity.
 */
package org.hoistpy.syntax;
