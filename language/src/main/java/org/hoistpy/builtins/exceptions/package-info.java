/**
 * How exceptions are shown: the text of tracebacks, byte for byte as CPython 3.12 prints it.
 *
 * <p>May import {@code ops}, {@code objects}, {@code parser} (for the carets of operators) and
 * {@code diagnostics}. Printers are used by one thread and then thrown away.
 */
package org.hoistpy.builtins.exceptions;
