/**
 * Where instance attributes live: properties of the object's shape, or a dict that took their
 * place.
 *
 * <p>May import {@code objects} and {@code memory}. Changes of a shared object's attributes hold
 * its monitor, and share what they store; reads take no lock. A shared object has a shared shape,
 * in which no slot is ever used for another attribute.
 */
package org.hoistpy.objects.storage;
