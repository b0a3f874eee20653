package org.hoistpy.modules.re;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.CachedLibrary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.types.MethodBodies;
import org.hoistpy.calls.InlineBuiltinNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.text.Strings;

/**
 * The inlined {@code search}, {@code match} and {@code fullmatch}: a constant pattern's regex is
 * compiled together with the loop that applies it, and the text is not copied.
 */
abstract class PatternFindNode extends InlineBuiltinNode {
  /** Patterns seen at one call site before the generic path takes over. */
  static final int PATTERNS = 3;

  static final int RESULTS = 2;

  final MatchMethod method;

  PatternFindNode(MatchMethod method) {
    this.method = method;
  }

  @Override
  public final Object execute(Object[] bound) {
    return execute(bound[0], bound[1], bound[2], bound[3]);
  }

  abstract Object execute(Object pattern, Object text, Object from, Object end);

  static Object regex(PyPattern pattern, MatchMethod method) {
    return pattern.isBytes() ? null : pattern.regexOrNull(method, false);
  }

  @Specialization(
      guards = {"pattern == cached", "regex != null", "end == MAX", "from >= 0"},
      limit = "PATTERNS")
  protected static Object doConstant(
      PyPattern pattern,
      TruffleString text,
      long from,
      long end,
      @Cached("pattern") PyPattern cached,
      @Cached("regex(cached, method)") Object regex,
      @CachedLibrary("regex") InteropLibrary regexes,
      @CachedLibrary(limit = "RESULTS") InteropLibrary results,
      @Cached TruffleString.CodePointLengthNode lengthNode) {
    int length = lengthNode.execute(text, Strings.ENCODING);
    long start = Math.min(from, length);
    try {
      Object result = regexes.invokeMember(regex, "exec", text, (int) start);
      if (!(boolean) results.readMember(result, "isMatch")) {
        return PyNone.NONE;
      }
      return new PyMatch(cached, text, start, length, spans(result, results, cached.groups()));
    } catch (InteropException e) {
      throw new IllegalStateException(e);
    }
  }

  static final long MAX = Long.MAX_VALUE;

  @ExplodeLoop
  private static int[] spans(Object result, InteropLibrary results, int groups)
      throws InteropException {
    int[] spans = new int[2 * groups + 3];
    for (int i = 0; i <= groups; i++) {
      spans[2 * i] = (int) results.invokeMember(result, "getStart", i);
      spans[2 * i + 1] = (int) results.invokeMember(result, "getEnd", i);
    }
    spans[2 * groups + 2] = (int) results.readMember(result, "lastGroup");
    return spans;
  }

  @Specialization(replaces = "doConstant")
  protected Object doOther(Object pattern, Object text, Object from, Object end) {
    return MethodBodies.call(PyPattern.TYPE, method.methodName(), pattern, text, from, end);
  }
}
