package org.hoistpy.builtins.types.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.objects.PyNotImplemented;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.NumberText;
import org.hoistpy.ops.PercentFormatting;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.text.TemplateFormatter;

/** {@code str.format}, {@code format_map}, {@code __format__} and the operator {@code %}. */
final class StrFormatting {
  private StrFormatting() {}

  static void define(TypeBuilder<TruffleString> type) {
    type.method(
        "format",
        "*args, **kwargs",
        (self, args, names) -> format(self, new TemplateFields((Object[]) args, (PyDict) names)));
    type.method("format_map", "map, /", (self, map) -> format(self, new TemplateFields(null, map)));
    // Errors name the class of the object as it is, subclasses included.
    new TypeBuilder<Object>(BuiltinTypes.STR, self -> Text.payload(self) == null ? null : self)
        .method(
            "__format__",
            "format_spec, /",
            (self, spec) ->
                Text.formatBySpec(
                    self,
                    StrArguments.only("__format__", spec),
                    text -> NumberText.formatText(Text.payload(self), text, TypeOf.name(self))));
    type.method("__mod__", "value, /", PercentFormatting::format);
    type.method(
        "__rmod__",
        "value, /",
        (self, value) -> {
          TruffleString template = Text.payload(value);
          return template == null
              ? PyNotImplemented.NOT_IMPLEMENTED
              : PercentFormatting.format(template, self);
        });
  }

  private static Object format(TruffleString self, TemplateFields fields) {
    return Strings.of(
        NumberText.guarded(() -> TemplateFormatter.format(Strings.toJava(self), fields)));
  }
}
