package org.hoistpy.modules.re;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.mapping.PyMappingProxy;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Hashing;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.iterator.PyCallableIterator;

/** The methods of {@code re.Pattern}. */
final class PatternMethods {
  private static final String RANGE = "string, pos=0, endpos=9223372036854775807";

  private PatternMethods() {}

  static void install() {
    TypeBuilder<PyPattern> type = new TypeBuilder<>(PyPattern.TYPE, PyPattern.class);
    type.weaklyReferable();
    for (MatchMethod method : MatchMethod.values()) {
      type.method(
          method.methodName(),
          RANGE,
          (self, string, from, end) -> find(self, method, string, from, end));
      type.inline(method.methodName(), () -> PatternFindNodeGen.create(method));
    }
    type.method("findall", RANGE, PatternMethods::findAll);
    type.method("finditer", RANGE, PatternMethods::findIterator);
    type.method("scanner", RANGE, PyScanner::new);
    type.method("split", "string, maxsplit=0", PatternMethods::split);
    type.method(
        "sub",
        "repl, string, count=0",
        (self, repl, string, count) -> Substitution.run(self, repl, string, count).text());
    type.method(
        "subn",
        "repl, string, count=0",
        (self, repl, string, count) -> {
          Substitution.Result result = Substitution.run(self, repl, string, count);
          return PyTuple.of(result.text(), result.count());
        });
    type.method("__copy__", "", self -> self);
    type.method("__deepcopy__", "memo, /", (self, memo) -> self);
    type.method("__repr__", "", PatternMethods::repr);
    type.method("__hash__", "", PatternMethods::hash);
    type.method(
        "__eq__",
        "value, /",
        (self, value) ->
            value instanceof PyPattern other
                ? (Object) equal(self, other)
                : PyNotImplemented.NOT_IMPLEMENTED);
    type.getter("pattern", PyPattern::pattern);
    type.getter("flags", self -> (long) self.flags());
    type.getter("groups", self -> (long) self.groups());
    type.getter("groupindex", self -> new PyMappingProxy(self.groupIndex()));
    type.classMethod(
        "__class_getitem__",
        "item, /",
        (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
  }

  /** A position within the subject. */
  static int position(Object position, Subject subject) {
    long given = Index.asSize(position);
    return (int) Math.max(0, Math.min(given, subject.length()));
  }

  private static Object find(
      PyPattern self, MatchMethod method, Object string, Object from, Object end) {
    Subject subject = self.subject(string);
    int start = position(from, subject);
    int stop = position(end, subject);
    int[] spans = self.find(subject, method, start, stop, false);
    return spans == null ? PyNone.NONE : new PyMatch(self, string, start, stop, spans);
  }

  /** The successive matches between two positions, empty ones included. Confined to one call. */
  static final class Walk {
    private final PyPattern pattern;
    private final Subject subject;
    private final int end;
    private int from;
    private boolean mustAdvance;

    Walk(PyPattern pattern, Subject subject, int from, int end) {
      this.pattern = pattern;
      this.subject = subject;
      this.from = from;
      this.end = end;
    }

    /** The spans of the next match, or null at the end. */
    int[] next(MatchMethod method) {
      int[] spans = pattern.find(subject, method, from, end, mustAdvance);
      if (spans != null) {
        from = spans[1];
        mustAdvance = spans[0] == spans[1];
      }
      return spans;
    }
  }

  private static Object findAll(PyPattern self, Object string, Object from, Object end) {
    Subject subject = self.subject(string);
    Walk walk = new Walk(self, subject, position(from, subject), position(end, subject));
    PyList result = new PyList();
    int groups = self.groups();
    Object missing = subject.slice(0, 0);
    for (int[] s = walk.next(MatchMethod.SEARCH); s != null; s = walk.next(MatchMethod.SEARCH)) {
      if (groups == 0) {
        result.append(subject.slice(s[0], s[1]));
      } else if (groups == 1) {
        result.append(s[2] < 0 ? missing : subject.slice(s[2], s[3]));
      } else {
        Object[] texts = new Object[groups];
        for (int i = 0; i < groups; i++) {
          int start = s[2 * i + 2];
          texts[i] = start < 0 ? missing : subject.slice(start, s[2 * i + 3]);
        }
        result.append(new PyTuple(texts));
      }
    }
    return result;
  }

  private static Object findIterator(PyPattern self, Object string, Object from, Object end) {
    PyScanner scanner = new PyScanner(self, string, from, end);
    return new PyCallableIterator(Attributes.get(scanner, "search"), PyNone.NONE);
  }

  private static Object split(PyPattern self, Object string, Object limit) {
    long most = Index.asSize(limit);
    Subject subject = self.subject(string);
    Walk walk = new Walk(self, subject, 0, subject.length());
    PyList result = new PyList();
    int last = 0;
    for (long n = 0; most == 0 || n < most; n++) {
      int[] s = walk.next(MatchMethod.SEARCH);
      if (s == null) {
        break;
      }
      result.append(subject.slice(last, s[0]));
      for (int i = 1; i <= self.groups(); i++) {
        result.append(s[2 * i] < 0 ? PyNone.NONE : subject.slice(s[2 * i], s[2 * i + 1]));
      }
      last = s[1];
    }
    result.append(subject.slice(last, subject.length()));
    return result;
  }

  private static final String[] FLAG_NAMES = {
    null,
    "re.IGNORECASE",
    "re.LOCALE",
    "re.MULTILINE",
    "re.DOTALL",
    null,
    "re.VERBOSE",
    "re.DEBUG",
    "re.ASCII"
  };

  private static TruffleString repr(PyPattern self) {
    StringBuilder out = new StringBuilder("re.compile(").append(self.shownPattern());
    int flags = self.flags();
    if (!self.isBytes()) {
      flags &= ~SreCode.FLAG_UNICODE;
    }
    String separator = ", ";
    for (int i = 0; i < FLAG_NAMES.length; i++) {
      if (FLAG_NAMES[i] != null && (flags & 1 << i) != 0) {
        out.append(separator).append(FLAG_NAMES[i]);
        separator = "|";
        flags &= ~(1 << i);
      }
    }
    if (flags != 0) {
      out.append(separator).append("0x").append(Integer.toHexString(flags));
    }
    return Strings.of(out.append(')').toString());
  }

  private static Object hash(PyPattern self) {
    return Hashing.hash(self.pattern()) ^ 31L * self.flags() + self.groups();
  }

  private static boolean equal(PyPattern a, PyPattern b) {
    if (a == b) {
      return true;
    }
    return a.flags() == b.flags()
        && a.isBytes() == b.isBytes()
        && Comparison.test(CompareOp.EQ, a.pattern(), b.pattern())
        && (a.pattern() != PyNone.NONE || Arrays.equals(a.code(), b.code()));
  }
}
