package org.hoistpy.scope;

/**
 * A resolved name.
 *
 * @param resolution how it is reached
 * @param owner for LOCAL and CELL, the scope that declares the slot: this scope, or the scope
 *     around an inlined comprehension; for FREE and CLASS_DEREF, the scope in this frame whose
 *     {@link Scope#frees()} lists it; else the scope asked
 * @param name the name after mangling
 */
public record Binding(Resolution resolution, Scope owner, String name) {}
