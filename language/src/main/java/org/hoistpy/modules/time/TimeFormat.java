package org.hoistpy.modules.time;

import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** {@code strftime} in the C locale. Stateless. */
final class TimeFormat {
  private TimeFormat() {}

  static String format(String format, ZonedDateTime time) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == '%' && i + 1 < format.length()) {
        append(out, format.charAt(++i), time);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char directive, ZonedDateTime t) {
    switch (directive) {
      case 'a' -> out.append(t.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
      case 'A' -> out.append(t.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case 'b', 'h' -> out.append(t.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
      case 'B' -> out.append(t.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case 'c' -> out.append(format("%a %b %e %H:%M:%S %Y", t));
      case 'C' -> out.append(String.format("%02d", t.getYear() / 100));
      case 'd' -> out.append(String.format("%02d", t.getDayOfMonth()));
      case 'D', 'x' -> out.append(format("%m/%d/%y", t));
      case 'e' -> out.append(String.format("%2d", t.getDayOfMonth()));
      case 'F' -> out.append(format("%Y-%m-%d", t));
      case 'G' -> out.append(t.get(IsoFields.WEEK_BASED_YEAR));
      case 'H' -> out.append(String.format("%02d", t.getHour()));
      case 'I' -> out.append(String.format("%02d", (t.getHour() + 11) % 12 + 1));
      case 'j' -> out.append(String.format("%03d", t.getDayOfYear()));
      case 'k' -> out.append(String.format("%2d", t.getHour()));
      case 'l' -> out.append(String.format("%2d", (t.getHour() + 11) % 12 + 1));
      case 'm' -> out.append(String.format("%02d", t.getMonthValue()));
      case 'M' -> out.append(String.format("%02d", t.getMinute()));
      case 'n' -> out.append('\n');
      case 'p' -> out.append(t.getHour() < 12 ? "AM" : "PM");
      case 'P' -> out.append(t.getHour() < 12 ? "am" : "pm");
      case 'r' -> out.append(format("%I:%M:%S %p", t));
      case 'R' -> out.append(format("%H:%M", t));
      case 's' -> out.append(t.toEpochSecond());
      case 'S' -> out.append(String.format("%02d", t.getSecond()));
      case 't' -> out.append('\t');
      case 'T', 'X' -> out.append(format("%H:%M:%S", t));
      case 'u' -> out.append(t.getDayOfWeek().getValue());
      case 'U' -> out.append(String.format("%02d", week(t, t.getDayOfWeek().getValue() % 7)));
      case 'V' -> out.append(String.format("%02d", t.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
      case 'w' -> out.append(t.getDayOfWeek().getValue() % 7);
      case 'W' -> out.append(String.format("%02d", week(t, t.getDayOfWeek().getValue() - 1)));
      case 'y' -> out.append(String.format("%02d", t.getYear() % 100));
      case 'Y' -> out.append(t.getYear());
      case 'z' -> out.append(t.getOffset().getId().replace(":", "").replace("Z", "+0000"));
      case 'Z' -> out.append(t.getZone().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
      case '%' -> out.append('%');
      default -> out.append('%').append(directive);
    }
  }

  /** The number of the week whose first day is {@code dayOfWeek} days before. */
  private static int week(ZonedDateTime t, int dayOfWeek) {
    return (t.getDayOfYear() + 6 - dayOfWeek) / 7;
  }
}
