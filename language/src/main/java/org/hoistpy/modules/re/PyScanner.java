package org.hoistpy.modules.re;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.BufferSource;
import org.hoistpy.objects.bytes.PyMemoryView;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;

/**
 * {@code _sre.SRE_Scanner}: a pattern walking over a text. Each step holds the object's monitor, so
 * that threads sharing an iterator get each match once.
 */
final class PyScanner extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("_sre.SRE_Scanner", PyScanner.class, TypeTraits.BUILTIN_FINAL);

  private final PyPattern pattern;
  private final Object string;
  private final int from;
  private final int end;

  /** Keeps a bytearray from changing its size while it is searched; null for other objects. */
  private final PyMemoryView export;

  private PatternMethods.Walk walk;

  PyScanner(PyPattern pattern, Object string, Object from, Object end) {
    super(TYPE.instanceShape());
    this.pattern = pattern;
    this.string = string;
    Subject subject = pattern.subject(string);
    this.from = PatternMethods.position(from, subject);
    this.end = PatternMethods.position(end, subject);
    this.export =
        string instanceof BufferSource source && !source.isReadOnly()
            ? new PyMemoryView(source)
            : null;
    this.walk = new PatternMethods.Walk(pattern, subject, this.from, this.end);
  }

  static void install() {
    TypeBuilder<PyScanner> type = new TypeBuilder<>(TYPE, PyScanner.class);
    type.method("match", "", self -> self.next(MatchMethod.MATCH));
    type.method("search", "", self -> self.next(MatchMethod.SEARCH));
    type.getter("pattern", self -> self.pattern);
  }

  private synchronized Object next(MatchMethod method) {
    if (walk == null) {
      return PyNone.NONE;
    }
    int[] spans = walk.next(method);
    if (spans == null) {
      walk = null;
      if (export != null) {
        export.release();
      }
      return PyNone.NONE;
    }
    return new PyMatch(pattern, string, from, end, spans);
  }
}
