/**
 * Descriptor objects: properties, static and class methods, {@code super}, slot members (language
 * reference, section 3.3.2.2). May import {@code objects}.
 *
 * <p>Descriptors are immutable after construction, or hold independent fields whose racy writes are
 * benign.
 */
package org.hoistpy.objects.descriptor;
