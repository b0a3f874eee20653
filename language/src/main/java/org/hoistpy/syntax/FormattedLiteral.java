package org.hoistpy.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hoistpy.text.StringRepr;
import org.hoistpy.text.UnicodeText;

/**
 * The source form of an f-string: finds quotes that need no escapes in any part, as {@code
 * ast.unparse} does. For one thread.
 */
final class FormattedLiteral {
  /** Text between the fields (braces doubled), or the source of one field. */
  private record Part(int[] codePoints, boolean isText) {}

  private static final List<String> QUOTES = List.of("'", "\"", "\"\"\"", "'''");

  private final List<Part> parts = new ArrayList<>();
  private List<String> quotes = QUOTES;

  void addText(int[] codePoints) {
    parts.add(new Part(codePoints, true));
  }

  void addField(String source) {
    parts.add(new Part(source.codePoints().toArray(), false));
  }

  /** The whole literal. */
  String source() {
    StringBuilder body = new StringBuilder();
    for (Part part : parts) {
      if (!part.isText) {
        append(body, part.codePoints);
      } else if (!appendText(body, part.codePoints)) {
        return "f'''" + escapedBody() + "'''";
      }
    }
    return "f" + quotes.getFirst() + body + quotes.getFirst();
  }

  /** Appends a text and narrows the quotes; false when no quotes suit all parts so far. */
  private boolean appendText(StringBuilder body, int[] text) {
    String escaped = escape(text);
    List<String> possible = quotes.stream().filter(q -> !escaped.contains(q)).toList();
    if (possible.isEmpty()) {
      String repr = StringRepr.repr(text);
      String own = repr.substring(0, 1);
      List<String> suiting = quotes.stream().filter(q -> q.contains(own)).limit(1).toList();
      body.append(repr, 1, repr.length() - 1);
      quotes = suiting;
      return !suiting.isEmpty();
    }
    if (escaped.isEmpty()) {
      quotes = possible;
      return true;
    }
    int last = escaped.length() - 1;
    String end = escaped.substring(last);
    // Quotes that do not also end the text come first: the end then needs no escape.
    quotes =
        possible.stream()
            .sorted(Comparator.comparing(q -> q.startsWith(end)))
            .collect(Collectors.toList());
    if (quotes.getFirst().startsWith(end)) {
      body.append(escaped, 0, last).append('\\').append(end);
    } else {
      body.append(escaped);
    }
    return true;
  }

  private String escapedBody() {
    StringBuilder body = new StringBuilder();
    for (Part part : parts) {
      if (part.isText) {
        // With a double quote in front the repr is always in single quotes.
        int[] text = new int[part.codePoints.length + 1];
        text[0] = '"';
        System.arraycopy(part.codePoints, 0, text, 1, part.codePoints.length);
        String repr = StringRepr.repr(text);
        body.append(repr, 2, repr.length() - 1);
      } else {
        append(body, part.codePoints);
      }
    }
    return body.toString();
  }

  private static String escape(int[] text) {
    StringBuilder out = new StringBuilder(text.length);
    for (int c : text) {
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> {
          if (UnicodeText.isPrintable(c)) {
            out.appendCodePoint(c);
          } else {
            StringRepr.escape(out, c);
          }
        }
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int[] codePoints) {
    for (int c : codePoints) {
      out.appendCodePoint(c);
    }
  }
}
