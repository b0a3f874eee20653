/**
 * Where instance attributes live: properties of the object's shape, or a dict that took their
 * place.
 *
 * <p>May import {@code objects} and {@code memory}. Adding and removing attributes holds the
 * object's monitor once a second thread runs; reads take no lock.
 */
package org.hoistpy.objects.storage;
