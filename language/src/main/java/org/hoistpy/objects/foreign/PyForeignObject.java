package org.hoistpy.objects.foreign;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.type.PyType;

/**
 * An object of another language or of the embedder. Its class says what it can do; two wrappers of
 * one object are the same object to {@code is}.
 */
public final class PyForeignObject extends PyObject {
  private final Object delegate;

  public PyForeignObject(PyType type, Object delegate) {
    super(type.instanceShape());
    this.delegate = delegate;
  }

  public Object delegate() {
    return delegate;
  }

  /** Whether both stand for one object. */
  @TruffleBoundary
  public boolean isSame(PyForeignObject other) {
    InteropLibrary interop = InteropLibrary.getUncached();
    return delegate == other.delegate || interop.isIdentical(delegate, other.delegate, interop);
  }
}
