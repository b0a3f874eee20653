/** The class dict and its views. Thread-safety: {@link org.hoistpy.objects.mapping.PyDict}. */
package org.hoistpy.builtins.types.dict;
