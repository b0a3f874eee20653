/**
 * Module {@code cmath}: functions of complex numbers with branch cuts, signed zeros, infinities and
 * NaN as C99, annex G, has them. Stateless.
 */
package org.hoistpy.modules.cmath;
