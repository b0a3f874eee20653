package org.hoistpy.text;

import java.io.ByteArrayOutputStream;

/** The error handlers that every Python has. Immutable. Source: library reference, codecs. */
public enum StandardErrors implements CodecErrors {
  STRICT("strict") {},
  IGNORE("ignore") {
    @Override
    public EncodeFix encode(CodecProblem problem) {
      return EncodeFix.text("", problem.end());
    }

    @Override
    public DecodeFix decode(CodecProblem problem) {
      return new DecodeFix("", problem.end());
    }
  },
  REPLACE("replace") {
    @Override
    public EncodeFix encode(CodecProblem problem) {
      return EncodeFix.text("?".repeat(problem.end() - problem.start()), problem.end());
    }

    @Override
    public DecodeFix decode(CodecProblem problem) {
      return new DecodeFix("\uFFFD", problem.end());
    }
  },
  BACKSLASHREPLACE("backslashreplace") {
    @Override
    public EncodeFix encode(CodecProblem problem) {
      StringBuilder out = new StringBuilder();
      for (int c : problem.badCodePoints()) {
        StringRepr.escape(out, c);
      }
      return EncodeFix.text(out.toString(), problem.end());
    }

    @Override
    public DecodeFix decode(CodecProblem problem) {
      StringBuilder out = new StringBuilder();
      for (int i = problem.start(); i < problem.end(); i++) {
        StringRepr.escape(out, problem.bytes()[i] & 0xFF);
      }
      return new DecodeFix(out.toString(), problem.end());
    }
  },
  XMLCHARREFREPLACE("xmlcharrefreplace") {
    @Override
    public EncodeFix encode(CodecProblem problem) {
      StringBuilder out = new StringBuilder();
      for (int c : problem.badCodePoints()) {
        out.append("&#").append(c).append(';');
      }
      return EncodeFix.text(out.toString(), problem.end());
    }

    @Override
    public DecodeFix decode(CodecProblem problem) {
      throw onlyEncodes();
    }
  },
  NAMEREPLACE("namereplace") {
    @Override
    public EncodeFix encode(CodecProblem problem) {
      StringBuilder out = new StringBuilder();
      for (int c : problem.badCodePoints()) {
        String name = UnicodeNames.name(c);
        if (name == null) {
          StringRepr.escape(out, c);
        } else {
          out.append("\\N{").append(name).append('}');
        }
      }
      return EncodeFix.text(out.toString(), problem.end());
    }

    @Override
    public DecodeFix decode(CodecProblem problem) {
      throw onlyEncodes();
    }
  },
  SURROGATEESCAPE("surrogateescape") {
    @Override
    public EncodeFix encode(CodecProblem problem) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int done = problem.start();
      for (int c : problem.badCodePoints()) {
        if (c < 0xDC80 || c > 0xDCFF) {
          // The codecs for charmaps report all characters, the others what is left.
          throw problem.encoding().equals("charmap")
              ? problem
              : CodecProblem.encode(
                  problem.encoding(), problem.text(), done, problem.end(), problem.reason());
        }
        out.write(c - 0xDC00);
        done++;
      }
      return EncodeFix.bytes(out.toByteArray(), problem.end());
    }

    @Override
    public DecodeFix decode(CodecProblem problem) {
      StringBuilder out = new StringBuilder();
      int at = problem.start();
      while (at < problem.end() && problem.bytes()[at] < 0) {
        out.append((char) (0xDC00 + (problem.bytes()[at++] & 0xFF)));
      }
      if (at == problem.start()) {
        throw problem;
      }
      return new DecodeFix(out.toString(), at);
    }
  },
  SURROGATEPASS("surrogatepass") {
    @Override
    public EncodeFix encode(CodecProblem problem) {
      return SurrogatePass.encode(problem);
    }

    @Override
    public DecodeFix decode(CodecProblem problem) {
      return SurrogatePass.decode(problem);
    }
  };

  private final String pythonName;

  StandardErrors(String pythonName) {
    this.pythonName = pythonName;
  }

  /** The handler of this name, or null. */
  public static StandardErrors byName(String name) {
    for (StandardErrors each : values()) {
      if (each.pythonName.equals(name)) {
        return each;
      }
    }
    return null;
  }

  public String pythonName() {
    return pythonName;
  }

  @Override
  public EncodeFix encode(CodecProblem problem) {
    throw problem;
  }

  @Override
  public DecodeFix decode(CodecProblem problem) {
    throw problem;
  }

  private static FormatProblem onlyEncodes() {
    return FormatProblem.type("don't know how to handle UnicodeDecodeError in error callback");
  }
}
