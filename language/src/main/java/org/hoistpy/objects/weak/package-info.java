/**
 * Weak references as data. Their semantics are in {@code ops.weak} and the module {@code _weakref}.
 * May import {@code objects}. Thread-safety: {@link org.hoistpy.objects.weak.Referent} locks
 * itself.
 */
package org.hoistpy.objects.weak;
