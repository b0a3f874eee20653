/**
 * The border to other languages and to embedders: what Python objects answer to the messages of
 * Truffle's InteropLibrary, and how foreign objects behave in Python.
 *
 * <p>Every value that crosses goes through {@link org.hoistpy.interop.Values}: inside, a foreign
 * object is always a {@code PyForeignObject}, so that the rest of the runtime only meets Python
 * values. May import everything below {@code translate}; only the language's life cycle and {@code
 * modules} import this package. Stateless unless a class says otherwise.
 */
package org.hoistpy.interop;
