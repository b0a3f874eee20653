/** The native half of module {@code heapq}: the heap operations on lists. Stateless. */
package org.hoistpy.modules.heapq;
