package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.ClassAttributeCell;
import org.hoistpy.objects.mapping.DictCursor;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyAccessMarker;
import org.hoistpy.objects.type.PyType;

/**
 * Reads {@code Volatile[T]} and {@code Atomic[T]} out of annotations (memory model, section 7);
 * under {@code from __future__ import annotations} they are strings. Stateless.
 */
public final class AccessAnnotations {
  private static final Pattern TEXT =
      Pattern.compile("\\s*(?:\\w+\\s*\\.\\s*)*(Volatile|Atomic)\\s*(?:\\[.*)?", Pattern.DOTALL);

  private AccessAnnotations() {}

  /** The kind of access that an annotation asks for; plain for every other value. */
  @TruffleBoundary
  public static AccessKind kindOf(Object annotation) {
    if (annotation instanceof PyAccessMarker marker) {
      return marker.kind();
    }
    if (annotation instanceof TruffleString text) {
      Matcher matcher = TEXT.matcher(Strings.toJava(text));
      if (matcher.matches()) {
        return matcher.group(1).equals("Volatile") ? AccessKind.VOLATILE : AccessKind.ATOMIC;
      }
    }
    return AccessKind.PLAIN;
  }

  /**
   * Gives the class's attributes, and those of its instances, the kinds that its {@code
   * __annotations__} ask for.
   */
  @TruffleBoundary
  public static void record(PyType type, Object annotations) {
    if (!(annotations instanceof PyDict dict)) {
      return;
    }
    DictCursor cursor = dict.cursor();
    while (cursor.advance()) {
      AccessKind kind = kindOf(cursor.value());
      if (kind != AccessKind.PLAIN && cursor.key() instanceof TruffleString text) {
        String name = Strings.toJava(text);
        type.setAccessKind(name, kind);
        ClassAttributeCell cell = type.getOwnCell(name);
        if (cell != null) {
          cell.annotate(kind);
        }
      }
    }
  }
}
