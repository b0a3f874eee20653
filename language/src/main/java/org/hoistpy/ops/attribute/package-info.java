/**
 * Inline caches of attribute access: a plan says what a name means for one shape or class, under
 * which assumptions. The full protocol is in {@link org.hoistpy.ops.Attributes}.
 */
package org.hoistpy.ops.attribute;
