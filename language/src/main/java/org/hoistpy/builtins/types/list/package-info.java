/** The class list. Thread-safety: {@link org.hoistpy.objects.sequence.PyList}. */
package org.hoistpy.builtins.types.list;
