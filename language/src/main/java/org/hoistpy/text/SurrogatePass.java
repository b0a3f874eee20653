package org.hoistpy.text;

import java.io.ByteArrayOutputStream;

/** The handler {@code surrogatepass}: surrogates as if they were characters. Stateless. */
final class SurrogatePass {
  private SurrogatePass() {}

  private static int unit(String encoding) {
    return switch (EncodingNames.normalize(encoding)) {
      case "utf_8" -> 3;
      case "utf_16", "utf_16_le", "utf_16_be" -> 2;
      case "utf_32", "utf_32_le", "utf_32_be" -> 4;
      default -> 0;
    };
  }

  private static boolean isBig(String encoding) {
    return encoding.endsWith("be") || encoding.endsWith("BE");
  }

  static CodecErrors.EncodeFix encode(CodecProblem problem) {
    int unit = unit(problem.encoding());
    if (unit == 0) {
      throw problem;
    }
    boolean big = isBig(problem.encoding());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int c : problem.badCodePoints()) {
      if (c < 0xD800 || c > 0xDFFF) {
        throw problem;
      }
      if (unit == 3) {
        out.write(0xED);
        out.write(0x80 | (c >> 6 & 0x3F));
        out.write(0x80 | (c & 0x3F));
      } else {
        Utf16And32.put(out, c, unit, big);
      }
    }
    return CodecErrors.EncodeFix.bytes(out.toByteArray(), problem.end());
  }

  static CodecErrors.DecodeFix decode(CodecProblem problem) {
    int unit = unit(problem.encoding());
    byte[] data = problem.bytes();
    int at = problem.start();
    if (unit == 0 || data.length - at < unit) {
      throw problem;
    }
    int c = -1;
    if (unit == 3) {
      if ((data[at] & 0xF0) == 0xE0
          && (data[at + 1] & 0xC0) == 0x80
          && (data[at + 2] & 0xC0) == 0x80) {
        c = (data[at] & 0x0F) << 12 | (data[at + 1] & 0x3F) << 6 | (data[at + 2] & 0x3F);
      }
    } else {
      c = Utf16And32.get(data, at, unit, isBig(problem.encoding()));
    }
    if (c < 0xD800 || c > 0xDFFF) {
      throw problem;
    }
    return new CodecErrors.DecodeFix(String.valueOf((char) c), at + unit);
  }
}
