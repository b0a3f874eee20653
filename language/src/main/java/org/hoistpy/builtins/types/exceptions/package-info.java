/**
 * The methods and attributes of exceptions, tracebacks and frames (library reference, "Built-in
 * Exceptions"). Declared once per JVM; everything here is stateless.
 */
package org.hoistpy.builtins.types.exceptions;
