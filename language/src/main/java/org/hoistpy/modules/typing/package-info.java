/**
 * The module {@code typing}: the classes that the type parameter syntax makes instances of.
 * Stateless.
 */
package org.hoistpy.modules.typing;
