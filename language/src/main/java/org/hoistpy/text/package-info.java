/**
 * Text rules of Python 3.12 as pure functions: numbers to text and back, format specifications,
 * {@code %} templates, {@code str.format} templates, string representations, Unicode properties and
 * codecs.
 *
 * <p>A leaf: imports only the JDK, so that the lexer, the objects and the modules may all use it.
 * Strings are {@link java.lang.String} and may contain lone surrogates; lengths, widths and
 * positions count code points. Wrong input raises {@link org.hoistpy.text.FormatProblem} or {@link
 * org.hoistpy.text.CodecProblem}, which callers turn into Python exceptions.
 *
 * <p>Everything here is stateless or immutable and therefore safe to use from any thread.
 */
package org.hoistpy.text;
