/**
 * What the front end says about wrong programs: syntax errors before they become Python objects,
 * and the "Did you mean" search.
 *
 * <p>Imports nothing but {@code java.base}; everything here is immutable or stateless.
 */
package org.hoistpy.diagnostics;
