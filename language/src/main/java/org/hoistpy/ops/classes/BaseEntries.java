package org.hoistpy.ops.classes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;

/** Bases that are not classes: {@code __mro_entries__} (PEP 560). Stateless. */
public final class BaseEntries {
  private BaseEntries() {}

  /** The real bases; the same array when every base stands for itself. */
  @TruffleBoundary
  public static Object[] resolve(Object[] bases) {
    List<Object> resolved = null;
    for (int i = 0; i < bases.length; i++) {
      Object entries =
          bases[i] instanceof PyType ? null : Attributes.getOrNull(bases[i], "__mro_entries__");
      if (entries == null) {
        if (resolved != null) {
          resolved.add(bases[i]);
        }
        continue;
      }
      Object replacement = Calls.call(entries, new PyTuple(bases.clone()));
      if (!(replacement instanceof PyTuple tuple)) {
        throw PyErrors.typeError("__mro_entries__ must return a tuple");
      }
      if (resolved == null) {
        resolved = new ArrayList<>(Arrays.asList(bases).subList(0, i));
      }
      resolved.addAll(Arrays.asList(tuple.toArray()));
    }
    return resolved == null ? bases : resolved.toArray();
  }
}
