/**
 * Names: which scope binds which name and how each use reaches it (language reference, chapter 4.2;
 * PEP 227, 572, 695, 709), and the errors CPython's symbol table and compiler report.
 *
 * <p>May import {@code syntax} and {@code diagnostics}. An analysis runs on one thread; its table
 * is immutable afterwards and may be shared.
 */
package org.hoistpy.scope;
