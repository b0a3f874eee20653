package org.hoistpy.modules.re;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;

/** The methods of {@code re.Match}. */
final class MatchMethods {
  private MatchMethods() {}

  static void install() {
    TypeBuilder<PyMatch> type = new TypeBuilder<>(PyMatch.TYPE, PyMatch.class);
    type.method("group", "*args", (self, groups) -> group(self, (Object[]) groups));
    type.inline("group", MatchGroupNodeGen::create);
    type.method("__getitem__", "key, /", (self, key) -> self.text(self.group(key), PyNone.NONE));
    type.method("groups", "default=None", MatchMethods::groups);
    type.method("groupdict", "default=None", MatchMethods::groupDict);
    type.method("start", "group=0, /", (self, group) -> (long) self.start(self.group(group)));
    type.method("end", "group=0, /", (self, group) -> (long) self.end(self.group(group)));
    type.inline("start", () -> MatchBoundNodeGen.create(false));
    type.inline("end", () -> MatchBoundNodeGen.create(true));
    type.method("span", "group=0, /", (self, group) -> span(self, self.group(group)));
    type.method("expand", "template", (self, template) -> Substitution.expand(self, template));
    type.method("__copy__", "", self -> self);
    type.method("__deepcopy__", "memo, /", (self, memo) -> self);
    type.method("__repr__", "", MatchMethods::repr);
    type.getter("string", PyMatch::string);
    type.getter("re", PyMatch::pattern);
    type.getter("pos", PyMatch::from);
    type.getter("endpos", PyMatch::end);
    type.getter(
        "lastindex", self -> self.lastGroup() < 0 ? PyNone.NONE : (Object) (long) self.lastGroup());
    type.getter("lastgroup", PyMatch::lastGroupName);
    type.getter("regs", MatchMethods::regs);
    type.classMethod(
        "__class_getitem__",
        "item, /",
        (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
  }

  static Object group(PyMatch self, Object[] groups) {
    if (groups.length == 0) {
      return self.text(0, PyNone.NONE);
    }
    if (groups.length == 1) {
      return self.text(self.group(groups[0]), PyNone.NONE);
    }
    Object[] texts = new Object[groups.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = self.text(self.group(groups[i]), PyNone.NONE);
    }
    return new PyTuple(texts);
  }

  private static Object groups(PyMatch self, Object missing) {
    Subject subject = Subject.of(self.string());
    Object[] texts = new Object[self.groups()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = self.text(subject, i + 1, missing);
    }
    return PyTuple.of(texts);
  }

  private static Object groupDict(PyMatch self, Object missing) {
    PyDict result = new PyDict();
    for (Object name : self.pattern().groupIndex().keys()) {
      result.put(name, self.text(self.group(name), missing));
    }
    return result;
  }

  private static PyTuple span(PyMatch self, int group) {
    return PyTuple.of((long) self.start(group), (long) self.end(group));
  }

  private static Object regs(PyMatch self) {
    Object[] spans = new Object[self.groups() + 1];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = span(self, i);
    }
    return new PyTuple(spans);
  }

  private static TruffleString repr(PyMatch self) {
    String text = Text.reprJava(self.text(0, PyNone.NONE));
    int limit = 50;
    String shown =
        text.codePointCount(0, text.length()) <= limit
            ? text
            : text.substring(0, text.offsetByCodePoints(0, limit));
    return Strings.of(
        "<re.Match object; span=("
            + self.start(0)
            + ", "
            + self.end(0)
            + "), match="
            + shown
            + ">");
  }
}
