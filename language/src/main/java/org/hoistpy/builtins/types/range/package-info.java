/** The class range. Ranges are immutable. */
package org.hoistpy.builtins.types.range;
