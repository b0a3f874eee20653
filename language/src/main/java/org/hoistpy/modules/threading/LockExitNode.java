package org.hoistpy.modules.threading;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.hoistpy.builtins.types.MethodBodies;
import org.hoistpy.calls.InlineBinaryNode;

/** The inlined {@code __exit__} of locks. */
abstract class LockExitNode extends InlineBinaryNode {
  @Specialization
  protected static Object doLock(PyLock lock, Object args) {
    return LockReleaseNode.finish(lock, lock.tryRelease(), lock.hasWaiters());
  }

  @Specialization
  protected static Object doReentrant(PyRLock lock, Object args) {
    return LockReleaseNode.finish(lock, lock.tryRelease(), lock.hasWaiters());
  }

  @Fallback
  protected static Object doOther(Object self, Object args) {
    return MethodBodies.call(PyLock.TYPE, "__exit__", self, args);
  }
}
