/** The class slice. Slices are immutable. */
package org.hoistpy.builtins.types.slice;
