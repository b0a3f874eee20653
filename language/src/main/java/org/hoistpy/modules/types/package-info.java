/**
 * The module {@code types}. May import {@code ops}, {@code objects} and the builders. Stateless.
 */
package org.hoistpy.modules.types;
