/**
 * Source text to tokens: decoding, Python 3.12's tokenizer with its error texts, and the values of
 * literals.
 *
 * <p>May import {@code diagnostics}, {@code syntax} and {@code text}. A lexer is used by one
 * thread; the {@link org.hoistpy.lexer.Tokens} it returns are immutable afterwards.
 */
package org.hoistpy.lexer;
