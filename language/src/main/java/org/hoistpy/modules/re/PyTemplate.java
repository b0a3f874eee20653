package org.hoistpy.modules.re;

import java.util.List;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PyObject;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Index;

/** {@code re.Template}: a parsed replacement, literals and groups in turn. Immutable. */
final class PyTemplate extends PyObject {
  static final PyType TYPE =
      BuiltinTypes.define("_sre.SRE_Template", PyTemplate.class, TypeTraits.BUILTIN_FINAL);

  private final Object[] literals;
  private final int[] groups;

  private PyTemplate(Object[] literals, int[] groups) {
    super(TYPE.instanceShape());
    this.literals = literals;
    this.groups = groups;
  }

  /** {@code _sre.template(pattern, [literal, group, literal, …])}. */
  static Object of(Object pattern, Object parts) {
    if (!(parts instanceof PyList list) || list.size() % 2 == 0) {
      throw PyErrors.typeError("invalid template");
    }
    int count = list.size() / 2;
    Object[] literals = new Object[count + 1];
    int[] groups = new int[count];
    for (int i = 0; i <= count; i++) {
      literals[i] = list.get(2 * i);
      if (i < count) {
        groups[i] = Index.asInt(list.get(2 * i + 1));
        if (groups[i] < 0) {
          throw PyErrors.typeError("invalid template");
        }
      }
    }
    return new PyTemplate(literals, groups);
  }

  /** The one literal of a template without groups, or null. */
  Object literal() {
    return groups.length == 0 ? literals[0] : null;
  }

  /** Adds the replacement for a match. */
  void expand(Subject subject, int[] spans, List<Object> out) {
    out.add(literals[0]);
    for (int i = 0; i < groups.length; i++) {
      int group = groups[i];
      if (2 * group + 2 >= spans.length) {
        throw PyErrors.indexError("no such group");
      }
      if (spans[2 * group] >= 0) {
        out.add(subject.slice(spans[2 * group], spans[2 * group + 1]));
      }
      if (literals[i + 1] != PyNone.NONE) {
        out.add(literals[i + 1]);
      }
    }
  }
}
