package org.hoistpy.modules.re;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilder;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.ByteJoiner;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.PyStrObject;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** {@code sub}, {@code subn} and {@code Match.expand}. Stateless. */
final class Substitution {
  private static final int BACKSLASH = '\\';

  private Substitution() {}

  /** The new text and how many matches were replaced. */
  record Result(Object text, long count) {}

  static Result run(PyPattern pattern, Object replacement, Object string, Object limit) {
    long most = Index.asSize(limit);
    Object filter = filter(pattern, replacement);
    Subject subject = pattern.subject(string);
    boolean callable = filter == replacement && isCallable(filter);
    PatternMethods.Walk walk = new PatternMethods.Walk(pattern, subject, 0, subject.length());
    List<Object> parts = new ArrayList<>();
    int last = 0;
    long count = 0;
    while (most == 0 || count < most) {
      int[] spans = walk.next(MatchMethod.SEARCH);
      if (spans == null) {
        break;
      }
      if (last < spans[0]) {
        parts.add(subject.slice(last, spans[0]));
      }
      if (filter instanceof PyTemplate template) {
        template.expand(subject, spans, parts);
      } else if (callable) {
        Object item = Calls.call(filter, new PyMatch(pattern, string, 0, subject.length(), spans));
        if (item != PyNone.NONE) {
          parts.add(item);
        }
      } else {
        parts.add(filter);
      }
      last = spans[1];
      count++;
    }
    if (last < subject.length() || parts.isEmpty()) {
      parts.add(subject.slice(last, subject.length()));
    }
    return new Result(join(parts, subject.isBytes()), count);
  }

  private static boolean isCallable(Object value) {
    return TypeOf.get(value).lookup("__call__") != null;
  }

  /** The function, the text without escapes, or the template that a replacement stands for. */
  private static Object filter(PyPattern pattern, Object replacement) {
    if (isCallable(replacement)) {
      return replacement;
    }
    if (isLiteral(replacement)) {
      return replacement;
    }
    Object template = template(pattern, replacement);
    return template instanceof PyTemplate made && made.literal() != null
        ? made.literal()
        : template;
  }

  private static boolean isLiteral(Object replacement) {
    if (replacement instanceof TruffleString || replacement instanceof PyStrObject) {
      TruffleString text = Text.payload(replacement);
      return text.indexOfCodePointUncached(BACKSLASH, 0, Strings.length(text), Strings.ENCODING)
          < 0;
    }
    byte[] data = BytesOperands.bytesOrNull(replacement);
    if (data == null) {
      return false;
    }
    for (byte b : data) {
      if (b == BACKSLASH) {
        return false;
      }
    }
    return true;
  }

  private static Object template(PyPattern pattern, Object replacement) {
    Object importFunction = HoistPyContext.get().builtins().namespace().getString("__import__");
    Object re = Calls.call(importFunction, Strings.of("re"));
    return Calls.call(Attributes.get(re, "_compile_template"), pattern, replacement);
  }

  static Object expand(PyMatch match, Object replacement) {
    Object template = template(match.pattern(), replacement);
    if (!(template instanceof PyTemplate made)) {
      return template;
    }
    if (made.literal() != null) {
      return made.literal();
    }
    Subject subject = Subject.of(match.string());
    int[] spans = new int[2 * match.groups() + 3];
    for (int i = 0; i <= match.groups(); i++) {
      spans[2 * i] = match.start(i);
      spans[2 * i + 1] = match.end(i);
    }
    List<Object> parts = new ArrayList<>();
    made.expand(subject, spans, parts);
    return join(parts, subject.isBytes());
  }

  private static Object join(List<Object> parts, boolean bytes) {
    return bytes ? joinBytes(parts) : joinText(parts);
  }

  private static Object joinText(List<Object> parts) {
    TruffleStringBuilderUTF32 out = TruffleStringBuilder.createUTF32();
    for (int i = 0; i < parts.size(); i++) {
      Object part = parts.get(i);
      if (!(part instanceof TruffleString || part instanceof PyStrObject)) {
        throw PyErrors.typeError(
            "sequence item %d: expected str instance, %s found", i, TypeOf.name(part));
      }
      out.appendStringUncached(Text.payload(part));
    }
    return out.toStringUncached();
  }

  private static Object joinBytes(List<Object> parts) {
    ByteJoiner out = new ByteJoiner();
    for (int i = 0; i < parts.size(); i++) {
      Object part = parts.get(i);
      byte[] data = BytesOperands.bytesOrNull(part);
      if (data == null) {
        throw PyErrors.typeError(
            "sequence item %d: expected a bytes-like object, %s found", i, TypeOf.name(part));
      }
      out.add(data);
    }
    return new PyBytes(out.toArray());
  }
}
