/**
 * The language as Truffle sees it: registration, options, life cycle. Start reading at {@link
 * org.hoistpy.HoistPyLanguage}.
 *
 * <p>May import every package of the language. A context belongs to any number of threads at a
 * time; what they share is said in the classes that hold it.
 */
package org.hoistpy;
