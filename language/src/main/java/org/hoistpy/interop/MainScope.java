package org.hoistpy.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.HoistPyLanguage;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;

/**
 * The global names of {@code __main__}: what an embedder calls the language's bindings. A live
 * view; thread-safe as the module's namespace is.
 */
@ExportLibrary(InteropLibrary.class)
public final class MainScope implements TruffleObject {
  private final PyModule module;

  public MainScope(PyModule module) {
    this.module = module;
  }

  private PyDict names() {
    return module.namespace();
  }

  @ExportMessage
  boolean isScope() {
    return true;
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
  @TruffleBoundary
  Object toDisplayString(boolean allowSideEffects) {
    return "__main__";
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMembers(boolean includeInternal) {
    List<Object> result = new ArrayList<>();
    for (Object name : names().keys()) {
      if (name instanceof TruffleString text
          && (includeInternal || !isInternal(Strings.toJava(text)))) {
        result.add(text);
      }
    }
    return new PyTuple(result.toArray());
  }

  private static boolean isInternal(String name) {
    return name.startsWith("__");
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberReadable(String name) {
    return names().getString(name.intern()) != null;
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberInternal(String name) {
    return isInternal(name) && isMemberReadable(name);
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String name) throws UnknownIdentifierException {
    Object value = names().getString(name.intern());
    if (value == null) {
      throw UnknownIdentifierException.create(name);
    }
    return Values.toForeign(value);
  }

  @ExportMessage
  boolean isMemberModifiable(String name) {
    return isMemberReadable(name);
  }

  @ExportMessage
  boolean isMemberInsertable(String name) {
    return !isMemberReadable(name);
  }

  @ExportMessage
  @TruffleBoundary
  void writeMember(String name, Object value) {
    names().putString(name.intern(), Values.toPython(value));
  }

  @ExportMessage
  boolean isMemberRemovable(String name) {
    return isMemberReadable(name);
  }

  @ExportMessage
  @TruffleBoundary
  void removeMember(String name) throws UnknownIdentifierException {
    if (names().removeString(name.intern()) == null) {
      throw UnknownIdentifierException.create(name);
    }
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberInvocable(String name) {
    Object value = names().getString(name.intern());
    return value != null && MemberMessages.isCallable(value);
  }

  @ExportMessage
  @TruffleBoundary
  Object invokeMember(String name, Object[] arguments)
      throws UnknownIdentifierException, UnsupportedMessageException {
    Object value = names().getString(name.intern());
    if (value == null) {
      throw UnknownIdentifierException.create(name);
    }
    if (!MemberMessages.isCallable(value)) {
      throw UnsupportedMessageException.create();
    }
    return Border.call(value, arguments);
  }
}
