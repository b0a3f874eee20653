/**
 * Finding and loading modules (language reference, chapter 5). May import {@code translate}, {@code
 * modules}, {@code ops} and below. Thread-safe: one import lock per context.
 */
package org.hoistpy.imports;
