package org.hoistpy.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** A number, boolean, string or foreign object as Python sees it: with class and text. */
@ExportLibrary(value = InteropLibrary.class, delegateTo = "value")
public final class PrimitiveView implements TruffleObject {
  final Object value;

  public PrimitiveView(Object value) {
    this.value = value;
  }

  @ExportMessage
  boolean hasLanguage() {
    return true;
  }

  @ExportMessage
  Class<? extends TruffleLanguage<?>> getLanguage() {
    return HoistPyLanguage.class;
  }

  @ExportMessage
  boolean hasMetaObject() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMetaObject() {
    return TypeOf.get(Values.toPython(value));
  }

  @ExportMessage
  @TruffleBoundary
  Object toDisplayString(boolean allowSideEffects) {
    return Text.str(Values.toPython(value));
  }
}
