package org.hoistpy.calls;

import org.hoistpy.objects.mapping.PyDict;

/** What the root of translated Python code tells to whoever walks the stack. */
public interface PythonCode {
  /** The module namespace of the code. */
  PyDict globals();
}
