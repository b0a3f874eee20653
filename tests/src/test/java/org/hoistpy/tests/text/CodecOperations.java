package org.hoistpy.tests.text;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hoistpy.text.CodecProblem;
import org.hoistpy.text.Codecs;
import org.hoistpy.text.StandardErrors;
import org.hoistpy.text.UnicodeNames;

/** Operations on codecs, continued from {@link MoreTextOperations}. */
final class CodecOperations {
  private CodecOperations() {}

  static String apply(String operation, String[] a) {
    try {
      return switch (operation) {
        case "encode" ->
            new String(
                Codecs.encode(a[0], a[1], StandardErrors.byName(a[2])),
                StandardCharsets.ISO_8859_1);
        case "decode" ->
            Codecs.decode(TextOperations.latin(a[0]), a[1], StandardErrors.byName(a[2]));
        case "decode_part" -> {
          Codecs.Decoded part =
              Codecs.decode(TextOperations.latin(a[0]), a[1], StandardErrors.byName(a[2]), false);
          yield part.consumed() + ":" + part.text();
        }
        case "name" -> Objects.toString(UnicodeNames.name(a[0].codePointAt(0)), "None");
        case "lookup" -> String.valueOf(UnicodeNames.lookup(a[0]));
        default -> throw new IllegalArgumentException(operation);
      };
    } catch (CodecProblem problem) {
      return "!"
          + (problem.isEncode() ? "ENCODE " : "DECODE ")
          + problem.encoding()
          + " "
          + problem.start()
          + " "
          + problem.end()
          + " "
          + problem.reason();
    }
  }
}
