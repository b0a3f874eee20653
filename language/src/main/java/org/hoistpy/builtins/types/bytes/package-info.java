/**
 * The classes {@code bytes} and {@code bytearray}: constructors and methods, one file per family;
 * what the two have in common is defined once for both. May import ops, objects and text.
 * Stateless.
 */
package org.hoistpy.builtins.types.bytes;
