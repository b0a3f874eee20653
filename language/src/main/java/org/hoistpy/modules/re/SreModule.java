package org.hoistpy.modules.re;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.ops.Index;

/** Declares module {@code _sre}. */
public final class SreModule {
  private static final long MAX_REPEAT = 0xFFFFFFFFL;
  private static final long MAX_GROUPS = Integer.MAX_VALUE / 2;
  private static boolean installed;

  private SreModule() {}

  private static synchronized void install() {
    if (!installed) {
      installed = true;
      PatternMethods.install();
      MatchMethods.install();
      PyScanner.install();
    }
  }

  public static void define(ModuleBuilder sre) {
    install();
    sre.constant("MAGIC", SreCode.MAGIC);
    sre.constant("CODESIZE", (long) Integer.BYTES);
    sre.constant("MAXREPEAT", MAX_REPEAT);
    sre.constant("MAXGROUPS", MAX_GROUPS);
    sre.function("getcodesize", "", () -> (long) Integer.BYTES);
    sre.function(
        "compile",
        "pattern, flags, code, groups, groupindex, indexgroup",
        PatternCompiler::fromCode);
    sre.function("template", "pattern, template, /", PyTemplate::of);
    sre.function(
        "unicode_iscased", "character, /", c -> SreCharacters.isCasedUnicode(Index.asInt(c)));
    sre.function("ascii_iscased", "character, /", c -> SreCharacters.isCasedAscii(Index.asInt(c)));
    sre.function(
        "unicode_tolower", "character, /", c -> (long) SreCharacters.lowerUnicode(Index.asInt(c)));
    sre.function(
        "ascii_tolower", "character, /", c -> (long) SreCharacters.lowerAscii(Index.asInt(c)));
    ModuleBuilder inner = new ModuleBuilder("re._compiler");
    inner.function("compile", "p, flags=0", PatternCompiler::compile);
    PyBuiltinFunction compile = (PyBuiltinFunction) inner.contents().get("compile");
    sre.function(
        "setup",
        "compile, error, flags, /",
        (libraryCompile, error, flags) -> {
          PatternCompiler.setLibraryCompile(libraryCompile);
          return compile;
        });
  }
}
