package org.hoistpy.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.Supplier;
import org.hoistpy.HoistPyContext;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.text.CodecErrors;
import org.hoistpy.text.CodecProblem;
import org.hoistpy.text.Codecs;
import org.hoistpy.text.EncodingNames;
import org.hoistpy.text.FormatProblem;
import org.hoistpy.text.StandardErrors;

/**
 * {@code str.encode} and {@code bytes.decode}: built-in encodings here, others through the codecs
 * that Python code registered. Stateless.
 */
public final class TextCodecs {
  private TextCodecs() {}

  /** {@code text.encode(encoding, errors)}. */
  @TruffleBoundary
  public static Object encode(TruffleString text, String encoding, String errors) {
    if (!EncodingNames.isKnown(encoding)) {
      return registry().encode(text, encoding, errors);
    }
    String source = Strings.toJava(text);
    try {
      return guarded(() -> new PyBytes(Codecs.encode(source, encoding, handler(errors))));
    } catch (PyException e) {
      throw noted(e, "encoding", encoding);
    }
  }

  /** {@code bytes.decode(encoding, errors)}; {@code object} is what errors show. */
  @TruffleBoundary
  public static TruffleString decode(byte[] data, Object object, String encoding, String errors) {
    if (!EncodingNames.isKnown(encoding)) {
      return registry().decode(object, encoding, errors);
    }
    try {
      return guarded(() -> Strings.of(Codecs.decode(data, encoding, handler(errors))));
    } catch (PyException e) {
      throw noted(e, "decoding", encoding);
    }
  }

  /** Names the codec in a note, unless it is one of those that CPython calls directly. */
  private static PyException noted(PyException e, String what, String encoding) {
    return switch (EncodingNames.normalize(encoding)) {
      case "utf_8", "utf_16", "utf_32", "ascii", "latin_1" -> e;
      default -> CodecRegistry.noted(e, what, encoding);
    };
  }

  private static CodecRegistry registry() {
    return HoistPyContext.get().service(CodecRegistry.class, context -> new CodecRegistry());
  }

  /** The context's registered codecs and error handlers. */
  @TruffleBoundary
  public static CodecRegistry codecs() {
    return registry();
  }

  /**
   * The handler of a name; outside of development mode, an unknown name is an error only once the
   * handler is needed.
   */
  @TruffleBoundary
  public static CodecErrors handler(String errors) {
    CodecRegistry registry = registry();
    StandardErrors standard = StandardErrors.byName(errors);
    if (standard != null && !registry.isReplaced(errors)) {
      return standard;
    }
    RegisteredErrors registered = new RegisteredErrors(errors);
    if (registry.checksErrorNames()) {
      registered.handler();
    }
    return registered;
  }

  /** Runs a conversion and raises its problem as a UnicodeError. */
  @TruffleBoundary
  public static <T> T guarded(Supplier<T> conversion) {
    try {
      return conversion.get();
    } catch (CodecProblem problem) {
      throw exception(problem);
    } catch (FormatProblem problem) {
      throw PyErrors.fromFormatProblem(problem);
    }
  }

  /** The UnicodeError for a problem. */
  @TruffleBoundary
  public static PyException exception(CodecProblem problem) {
    return problem.isEncode()
        ? PyErrors.unicodeEncodeError(
            problem.encoding(),
            Strings.of(problem.text()),
            problem.start(),
            problem.end(),
            problem.reason())
        : PyErrors.unicodeDecodeError(
            problem.encoding(),
            new PyBytes(problem.bytes().clone()),
            problem.start(),
            problem.end(),
            problem.reason());
  }
}
