package org.hoistpy.litmus.report;

import java.util.List;
import java.util.Map;

/** Writes JSON: maps, lists, strings, numbers, booleans. Stateless. */
final class Json {
  private Json() {}

  static String of(Object value) {
    StringBuilder text = new StringBuilder();
    write(text, value);
    return text.toString();
  }

  private static void write(StringBuilder text, Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        char separator = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          text.append(separator);
          string(text, entry.getKey().toString());
          text.append(':');
          write(text, entry.getValue());
          separator = ',';
        }
        text.append(map.isEmpty() ? "{}" : "}");
      }
      case List<?> list -> {
        char separator = '[';
        for (Object item : list) {
          text.append(separator);
          write(text, item);
          separator = ',';
        }
        text.append(list.isEmpty() ? "[]" : "]");
      }
      case String string -> string(text, string);
      default -> text.append(value);
    }
  }

  private static void string(StringBuilder text, String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
