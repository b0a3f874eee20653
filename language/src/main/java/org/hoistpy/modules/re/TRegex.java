package org.hoistpy.modules.re;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.TreeMap;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;

/**
 * The regular expression engine of the platform, over interop. Stateless; its regexes are
 * thread-safe.
 */
final class TRegex {
  private static final String LANGUAGE = "regex";

  private TRegex() {}

  /**
   * Compiles a pattern for one method; null when it is no pattern, or none that the engine
   * supports, or when there is no engine.
   */
  static Object compile(
      String pattern, int flags, boolean bytes, MatchMethod method, boolean mustAdvance) {
    StringBuilder text = new StringBuilder("Flavor=Python,Encoding=");
    text.append(bytes ? "BYTES" : "UTF-32").append(",MatchingMode=").append(method.methodName());
    text.append(mustAdvance ? ",MustAdvance=true/" : "/");
    text.append(pattern).append('/').append(letters(flags));
    try {
      Source source =
          Source.newBuilder(LANGUAGE, text, "re")
              .mimeType("application/tregex")
              .internal(true)
              .build();
      Object regex = HoistPyContext.get().env().parseInternal(source).call();
      return InteropLibrary.getUncached().isNull(regex) ? null : regex;
    } catch (AbstractTruffleException | IllegalArgumentException | IllegalStateException e) {
      // The library's own parser finds out what is wrong, and says so in CPython's words.
      return null;
    }
  }

  private static String letters(int flags) {
    StringBuilder letters = new StringBuilder();
    add(letters, flags, SreCode.FLAG_IGNORECASE, 'i');
    add(letters, flags, SreCode.FLAG_MULTILINE, 'm');
    add(letters, flags, SreCode.FLAG_DOTALL, 's');
    add(letters, flags, SreCode.FLAG_VERBOSE, 'x');
    add(letters, flags, SreCode.FLAG_ASCII, 'a');
    add(letters, flags, SreCode.FLAG_UNICODE, 'u');
    return letters.toString();
  }

  private static void add(StringBuilder letters, int flags, int flag, char letter) {
    if ((flags & flag) != 0) {
      letters.append(letter);
    }
  }

  /** The flags in force, those in the pattern included. */
  static int flags(Object regex) {
    try {
      InteropLibrary interop = InteropLibrary.getUncached();
      Object flags = interop.readMember(regex, "flags");
      return flag(flags, "IGNORECASE", SreCode.FLAG_IGNORECASE)
          | flag(flags, "LOCALE", SreCode.FLAG_LOCALE)
          | flag(flags, "MULTILINE", SreCode.FLAG_MULTILINE)
          | flag(flags, "DOTALL", SreCode.FLAG_DOTALL)
          | flag(flags, "UNICODE", SreCode.FLAG_UNICODE)
          | flag(flags, "VERBOSE", SreCode.FLAG_VERBOSE)
          | flag(flags, "ASCII", SreCode.FLAG_ASCII);
    } catch (InteropException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int flag(Object flags, String name, int flag) throws InteropException {
    return Boolean.TRUE.equals(InteropLibrary.getUncached().readMember(flags, name)) ? flag : 0;
  }

  /** The number of groups without group 0. */
  static int groups(Object regex) {
    try {
      InteropLibrary interop = InteropLibrary.getUncached();
      return interop.asInt(interop.readMember(regex, "groupCount")) - 1;
    } catch (InteropException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names of groups with their numbers, in the order of the groups. */
  static PyDict groupIndex(Object regex) {
    try {
      InteropLibrary interop = InteropLibrary.getUncached();
      Object groups = interop.readMember(regex, "groups");
      Object names = interop.getMembers(groups);
      TreeMap<Integer, String> ordered = new TreeMap<>();
      for (long i = 0; i < interop.getArraySize(names); i++) {
        String name = interop.asString(interop.readArrayElement(names, i));
        ordered.put(interop.asInt(interop.readMember(groups, name)), name);
      }
      PyDict index = new PyDict();
      ordered.forEach((group, name) -> index.put(Strings.of(name), (long) group));
      return index;
    } catch (InteropException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Spans and last group as {@link SreMachine#find} gives them; null when nothing matches. */
  static int[] exec(Object regex, TruffleString text, int from, int groups) {
    try {
      InteropLibrary interop = InteropLibrary.getUncached();
      Object result = interop.invokeMember(regex, "exec", text, from);
      InteropLibrary results = InteropLibrary.getUncached(result);
      if (!(boolean) results.readMember(result, "isMatch")) {
        return null;
      }
      int[] spans = new int[2 * groups + 3];
      for (int i = 0; i <= groups; i++) {
        spans[2 * i] = (int) results.invokeMember(result, "getStart", i);
        spans[2 * i + 1] = (int) results.invokeMember(result, "getEnd", i);
      }
      spans[2 * groups + 2] = (int) results.readMember(result, "lastGroup");
      return spans;
    } catch (InteropException e) {
      throw new IllegalStateException(e);
    }
  }
}
