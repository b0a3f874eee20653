/**
 * Making classes (language reference, section 3.3.3): metaclass, bases, method resolution order,
 * slots, hooks; and asking about them ({@code isinstance}, {@code issubclass}).
 *
 * <p>May import {@code ops} and {@code objects}. Stateless.
 */
package org.hoistpy.ops.classes;
