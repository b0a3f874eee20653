package org.hoistpy.modules.abc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/**
 * {@code _abc_impl} of an abstract base class: its registered classes and the answers known so far,
 * all held weakly. Every method holds the monitor.
 */
final class PyAbcData extends PyObject {
  private static final PyType TYPE =
      BuiltinTypes.define("_abc._abc_data", PyAbcData.class, TypeTraits.BUILTIN_FINAL);

  private final Set<PyObject> registry = weakSet();
  private final Set<PyObject> accepted = weakSet();
  private final Set<PyObject> rejected = weakSet();
  private long rejectedVersion;

  PyAbcData() {
    super(TYPE.instanceShape());
  }

  private static Set<PyObject> weakSet() {
    return Collections.newSetFromMap(new WeakHashMap<>());
  }

  synchronized void register(PyObject subclass) {
    registry.add(subclass);
  }

  synchronized List<PyObject> registered() {
    return new ArrayList<>(registry);
  }

  synchronized List<PyObject> cached(boolean answer) {
    return new ArrayList<>(answer ? accepted : rejected);
  }

  /** What is known about a class; null if nothing. */
  synchronized Boolean known(PyObject subclass, long version) {
    if (accepted.contains(subclass)) {
      return true;
    }
    if (rejectedVersion < version) {
      rejected.clear();
      rejectedVersion = version;
      return null;
    }
    return rejected.contains(subclass) ? false : null;
  }

  synchronized boolean remember(PyObject subclass, boolean answer) {
    (answer ? accepted : rejected).add(subclass);
    return answer;
  }

  synchronized long rejectedVersion() {
    return rejectedVersion;
  }

  synchronized void forgetAnswers() {
    accepted.clear();
    rejected.clear();
  }

  synchronized void forgetRegistrations() {
    registry.clear();
  }
}
