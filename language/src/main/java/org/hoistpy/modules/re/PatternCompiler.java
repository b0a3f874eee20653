package org.hoistpy.modules.re;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.PyStrObject;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;

/**
 * Makes patterns. What the platform's engine accepts does not go through the library's compiler,
 * which is Python code; everything else does, which also gives its errors and warnings. Stateless.
 */
final class PatternCompiler {
  private static final int NATIVE_FLAGS =
      SreCode.FLAG_IGNORECASE
          | SreCode.FLAG_MULTILINE
          | SreCode.FLAG_DOTALL
          | SreCode.FLAG_UNICODE
          | SreCode.FLAG_VERBOSE
          | SreCode.FLAG_ASCII;

  /** The engine has no locales. */
  private static final Pattern LOCALE = Pattern.compile("\\(\\?[a-zA-Z]*L");

  /** Counters in look-behinds are unrolled by the engine, which takes too long for large ones. */
  private static final Pattern COUNT = Pattern.compile("\\{(\\d*),?(\\d*)\\}");

  private static final long LARGE = 1000;

  /** The library's parser complains of these. */
  private static final Pattern OVERFLOW = Pattern.compile("\\{\\d*,?\\d{10}");

  /** In sets, these may get a meaning one day; the library's parser warns of them. */
  private static final String[] WARNED = {"[[", "--", "&&", "||", "~~"};

  private PatternCompiler() {}

  /** The library's own {@code compile}, kept per context. */
  private static final class Library {
    volatile Object compile;
  }

  private static Library library() {
    return HoistPyContext.get().service(Library.class, context -> new Library());
  }

  /** {@code _sre.setup}: notes the library's compile function; the result is used instead. */
  static void setLibraryCompile(Object function) {
    library().compile = function;
  }

  private static Object libraryCompile() {
    Object compile = library().compile;
    return compile != null
        ? compile
        : Attributes.get(
            Attributes.get(Calls.call(importFunction(), Strings.of("re._compiler")), "_compiler"),
            "compile");
  }

  private static Object importFunction() {
    return HoistPyContext.get().builtins().namespace().getString("__import__");
  }

  /** {@code re._compiler.compile(pattern, flags)}. */
  static Object compile(Object pattern, Object flags) {
    Object made = compileForEngine(pattern, flags);
    return made != null ? made : Calls.call(libraryCompile(), pattern, flags);
  }

  /** A pattern for the engine; null when the library has to look at it. */
  private static PyPattern compileForEngine(Object pattern, Object flagsObject) {
    String source = sourceOrNull(pattern);
    if (source == null) {
      return null;
    }
    int flags = Index.asInt(flagsObject);
    boolean bytes = pattern instanceof PyAnyBytes;
    int both = SreCode.FLAG_ASCII | SreCode.FLAG_UNICODE;
    if ((flags & ~NATIVE_FLAGS) != 0
        || bytes && (flags & SreCode.FLAG_UNICODE) != 0
        || (flags & both) == both
        || isWarnedOf(source)
        || bytes && hasForeignName(source)
        || isBeyondEngine(source, bytes)) {
      return null;
    }
    Object regex = TRegex.compile(source, flags, bytes, MatchMethod.SEARCH, false);
    if (regex == null) {
      return null;
    }
    int groups = TRegex.groups(regex);
    PyDict index = TRegex.groupIndex(regex);
    Object[] names = new Object[groups + 1];
    java.util.Arrays.fill(names, PyNone.NONE);
    for (Object name : index.keys()) {
      names[(int) (long) (Long) index.get(name)] = name;
    }
    int all = flags | TRegex.flags(regex);
    if (!bytes && (all & SreCode.FLAG_ASCII) == 0) {
      all |= SreCode.FLAG_UNICODE;
    }
    PyPattern made = new PyPattern(pattern, all, groups, index, new PyTuple(names), null);
    made.setRegex(MatchMethod.SEARCH, regex);
    return made;
  }

  /** Whether only the backtracking machine can run the pattern. */
  static boolean isBeyondEngine(String source, boolean bytes) {
    return bytes && LOCALE.matcher(source).find()
        || source.indexOf('{') >= 0 && OVERFLOW.matcher(source).find()
        || (source.contains("(?<=") || source.contains("(?<!")) && hasLargeCounts(source);
  }

  private static boolean hasLargeCounts(String source) {
    java.util.regex.Matcher counts = COUNT.matcher(source);
    double product = 1;
    while (counts.find()) {
      for (int i = 1; i <= 2; i++) {
        if (!counts.group(i).isEmpty()) {
          product *= Math.max(1, Double.parseDouble(counts.group(i)));
        }
      }
    }
    return product > LARGE;
  }

  /** Names of groups in bytes patterns are ASCII, which the engine does not check. */
  private static boolean hasForeignName(String source) {
    return source.contains("(?P<") && source.chars().anyMatch(c -> c >= 0x80);
  }

  private static boolean isWarnedOf(String source) {
    if (source.indexOf('[') < 0) {
      return false;
    }
    for (String part : WARNED) {
      if (source.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** The source of a str or bytes pattern; null for others and for lone surrogates. */
  static String sourceOrNull(Object pattern) {
    if (pattern instanceof PyBytes bytes) {
      return new String(bytes.peek(), StandardCharsets.ISO_8859_1);
    }
    if (pattern instanceof TruffleString || pattern instanceof PyStrObject) {
      TruffleString text = Text.payload(pattern);
      return text.isValidUncached(Strings.ENCODING) ? Strings.toJava(text) : null;
    }
    return null;
  }

  /** The code that the library makes of a pattern which was compiled for the engine alone. */
  static int[] compileToCode(PyPattern pattern) {
    // The flags that the pattern itself sets are among them and change nothing.
    Object flags = (long) pattern.flags();
    if (Calls.call(libraryCompile(), pattern.pattern(), flags) instanceof PyPattern compiled) {
      return compiled.code();
    }
    throw PyErrors.runtimeError("invalid SRE code");
  }

  /** {@code _sre.compile}: what the library's compiler calls with its result. */
  static Object fromCode(
      Object pattern, Object flags, Object code, Object groups, Object index, Object names) {
    if (!(code instanceof PyList list)) {
      throw PyErrors.typeError("compile() argument 'code' must be list");
    }
    int[] words = new int[list.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = (int) Index.asLong(list.get(i));
    }
    if (words.length == 0) {
      throw PyErrors.runtimeError("invalid SRE code");
    }
    return new PyPattern(
        pattern, Index.asInt(flags), Index.asInt(groups), (PyDict) index, (PyTuple) names, words);
  }
}
