package org.hoistpy.modules.re;

import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Index;

/** What a pattern found. Immutable; the array of spans is never written. */
final class PyMatch extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("re.Match", PyMatch.class, TypeTraits.BUILTIN_FINAL);

  private final PyPattern pattern;
  private final Object string;
  private final long from;
  private final long end;
  private final int[] spans;

  /** {@code spans}: start and end of each group from 0 on, then the number of the last group. */
  PyMatch(PyPattern pattern, Object string, long from, long end, int[] spans) {
    super(TYPE.instanceShape());
    this.pattern = pattern;
    this.string = string;
    this.from = from;
    this.end = end;
    this.spans = spans;
  }

  PyPattern pattern() {
    return pattern;
  }

  Object string() {
    return string;
  }

  long from() {
    return from;
  }

  long end() {
    return end;
  }

  int groups() {
    return spans.length / 2 - 1;
  }

  int start(int group) {
    return spans[2 * group];
  }

  int end(int group) {
    return spans[2 * group + 1];
  }

  /** The last group that matched, or -1. */
  int lastGroup() {
    int last = spans[spans.length - 1];
    return last > 0 ? last : -1;
  }

  /** The text of a group, or the default if it did not take part. */
  Object text(int group, Object missing) {
    return text(Subject.of(string), group, missing);
  }

  Object text(Subject subject, int group, Object missing) {
    return start(group) < 0 ? missing : subject.slice(start(group), end(group));
  }

  /** The number of a group given by number or name; IndexError if there is none. */
  int group(Object key) {
    if (key instanceof Long number && number >= 0 && number <= groups()) {
      return (int) (long) number;
    }
    Object number = key;
    if (!Index.isIndex(key)) {
      number = pattern.groupIndex().get(key);
    }
    if (number != null
        && Index.asIndexOrNull(number) instanceof Long index
        && index >= 0
        && index <= groups()) {
      return (int) (long) index;
    }
    throw PyErrors.indexError("no such group");
  }

  Object lastGroupName() {
    return lastGroup() < 0 ? PyNone.NONE : pattern.groupName(lastGroup());
  }
}
