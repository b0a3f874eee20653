package org.hoistpy.tests.embedding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.Assertions;

/** A context with its output, as most tests need it. */
final class Embedded implements AutoCloseable {
  static final String LANGUAGE = "hoistpy";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  final Context context;

  Embedded() {
    this(Context.newBuilder().allowAllAccess(true));
  }

  Embedded(Context.Builder builder) {
    context = builder.out(out).err(err).build();
  }

  /** Nothing is allowed but computing. */
  static Embedded sandboxed() {
    return new Embedded(Context.newBuilder(LANGUAGE).allowIO(IOAccess.NONE));
  }

  Value eval(String code) {
    return context.eval(LANGUAGE, code);
  }

  Value eval(String name, String code) {
    return context.eval(Source.newBuilder(LANGUAGE, code, name).buildLiteral());
  }

  Value get(String name) {
    return context.getBindings(LANGUAGE).getMember(name);
  }

  void put(String name, Object value) {
    context.getBindings(LANGUAGE).putMember(name, value);
  }

  PolyglotException failure(String code) {
    return Assertions.assertThrows(PolyglotException.class, () -> eval(code));
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    context.close(true);
  }
}
