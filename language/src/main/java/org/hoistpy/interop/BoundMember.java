package org.hoistpy.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** A member that can be invoked but not read: what {@code object.name} gives. Immutable. */
@ExportLibrary(InteropLibrary.class)
final class BoundMember implements TruffleObject {
  private final Object receiver;
  private final String name;

  BoundMember(Object receiver, String name) {
    this.receiver = receiver;
    this.name = name;
  }

  @ExportMessage
  boolean isExecutable() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object execute(Object[] arguments)
      throws UnsupportedMessageException, UnsupportedTypeException, ArityException {
    try {
      return InteropLibrary.getUncached().invokeMember(receiver, name, arguments);
    } catch (UnknownIdentifierException e) {
      throw UnsupportedMessageException.create();
    }
  }

  @ExportMessage
  @TruffleBoundary
  Object toDisplayString(boolean allowSideEffects) {
    return "<foreign method '" + name + "'>";
  }
}
