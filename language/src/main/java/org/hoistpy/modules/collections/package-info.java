/**
 * The native part of module {@code collections}: {@code deque}. The other classes are in {@code
 * collections.py} among the resources.
 */
package org.hoistpy.modules.collections;
