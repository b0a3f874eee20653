/** The class tuple. Tuples are immutable. */
package org.hoistpy.builtins.types.tuple;
