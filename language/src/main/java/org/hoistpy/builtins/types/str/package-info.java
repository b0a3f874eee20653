/**
 * The class {@code str}: its constructor and methods, one file per family. May import ops, objects
 * and text. Everything is stateless and runs behind the boundary of built-in calls.
 */
package org.hoistpy.builtins.types.str;
