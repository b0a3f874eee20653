/**
 * Objects and exceptions of other languages and of the embedder, as Python objects. May import
 * {@code objects} and Truffle's interop; their behaviour is in {@code interop}. Immutable.
 */
package org.hoistpy.objects.foreign;
