package org.hoistpy.text;

import java.math.BigInteger;

/**
 * The {@code %} operator of str and bytes. A bytes template is given as a string of Latin-1
 * characters and so is its result. Confined to one thread while it runs. Source: library reference,
 * "printf-style String Formatting".
 */
public final class PercentFormat {
  /**
   * What the operator asks about Python values. Integers are {@link Long} or {@link BigInteger}.
   */
  public interface Values {
    /** {@code str(value)}; for bytes the value's bytes. */
    String str(Object value);

    /** {@code repr(value)}; for bytes the same as {@link #ascii}. */
    String repr(Object value);

    String ascii(Object value);

    /** {@code int(value)} of a number; null if it is none or the conversion is a type error. */
    Number toInt(Object value);

    /** {@code operator.index(value)}; null if it has no index. */
    Number toIndex(Object value);

    double toFloat(Object value);

    /** The value if it is an int already, otherwise null. */
    Number exactInt(Object value);

    /** The text of a str (for bytes: of a bytes or bytearray), null for other values. */
    String text(Object value);

    /** {@code mapping[key]}; for bytes the key is to be a bytes object. */
    Object item(Object mapping, String key);

    String typeName(Object value);
  }

  private static final int NONE = -1;

  private final PercentTemplate template;
  private final Object[] tuple;
  private final boolean mapping;
  private final boolean bytes;
  private final Values values;
  private final int digitLimit;
  private final Object whole;
  private Object current;
  private boolean single;
  private boolean taken;
  private int next;

  private PercentFormat(
      String template,
      Object[] tuple,
      Object whole,
      boolean mapping,
      boolean bytes,
      Values values,
      int digitLimit) {
    this.template = new PercentTemplate(template);
    this.tuple = tuple;
    this.whole = whole;
    this.current = whole;
    this.single = tuple == null;
    this.mapping = mapping;
    this.bytes = bytes;
    this.values = values;
    this.digitLimit = digitLimit;
  }

  /**
   * Formats.
   *
   * @param tuple the elements when the right operand is a tuple, otherwise null
   * @param whole the right operand
   * @param mapping whether the right operand can be asked for keys
   * @param bytes whether this is the bytes flavour
   */
  public static String format(
      String template,
      Object[] tuple,
      Object whole,
      boolean mapping,
      boolean bytes,
      Values values,
      int digitLimit) {
    if (template.indexOf('%') < 0 && (mapping || (tuple != null && tuple.length == 0))) {
      return template;
    }
    return new PercentFormat(template, tuple, whole, mapping, bytes, values, digitLimit).run();
  }

  private String run() {
    StringBuilder out = new StringBuilder();
    while (template.copyLiteral(out)) {
      if (template.doubled()) {
        out.append('%');
        continue;
      }
      if (template.startsKey()) {
        if (!mapping) {
          throw FormatProblem.type("format requires a mapping");
        }
        current = values.item(whole, template.key());
        single = true;
        taken = false;
      }
      PercentDirective directive = directive();
      directive.write(out, argument(), values, bytes, digitLimit, template.position() - 1);
    }
    boolean rest = single ? !taken : next < tuple.length;
    if (rest && !mapping) {
      throw FormatProblem.type(
          "not all arguments converted during " + (bytes ? "bytes" : "string") + " formatting");
    }
    return out.toString();
  }

  private PercentDirective directive() {
    int flags = template.flags();
    int width = NONE;
    if (template.star()) {
      width = star();
      if (width < 0) {
        flags |= PercentDirective.LEFT;
        width = -width;
      }
    } else {
      width = template.number("width too big");
    }
    int precision = NONE;
    if (template.dot()) {
      if (template.star()) {
        precision = Math.max(0, star());
      } else {
        precision = Math.max(0, template.number(bytes ? "prec too big" : "precision too big"));
      }
    }
    int conversion = template.conversion();
    if (bytes && conversion > 127 && !template.conversionFollowsNumber()) {
      // CPython reads the byte as a signed character here.
      conversion -= 256;
    }
    return new PercentDirective(flags, width, precision, conversion);
  }

  private int star() {
    Number number = values.exactInt(argument());
    if (number == null) {
      throw FormatProblem.type("* wants int");
    }
    if (number instanceof BigInteger) {
      throw FormatProblem.overflow("Python int too large to convert to C ssize_t");
    }
    if (number.longValue() != number.intValue()) {
      throw FormatProblem.overflow("Python int too large to convert to C int");
    }
    return number.intValue();
  }

  private Object argument() {
    if (single && !taken) {
      taken = true;
      return current;
    }
    if (!single && next < tuple.length) {
      return tuple[next++];
    }
    throw FormatProblem.type("not enough arguments for format string");
  }
}
