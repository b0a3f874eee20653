/**
 * Mappings and sets: the ordered hash table behind dict, the open-addressed table behind set and
 * frozenset, dict views.
 *
 * <p>May import {@code objects} and {@code memory}; user-defined hashing and equality are reached
 * through {@link org.hoistpy.objects.mapping.KeyEquality}. Reads never block; writes of a shared
 * object hold its lock; user code runs outside it and its outcome is re-validated.
 */
package org.hoistpy.objects.mapping;
