/**
 * The module {@code _abc}: virtual subclasses. May import {@code ops}, {@code objects} and the
 * builders. Thread-safe.
 */
package org.hoistpy.modules.abc;
