/**
 * The native part of module {@code collections}: {@code deque} and {@code OrderedDict}. The other
 * classes are in {@code _collections.py} among the resources.
 */
package org.hoistpy.modules.collections;
