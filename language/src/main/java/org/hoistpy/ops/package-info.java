/**
 * Run-time operations of the language, one class per Python operation: static classes hold the
 * generic path (the whole semantics, callable from anywhere), nodes named {@code …Node} specialise
 * hot cases on top of it. May import {@code calls}, {@code objects}, {@code memory}, {@code text}.
 */
package org.hoistpy.ops;
