package org.hoistpy.objects.function;

import com.oracle.truffle.api.RootCallTarget;
import org.hoistpy.objects.mapping.PyDict;

/** The syntax behind a code object: how it runs, and what it consists of. Thread-safe. */
public interface CodeBody {
  /** Turns the syntax into a call target whose global names are those of the namespace. */
  RootCallTarget translate(PyCode code, PyDict globals);

  /** What the code object tells about its body. */
  CodeContents contents();

  /** The offset in UTF-8 bytes of a column of a line, as {@code co_positions} gives columns. */
  int byteColumn(int line, int column);
}
