package org.hoistpy.objects.weak;

import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/**
 * {@code weakref.ref} and the two kinds of proxies: a reference that does not keep its object
 * alive. Callback and remembered hash are plain locations.
 */
public final class PyWeakReference extends PyObject {
  public static final PyType REFERENCE =
      BuiltinTypes.define("weakref.ReferenceType", PyWeakReference.class, TypeTraits.BUILTIN);
  public static final PyType PROXY =
      BuiltinTypes.define("weakref.ProxyType", PyWeakReference.class, TypeTraits.BUILTIN_FINAL);
  public static final PyType CALLABLE_PROXY =
      BuiltinTypes.define(
          "weakref.CallableProxyType", PyWeakReference.class, TypeTraits.BUILTIN_FINAL);

  private final Referent referent;
  private Object callback;
  private Long hash;

  /**
   * @param callback null for none
   */
  public PyWeakReference(PyType type, Referent referent, Object callback) {
    super(type.instanceShape());
    this.referent = referent;
    this.callback = callback;
  }

  public Referent referent() {
    return referent;
  }

  /** The object, or null when it is gone. */
  public PyObject target() {
    return referent.get();
  }

  /** Null when there is none, or it has been called. */
  public Object callback() {
    return callback;
  }

  /** The callback, to be called now and never again. */
  public synchronized Object takeCallback() {
    Object taken = callback;
    callback = null;
    return taken;
  }

  /** One of the plain ones, of which an object has at most one of each kind. */
  public boolean isShareable() {
    return callback == null && !getPyClass().isHeapType();
  }

  /** The object's hash, or null when nobody asked while it lived. */
  public Long rememberedHash() {
    return hash;
  }

  public void rememberHash(long value) {
    hash = value;
  }
}
