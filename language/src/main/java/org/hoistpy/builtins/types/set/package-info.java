/** The classes set and frozenset. Thread-safety: {@link org.hoistpy.objects.mapping.PyAnySet}. */
package org.hoistpy.builtins.types.set;
