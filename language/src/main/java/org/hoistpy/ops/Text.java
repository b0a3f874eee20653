package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.Function;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.PyStrObject;
import org.hoistpy.objects.text.StringSlices;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.thread.ThreadState;
import org.hoistpy.text.FloatText;
import org.hoistpy.text.StringRepr;

/**
 * {@code str()}, {@code repr()}, {@code ascii()} and {@code format()} of any value (data model,
 * "Basic customization"). Stateless; runs Python code, so it holds no locks.
 */
public final class Text {
  private Text() {}

  /** {@code str(obj)} as a plain string. */
  @TruffleBoundary
  public static TruffleString str(Object obj) {
    if (obj instanceof TruffleString text) {
      return text;
    }
    TruffleString simple = simpleText(obj);
    return simple != null ? simple : payload(strObject(obj));
  }

  /** {@code str(obj)}: a plain string, or the instance of a subclass that {@code __str__} gave. */
  @TruffleBoundary
  public static Object strObject(Object obj) {
    if (obj instanceof TruffleString) {
      return obj;
    }
    Object result = callNested(obj, "__str__", " while getting the str of an object");
    if (payload(result) == null) {
      throw PyErrors.typeError("__str__ returned non-string (type %s)", TypeOf.get(result));
    }
    return result;
  }

  /** {@code repr(obj)}. */
  @TruffleBoundary
  public static TruffleString repr(Object obj) {
    if (obj instanceof TruffleString text) {
      return Strings.of(reprText(text));
    }
    TruffleString simple = simpleText(obj);
    if (simple != null) {
      return simple;
    }
    return payload(calledRepr(obj));
  }

  /**
   * {@code repr(obj)}: a plain string, or the instance of a subclass that {@code __repr__} gave.
   */
  @TruffleBoundary
  public static Object reprObject(Object obj) {
    return obj instanceof TruffleString || simpleJava(obj) != null ? repr(obj) : calledRepr(obj);
  }

  private static Object calledRepr(Object obj) {
    Object result = callNested(obj, "__repr__", " while getting the repr of an object");
    if (payload(result) == null) {
      throw PyErrors.typeError("__repr__ returned non-string (type %s)", TypeOf.get(result));
    }
    return result;
  }

  private static Object callNested(Object obj, String method, String where) {
    ThreadState thread = NativeRecursion.enter(where);
    try {
      return Calls.callSpecialOrNull(obj, method);
    } finally {
      thread.leaveNative();
    }
  }

  private static String reprText(TruffleString text) {
    if (text.isValidUncached(Strings.ENCODING)) {
      return StringRepr.repr(Strings.toJava(text));
    }
    int[] codePoints = new int[Strings.length(text)];
    for (int i = 0; i < codePoints.length; i++) {
      codePoints[i] = StringSlices.codePoint(text, i);
    }
    return StringRepr.repr(codePoints);
  }

  /** {@code ascii(obj)}: the repr with non-ASCII characters escaped. */
  @TruffleBoundary
  public static TruffleString ascii(Object obj) {
    return payload(asciiObject(obj));
  }

  /** {@code ascii(obj)}: what {@link #reprObject} gives where nothing needs to be escaped. */
  @TruffleBoundary
  public static Object asciiObject(Object obj) {
    Object text = reprObject(obj);
    String repr = Strings.toJava(payload(text));
    StringBuilder out = null;
    for (int i = 0; i < repr.length(); ) {
      int c = repr.codePointAt(i);
      if (c >= 0x80 && out == null) {
        out = new StringBuilder(repr.length() + 16).append(repr, 0, i);
      }
      if (out != null && c < 0x80) {
        out.append((char) c);
      } else if (out != null) {
        StringRepr.escape(out, c);
      }
      i += Character.charCount(c);
    }
    return out == null ? text : Strings.of(out.toString());
  }

  /** {@code format(obj, spec)}. */
  @TruffleBoundary
  public static TruffleString format(Object obj, TruffleString spec) {
    if (spec.isEmpty()) {
      if (obj instanceof TruffleString text) {
        return text;
      }
      TruffleString simple = simpleText(obj);
      if (simple != null) {
        return simple;
      }
    } else if (obj instanceof Long) {
      return NumberText.formatInt(obj, spec, "int");
    } else if (obj instanceof Double number) {
      return NumberText.formatFloat(number, spec, "float");
    } else if (obj instanceof TruffleString text) {
      return NumberText.formatText(text, spec, "str");
    }
    Object result = Calls.callSpecialOrNull(obj, "__format__", spec);
    TruffleString text = result == null ? null : payload(result);
    if (text == null) {
      throw PyErrors.typeError(
          "__format__ must return a str, not %s", result == null ? obj : TypeOf.get(result));
    }
    return text;
  }

  @TruffleBoundary
  public static String strJava(Object obj) {
    String simple = simpleJava(obj);
    return simple != null ? simple : Strings.toJava(str(obj));
  }

  /** What {@code __format__} of a number or str returns: its str for an empty specification. */
  @TruffleBoundary
  public static Object formatBySpec(
      Object self, TruffleString spec, Function<TruffleString, TruffleString> format) {
    return spec.isEmpty() ? strObject(self) : format.apply(spec);
  }

  public static String reprJava(Object obj) {
    return Strings.toJava(repr(obj));
  }

  /** The characters of a str or of an instance of a subclass; null for any other value. */
  @TruffleBoundary
  public static TruffleString payload(Object obj) {
    if (obj instanceof TruffleString text) {
      return text;
    }
    return obj instanceof PyStrObject text ? text.value() : null;
  }

  private static TruffleString simpleText(Object obj) {
    String text = simpleJava(obj);
    return text == null ? null : Strings.of(text);
  }

  /** The text of values whose {@code str} and {@code repr} agree and cannot be overridden. */
  private static String simpleJava(Object obj) {
    if (obj instanceof Long number) {
      return Long.toString(number);
    }
    if (obj instanceof Double number) {
      return FloatText.repr(number);
    }
    if (obj instanceof Boolean truth) {
      return truth ? "True" : "False";
    }
    return obj == PyNone.NONE ? "None" : null;
  }
}
