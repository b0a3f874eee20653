package org.hoistpy.launcher;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.graalvm.options.OptionDescriptor;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Language;
import org.hoistpy.main.Version;

/**
 * The report of {@code --doctor}: what is in use, and whether it is what it should be. Stateless.
 */
final class Doctor {

  private static final String MEMORY_MODEL = "hoistpy.MemoryModel";

  private Doctor() {}

  static String describe(Map<String, String> options) {
    try (Engine engine = ProgramRun.newEngine(options)) {
      String problem = JitStatus.problem(engine);
      StringBuilder text = new StringBuilder();
      line(text, "hoistpy", Version.HOISTPY + " (Python " + Version.PYTHON + ")");
      line(text, "runtime", engine.getImplementationName());
      line(text, "JIT", problem == null ? "active" : "not active: " + problem);
      line(text, "compiler", compiler());
      line(
          text,
          "JDK",
          Runtime.version()
              + ", "
              + System.getProperty("java.vendor")
              + ", "
              + System.getProperty("java.home"));
      line(text, "start", start());
      line(
          text,
          "flags",
          String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()));
      line(text, "memory model", memoryModel(engine, options));
      line(text, "cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
      line(text, "largest heap", Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MiB");
      return text.toString();
    }
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format("%-13s %s%n", name, value));
  }

  private static String start() {
    Path image = Path.of(System.getProperty("java.home"), "hoistpy");
    if (!Files.exists(image.resolve("key"))) {
      return "from the JDK, which is slow; the image for later runs is made in the background";
    }
    return Files.exists(image.resolve("start.aot"))
        ? "from the image, trained"
        : "from the image, whose training is not finished or failed";
  }

  private static String compiler() {
    return JitStatus.module("jdk.graal.compiler")
        .map(
            module ->
                module.getDescriptor().toNameAndVersion()
                    + module
                        .getLayer()
                        .configuration()
                        .findModule(module.getName())
                        .flatMap(resolved -> resolved.reference().location())
                        .map(location -> " from " + location.getPath())
                        .orElse(""))
        .orElse("none");
  }

  private static String memoryModel(Engine engine, Map<String, String> options) {
    Language language = engine.getLanguages().get(ProgramRun.LANGUAGE);
    OptionDescriptor option = language == null ? null : language.getOptions().get(MEMORY_MODEL);
    if (option == null) {
      return "unknown: the language is missing from the class path";
    }
    String chosen = options.get(MEMORY_MODEL);
    return chosen != null
        ? chosen
        : String.valueOf(option.getKey().getDefaultValue()).toLowerCase();
  }
}
