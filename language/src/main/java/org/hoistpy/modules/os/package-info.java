/**
 * The native half of module {@code os}, over Truffle's files, which keep an embedder's sandbox; the
 * other half is {@code os.py} among the resources. Stateless.
 */
package org.hoistpy.modules.os;
