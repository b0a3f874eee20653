package org.hoistpy.builtins.types.str;

import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Text;
import org.hoistpy.text.TemplateFormatter;

/** Finds the values of a {@code str.format} template. One use, one thread. */
final class TemplateFields implements TemplateFormatter.Fields {
  /** Null for {@code format_map}. */
  private final Object[] positional;

  private final Object named;

  TemplateFields(Object[] positional, Object named) {
    this.positional = positional;
    this.named = named;
  }

  @Override
  public boolean hasPositional() {
    return positional != null;
  }

  @Override
  public Object positional(long index) {
    if (index >= positional.length) {
      throw TemplateFormatter.missingPositional(index);
    }
    return positional[(int) index];
  }

  @Override
  public Object keyword(String name) {
    if (positional != null) {
      Object value = ((PyDict) named).getString(name);
      if (value == null) {
        throw PyErrors.keyError(Strings.of(name));
      }
      return value;
    }
    return Items.get(named, Strings.of(name));
  }

  @Override
  public Object attribute(Object value, String name) {
    return Attributes.get(value, name);
  }

  @Override
  public Object item(Object value, String key) {
    return Items.get(value, Strings.of(key));
  }

  @Override
  public Object item(Object value, long index) {
    return Items.get(value, index);
  }

  @Override
  public Object convert(Object value, char conversion) {
    return switch (conversion) {
      case 's' -> Text.strObject(value);
      case 'r' -> Text.repr(value);
      default -> Text.ascii(value);
    };
  }

  @Override
  public String format(Object value, String spec) {
    return Strings.toJava(Text.format(value, Strings.of(spec)));
  }
}
