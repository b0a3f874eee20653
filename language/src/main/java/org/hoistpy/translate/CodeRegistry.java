package org.hoistpy.translate;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.scope.Scope;

/**
 * The code objects of a source, one for each scope that has a frame of its own, whatever namespaces
 * it is run in. Thread-safe.
 */
final class CodeRegistry {
  private final Map<Scope, PyCode> codes = new IdentityHashMap<>();

  synchronized PyCode codeOf(Scope scope, Supplier<PyCode> maker) {
    PyCode known = codes.get(scope);
    if (known == null) {
      known = maker.get();
      codes.put(scope, known);
    }
    return known;
  }
}
