package org.hoistpy.objects.type;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.exception.PyErrors;

/**
 * The C3 method resolution order of a class from those of its bases ("The Python 2.3 Method
 * Resolution Order"; language reference, section 3.3.3.3). Stateless.
 */
public final class Linearization {
  private Linearization() {}

  /** The order of a new class, without the class itself. */
  public static List<PyType> ofBases(PyType[] bases) {
    rejectDuplicates(bases);
    List<PyType[]> sequences = new ArrayList<>();
    for (PyType base : bases) {
      if (base.details().isOrderPending()) {
        throw PyErrors.typeError("Cannot extend an incomplete type '%s'", base.name());
      }
      sequences.add(base.mro());
    }
    sequences.add(bases);
    return merge(sequences);
  }

  private static void rejectDuplicates(PyType[] bases) {
    for (int i = 0; i < bases.length; i++) {
      for (int j = i + 1; j < bases.length; j++) {
        if (bases[i] == bases[j]) {
          throw PyErrors.typeError("duplicate base class %s", bases[i].name());
        }
      }
    }
  }

  private static List<PyType> merge(List<PyType[]> sequences) {
    int[] heads = new int[sequences.size()];
    List<PyType> order = new ArrayList<>();
    while (true) {
      boolean finished = true;
      PyType next = null;
      for (int i = 0; i < heads.length && next == null; i++) {
        PyType[] sequence = sequences.get(i);
        if (heads[i] < sequence.length) {
          finished = false;
          if (!inAnyTail(sequences, heads, sequence[heads[i]])) {
            next = sequence[heads[i]];
          }
        }
      }
      if (finished) {
        return order;
      }
      if (next == null) {
        throw inconsistent(sequences, heads);
      }
      order.add(next);
      for (int i = 0; i < heads.length; i++) {
        PyType[] sequence = sequences.get(i);
        if (heads[i] < sequence.length && sequence[heads[i]] == next) {
          heads[i]++;
        }
      }
    }
  }

  private static boolean inAnyTail(List<PyType[]> sequences, int[] heads, PyType candidate) {
    for (int i = 0; i < heads.length; i++) {
      PyType[] sequence = sequences.get(i);
      for (int j = heads[i] + 1; j < sequence.length; j++) {
        if (sequence[j] == candidate) {
          return true;
        }
      }
    }
    return false;
  }

  private static RuntimeException inconsistent(List<PyType[]> sequences, int[] heads) {
    List<PyType> blocking = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      PyType[] sequence = sequences.get(i);
      if (heads[i] < sequence.length && !blocking.contains(sequence[heads[i]])) {
        blocking.add(sequence[heads[i]]);
      }
    }
    StringBuilder names = new StringBuilder();
    for (PyType type : blocking) {
      String full = type.name();
      // The text has __name__, which for a built-in class is without the module.
      String shown = type.isHeapType() ? full : full.substring(full.lastIndexOf('.') + 1);
      names.append(names.isEmpty() ? "" : ", ").append(shown);
    }
    return PyErrors.typeError(
        "Cannot create a consistent method resolution\norder (MRO) for bases %s", names.toString());
  }
}
