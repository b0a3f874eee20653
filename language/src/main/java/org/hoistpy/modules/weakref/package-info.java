/**
 * The native part of {@code weakref}: references, proxies and what is known of them. The rest is in
 * the standard library's Python. Stateless.
 */
package org.hoistpy.modules.weakref;
