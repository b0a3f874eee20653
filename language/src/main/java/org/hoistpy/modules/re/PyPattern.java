package org.hoistpy.modules.re;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Text;

/**
 * A compiled pattern. Immutable to users; the engine's regex for each method, and the code for the
 * backtracking machine, are made when first needed, and racing threads make equal ones.
 */
final class PyPattern extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("re.Pattern", PyPattern.class, TypeTraits.BUILTIN_FINAL);
  private static final Object UNSUPPORTED = new Object();
  private static final int ADVANCING = MatchMethod.values().length;

  private final Object pattern;
  private final int flags;
  private final int groups;
  private final PyDict groupIndex;
  private final PyTuple groupNames;

  /** By method; the last one is the search that must advance. */
  private final AtomicReferenceArray<Object> regexes = new AtomicReferenceArray<>(ADVANCING + 1);

  /** Volatile: made by whichever thread needs it first. */
  private volatile int[] code;

  /** The last long text that the machine ran on; volatile, replaced as a whole. */
  private volatile Characters lastCharacters;

  private record Characters(WeakReference<Object> text, int[] numbers) {}

  PyPattern(
      Object pattern, int flags, int groups, PyDict groupIndex, PyTuple groupNames, int[] code) {
    super(TYPE.instanceShape());
    this.pattern = pattern;
    this.flags = flags;
    this.groups = groups;
    this.groupIndex = groupIndex;
    this.groupNames = groupNames;
    this.code = code;
  }

  Object pattern() {
    return pattern;
  }

  int flags() {
    return flags;
  }

  int groups() {
    return groups;
  }

  PyDict groupIndex() {
    return groupIndex;
  }

  boolean isBytes() {
    return pattern instanceof PyAnyBytes;
  }

  /** The name of a group, or None. */
  Object groupName(int group) {
    return group < 0 || group >= groupNames.size() ? PyNone.NONE : groupNames.get(group);
  }

  /** The subject, checked to be of the pattern's kind. */
  Subject subject(Object string) {
    Subject subject = Subject.of(string);
    if (pattern != PyNone.NONE && subject.isBytes() != isBytes()) {
      throw PyErrors.typeError(
          isBytes()
              ? "cannot use a bytes pattern on a string-like object"
              : "cannot use a string pattern on a bytes-like object");
    }
    return subject;
  }

  void setRegex(MatchMethod method, Object regex) {
    regexes.set(method.ordinal(), regex);
  }

  /** The engine's regex for a method, or null if it does not support the pattern. */
  Object regexOrNull(MatchMethod method, boolean mustAdvance) {
    if (mustAdvance && method != MatchMethod.SEARCH) {
      return null;
    }
    int slot = mustAdvance ? ADVANCING : method.ordinal();
    Object regex = regexes.get(slot);
    if (regex == null) {
      regex = compile(method, mustAdvance);
      regexes.set(slot, regex == null ? UNSUPPORTED : regex);
    }
    return regex == UNSUPPORTED ? null : regex;
  }

  private Object compile(MatchMethod method, boolean mustAdvance) {
    if (pattern == PyNone.NONE || (flags & SreCode.FLAG_LOCALE) != 0) {
      return null;
    }
    String text = PatternCompiler.sourceOrNull(pattern);
    return text == null || PatternCompiler.isBeyondEngine(text, isBytes())
        ? null
        : TRegex.compile(text, flags, isBytes(), method, mustAdvance);
  }

  /** The code for the backtracking machine. */
  int[] code() {
    if (code == null) {
      code = PatternCompiler.compileToCode(this);
    }
    return code;
  }

  /**
   * Applies the pattern between two positions, both within the subject: spans of all groups from
   * group 0 on, then the last group; null when it does not match.
   */
  int[] find(Subject subject, MatchMethod method, int from, int end, boolean mustAdvance) {
    if (from > end) {
      return null;
    }
    Object regex = regexOrNull(method, mustAdvance);
    if (regex != null) {
      TruffleString text = subject.textUntil(end);
      return TRegex.exec(regex, text, from, groups);
    }
    return new SreMachine(code(), groups, characters(subject), end).find(method, from, mustAdvance);
  }

  private int[] characters(Subject subject) {
    Characters last = lastCharacters;
    if (last != null && last.text.get() == subject.object() && !subject.isBytes()) {
      return last.numbers;
    }
    int[] numbers = subject.characters();
    lastCharacters = new Characters(new WeakReference<>(subject.object()), numbers);
    return numbers;
  }

  /** The pattern as repr shows it, at most 200 characters. */
  String shownPattern() {
    String text = Text.reprJava(pattern);
    int limit = 200;
    return text.codePointCount(0, text.length()) <= limit
        ? text
        : text.substring(0, text.offsetByCodePoints(0, limit));
  }
}
