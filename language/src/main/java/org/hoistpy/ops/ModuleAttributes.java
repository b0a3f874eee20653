package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.text.Strings;

/**
 * Reads of module attributes (language reference, section 3.3.2.1): as any object's, then the
 * module's own {@code __getattr__} (PEP 562). Stateless.
 */
public final class ModuleAttributes {
  private ModuleAttributes() {}

  /** The attribute, or null; errors of descriptors and of {@code __getattr__} pass. */
  @TruffleBoundary
  public static Object get(PyModule module, String name) {
    Object value = ObjectAttributes.get(module, module.getPyClass(), name);
    if (value != null) {
      return value;
    }
    Object fallback = module.namespace().getString("__getattr__");
    return fallback == null ? null : Calls.call(fallback, Strings.of(name));
  }
}
