package org.hoistpy.text;

/**
 * Runs a {@code str.format} template against a caller who knows the values. Stateless; the caller
 * is asked in the order in which the fields stand.
 */
public final class TemplateFormatter {
  /** How deep specifications may contain fields. */
  private static final int MAX_DEPTH = 2;

  /** Finds and renders the values of fields. */
  public interface Fields {
    /** The positional argument; never called when {@link #hasPositional} is false. */
    Object positional(long index);

    /** Whether there are positional arguments at all: false for {@code format_map}. */
    boolean hasPositional();

    Object keyword(String name);

    Object attribute(Object value, String name);

    Object item(Object value, String key);

    Object item(Object value, long index);

    /** The value after {@code !r}, {@code !s} or {@code !a}. */
    Object convert(Object value, char conversion);

    /** {@code format(value, spec)}. */
    String format(Object value, String spec);
  }

  private TemplateFormatter() {}

  public static String format(String template, Fields fields) {
    return format(template, fields, new FieldName.Numbering(), MAX_DEPTH);
  }

  private static String format(
      String template, Fields fields, FieldName.Numbering numbering, int depth) {
    if (depth <= 0) {
      throw FormatProblem.value("Max string recursion exceeded");
    }
    FormatString pieces = new FormatString(template);
    StringBuilder out = new StringBuilder(template.length() + 16);
    for (FormatString.Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
      out.append(piece.literal());
      if (piece.field()) {
        Object value = resolve(piece.name(), fields, numbering);
        value = convert(value, piece.conversion(), fields);
        String spec =
            piece.nested() ? format(piece.spec(), fields, numbering, depth - 1) : piece.spec();
        out.append(fields.format(value, spec));
      }
    }
    return out.toString();
  }

  private static Object resolve(String text, Fields fields, FieldName.Numbering numbering) {
    FieldName name = new FieldName(text, numbering);
    Object value;
    if (name.index() < 0) {
      value = fields.keyword(name.first());
    } else if (!fields.hasPositional()) {
      throw FormatProblem.value("Format string contains positional fields");
    } else {
      value = fields.positional(name.index());
    }
    for (FieldName.Step step = name.next(); step != null; step = name.next()) {
      if (step.attribute()) {
        value = fields.attribute(value, step.name());
      } else if (step.index() < 0) {
        value = fields.item(value, step.name());
      } else {
        value = fields.item(value, step.index());
      }
    }
    return value;
  }

  private static Object convert(Object value, int conversion, Fields fields) {
    return switch (conversion) {
      case 0 -> value;
      case 'r', 's', 'a' -> fields.convert(value, (char) conversion);
      default ->
          throw FormatProblem.value(
              "Unknown conversion specifier "
                  + (conversion > 32 && conversion < 127
                      ? String.valueOf((char) conversion)
                      : "\\x" + Integer.toHexString(conversion)));
    };
  }

  /** The error for a positional index beyond the arguments. */
  public static FormatProblem missingPositional(long index) {
    return new FormatProblem(
        FormatProblem.Kind.INDEX,
        "Replacement index " + index + " out of range for positional args tuple");
  }
}
