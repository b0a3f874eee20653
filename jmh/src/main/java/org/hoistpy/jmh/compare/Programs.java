package org.hoistpy.jmh.compare;

import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** Programs of {@code jmh/programs} in a polyglot context. Stateless. */
public final class Programs {
  private Programs() {}

  /** A context as the language's own command makes it. */
  public static Context context(String language) {
    Context.Builder builder =
        Context.newBuilder(language).allowAllAccess(true).allowExperimentalOptions(true);
    if (language.equals("hoistpy")) {
      builder.option("compiler.InliningRecursionDepth", "1");
    }
    return builder.build();
  }

  /** A function that does one iteration and tells whether its result is right. */
  public static Value load(Context context, String language, Path folder, String program) {
    importFrom(context, language, folder);
    context.eval(
        Source.create(
            language,
            """
            import %s as program
            def iterate():
                return program.benchmark() == program.EXPECTED
            """
                .formatted(program)));
    return context.eval(Source.create(language, "iterate"));
  }

  /** Lets the context import the programs. */
  public static void importFrom(Context context, String language, Path folder) {
    String path = quoted(folder.toAbsolutePath().toString());
    context.eval(Source.create(language, "import sys\nsys.path.insert(0, " + path + ")"));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
