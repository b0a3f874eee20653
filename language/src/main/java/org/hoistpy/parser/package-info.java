/**
 * Tokens to syntax: a recursive-descent parser for the grammar of Python 3.12 with CPython's error
 * texts.
 *
 * <p>May import {@code lexer}, {@code syntax} and {@code diagnostics}. Parsers are used by one
 * thread; results are immutable.
 */
package org.hoistpy.parser;
