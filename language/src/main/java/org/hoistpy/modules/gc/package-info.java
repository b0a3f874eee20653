/**
 * The module {@code gc}: a request to Java's collector. Stateless but for the module's settings.
 */
package org.hoistpy.modules.gc;
