/**
 * The modules {@code operator} and {@code _operator} (library reference): operators as functions,
 * and the callable types attrgetter, itemgetter and methodcaller.
 *
 * <p>May import {@code ops}, {@code objects} and {@code builtins}. Thread-safe: all objects are
 * immutable.
 */
package org.hoistpy.modules.operator;
