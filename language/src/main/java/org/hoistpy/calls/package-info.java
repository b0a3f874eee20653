/**
 * How calls are made: the layout of argument arrays, binding of arguments to signatures, inline
 * caches of callables. May import {@code objects} and {@code memory}. Stateless or per call site.
 */
package org.hoistpy.calls;
