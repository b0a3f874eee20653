package org.hoistpy.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hoistpy.main.CommandLine;
import org.hoistpy.main.CommandLine.Kind;
import org.junit.jupiter.api.Test;

/** Command lines and what CPython 3.12 makes of them. */
class CommandLineParserTest {

  @Test
  void scriptEndsTheOptions() throws Exception {
    CommandLine line = parse("-q", "a.py", "-O", "-c");
    assertEquals(Kind.SCRIPT, line.kind());
    assertEquals("a.py", line.payload());
    assertEquals(List.of("-O", "-c"), line.args());
    assertEquals(1, line.number("quiet"));
    assertEquals(0, line.number("optimize"));
  }

  @Test
  void doubleDashEndsTheOptions() throws Exception {
    CommandLine line = parse("-B", "--", "-x.py", "1");
    assertEquals("-x.py", line.payload());
    assertEquals(List.of("1"), line.args());
  }

  @Test
  void codeGetsALineBreakAndTakesTheRest() throws Exception {
    CommandLine line = parse("-Ocpass", "-m", "x");
    assertEquals(Kind.COMMAND, line.kind());
    assertEquals("pass\n", line.payload());
    assertEquals(List.of("-m", "x"), line.args());
    assertEquals(1, line.number("optimize"));
  }

  @Test
  void moduleTakesTheRest() throws Exception {
    CommandLine line = parse("-m", "pack.mod", "-V");
    assertEquals(Kind.MODULE, line.kind());
    assertEquals("pack.mod", line.payload());
    assertEquals(List.of("-V"), line.args());
  }

  @Test
  void joinedAndRepeatedLetters() throws Exception {
    CommandLine line = parse("-OObb", "-vvs", "-Xdev", "-X", "a=b", "-Werror", "-");
    assertEquals(Kind.STDIN, line.kind());
    assertEquals(2, line.number("optimize"));
    assertEquals(2, line.number("bytes_warning"));
    assertEquals(2, line.number("verbose"));
    assertTrue(line.has("no_user_site"));
    assertEquals(List.of("dev", "a=b"), line.values("xoptions"));
    assertEquals(List.of("default", "error"), line.values("warnoptions"));
  }

  @Test
  void isolationImpliesItsParts() throws Exception {
    CommandLine line = parse(Map.of("PYTHONOPTIMIZE", "2"), false, "-I", "a.py");
    for (String name : List.of("isolated", "ignore_environment", "no_user_site", "safe_path")) {
      assertTrue(line.has(name), name);
    }
    assertEquals(0, line.number("optimize"));
  }

  @Test
  void environmentRaisesButNeverLowers() throws Exception {
    Map<String, String> variables =
        Map.of("PYTHONOPTIMIZE", "1", "PYTHONVERBOSE", "x", "PYTHONWARNINGS", "a,b");
    CommandLine line = parse(variables, false, "-OO", "-Wc", "a.py");
    assertEquals(2, line.number("optimize"));
    assertEquals(1, line.number("verbose"));
    assertEquals(List.of("a", "b", "c"), line.values("warnoptions"));
  }

  @Test
  void hashSeedOfTheEnvironment() throws Exception {
    assertEquals(List.of("42"), hashSeed("42", "a.py"));
    assertEquals(List.of("random"), hashSeed("random", "a.py"));
    assertEquals(List.of(), hashSeed("x", "-E", "a.py"));
    for (String wrong : List.of("x", "-1", "4294967296")) {
      ConfigurationException e =
          assertThrows(ConfigurationException.class, () -> hashSeed(wrong, "a.py"));
      assertTrue(e.getMessage().startsWith("Fatal Python error: config_init_hash_seed: "));
    }
  }

  private static List<String> hashSeed(String value, String... words) throws UsageException {
    return parse(Map.of("PYTHONHASHSEED", value), false, words).values("hash_seed");
  }

  @Test
  void promptsOnATerminalOrWhenAsked() throws Exception {
    assertEquals(Kind.INTERACTIVE, parse(Map.of(), true).kind());
    assertEquals(Kind.STDIN, parse(Map.of(), false).kind());
    assertEquals(Kind.INTERACTIVE, parse(Map.of(), false, "-i").kind());
    CommandLine script = parse(Map.of(), true, "-i", "a.py");
    assertEquals(Kind.SCRIPT, script.kind());
    assertTrue(script.has("inspect"));
  }

  @Test
  void messagesOfWrongOptions() {
    assertWrong("Unknown option: -Z", "-Z");
    assertWrong("Unknown option: -Z", "-BZ", "a.py");
    assertWrong("unknown option --version=3", "--version=3");
    assertWrong("Argument expected for the -m option", "-Bm");
    assertWrong("-J is reserved for Jython", "-J");
    assertWrong(
        "Argument expected for the --check-hash-based-pycs options", "--check-hash-based-pycs");
    assertWrong(
        "--check-hash-based-pycs must be one of 'default', 'always', or 'never'",
        "--check-hash-based-pycs",
        "x");
  }

  @Test
  void optionsOfTheEngine() throws Exception {
    Request request =
        parser(
                Map.of(),
                false,
                "--memory-model=strict",
                "--engine.TraceCompilation",
                "--vm.Xmx1g",
                "--compiler.Inlining=false",
                "a.py")
            .parse();
    Request.Run run = assertInstanceOf(Request.Run.class, request);
    assertEquals(
        Map.of(
            "hoistpy.MemoryModel",
            "strict",
            "engine.TraceCompilation",
            "true",
            "compiler.Inlining",
            "false"),
        run.options());
  }

  @Test
  void versionWaitsForTheWholeLine() throws Exception {
    assertInstanceOf(Request.Print.class, parser(Map.of(), false, "-V", "a.py").parse());
    assertWrong("Unknown option: -Z", "-V", "-Z");
    assertInstanceOf(Request.Print.class, parser(Map.of(), false, "-h", "-Z").parse());
  }

  @Test
  void textFormKeepsEverything() throws Exception {
    CommandLine line = parse("-X", "two words", "-c", "print('é')\n", "", "a\nb", "ü");
    assertEquals(line, CommandLine.decode(line.encode()));
  }

  private static void assertWrong(String message, String... words) {
    UsageException e =
        assertThrows(UsageException.class, () -> parser(Map.of(), false, words).parse());
    assertEquals(message, e.getMessage());
  }

  private static CommandLine parse(String... words) throws UsageException {
    return parse(Map.of(), false, words);
  }

  private static CommandLine parse(
      Map<String, String> environment, boolean terminal, String... words) throws UsageException {
    return ((Request.Run) parser(environment, terminal, words).parse()).commandLine();
  }

  private static CommandLineParser parser(
      Map<String, String> environment, boolean terminal, String... words) {
    return new CommandLineParser(List.of(words), environment, terminal);
  }
}
