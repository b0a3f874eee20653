/**
 * Module {@code hoistpy}: the memory model's annotations and atomic objects (docs/memory-model.md).
 * All operations are sequentially consistent unless their name says otherwise; the boxes live in
 * {@code org.hoistpy.memory}.
 */
package org.hoistpy.modules.hoistpy;
