package org.hoistpy;

import com.oracle.truffle.api.Option;
import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;
import org.graalvm.options.OptionType;
import org.hoistpy.memory.MemoryModel;
import org.hoistpy.memory.policy.Strips;

/** The language's polyglot options. */
@Option.Group(HoistPyLanguage.ID)
public final class HoistPyOptions {
  private static final OptionType<MemoryModel> MEMORY_MODEL =
      new OptionType<>(
          "memory-model",
          text -> {
            MemoryModel mode = MemoryModel.parse(text);
            if (mode == null) {
              throw new IllegalArgumentException(
                  "the memory model is one of strict, bounded, relaxed; not '" + text + "'");
            }
            return mode;
          });

  @Option(
      name = "MemoryModel",
      help = "What plain accesses guarantee between threads: strict, bounded or relaxed.",
      category = OptionCategory.USER,
      stability = OptionStability.STABLE,
      usageSyntax = "strict|bounded|relaxed")
  public static final OptionKey<MemoryModel> MemoryModelMode =
      new OptionKey<>(MemoryModel.BOUNDED, MEMORY_MODEL);

  @Option(
      name = "StripLength",
      help = "How many iterations of a compiled loop make a strip in the memory model bounded.",
      category = OptionCategory.INTERNAL)
  public static final OptionKey<Integer> StripLength = new OptionKey<>(Strips.LENGTH);

  @Option(
      name = "MemoryStats",
      help =
          "Print, when the context is closed, how many objects became shared, how many write"
              + " barriers were hit, and which assumptions were invalidated.",
      category = OptionCategory.USER,
      stability = OptionStability.STABLE)
  public static final OptionKey<Boolean> MemoryStats = new OptionKey<>(false);

  @Option(
      name = "InstallSignalHandlers",
      help = "Turn SIGINT into KeyboardInterrupt in the main thread.",
      category = OptionCategory.INTERNAL)
  public static final OptionKey<Boolean> InstallSignalHandlers = new OptionKey<>(false);

  private HoistPyOptions() {}

  static org.graalvm.options.OptionDescriptors descriptors() {
    return new HoistPyOptionsOptionDescriptors();
  }
}
