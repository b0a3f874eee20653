/**
 * The module {@code _tokenize}: the parser's tokens for Python programs. May import {@code lexer},
 * {@code ops}, {@code objects} and the builders.
 */
package org.hoistpy.modules.tokenize;
