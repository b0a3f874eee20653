/** Callables as data: signatures, code, functions, cells, methods, built-in functions. */
package org.hoistpy.objects.function;
