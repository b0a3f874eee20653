/**
 * The modules below {@code hashlib}: {@code _md5}, {@code _sha1}, {@code _sha2}, {@code _sha3} and
 * {@code _blake2}. A hash object guards its state by its monitor.
 */
package org.hoistpy.modules.hash;
