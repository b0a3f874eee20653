package org.hoistpy.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hoistpy.tests.command.HoistpyCommand.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of the command, as CPython 3.12 reads them. */
class CommandLineTest {

  private static final String USAGE =
      """
      usage: hoistpy [option] ... [-c cmd | -m mod | file | -] [arg] ...
      Try `hoistpy -h' for more information.
      """;

  @TempDir Path folder;

  @Test
  void codeOfAnOption() throws Exception {
    check(
        "['-c', 'a', '-b', '--c']\n", "", 0, "-c", "import sys; print(sys.argv)", "a", "-b", "--c");
  }

  @Test
  void joinedOptions() throws Exception {
    check(
        "2 1\n",
        "",
        0,
        "-OOBc",
        "import sys; print(sys.flags.optimize, sys.flags.dont_write_bytecode)");
  }

  @Test
  void optimisationRemovesAssertions() throws Exception {
    check("False\n", "", 0, "-O", "-c", "assert False; print(__debug__)");
  }

  @Test
  void breakpointsOfTheEnvironment() throws Exception {
    write(
        "stops.py",
        """
        import os, warnings
        warnings.simplefilter("ignore")
        for name in ("0", "int", "os.getcwd.__name__.upper", "nosuch.module", "int.nope", "."):
            os.environ["PYTHONBREAKPOINT"] = name
            print(name, breakpoint())
        """);
    check(
        """
        0 None
        int 0
        os.getcwd.__name__.upper None
        nosuch.module None
        int.nope None
        . None
        """,
        "",
        0,
        "stops.py");
  }

  @Test
  void scriptWithArguments() throws Exception {
    write("show.py", "import sys\nprint(sys.argv, __name__)\n");
    check("['show.py', '-V', 'two words'] __main__\n", "", 0, "show.py", "-V", "two words");
  }

  @Test
  void module() throws Exception {
    write("greet.py", "import sys\nprint('hello from', __name__, sys.argv[1:])\n");
    check("hello from __main__ ['x']\n", "", 0, "-m", "greet", "x");
  }

  @Test
  void packageWithMain() throws Exception {
    Files.createDirectory(folder.resolve("pack"));
    write("pack/__init__.py", "print('init', __name__)\n");
    write("pack/__main__.py", "from . import __spec__ as own\nprint(own.name, __spec__.name)\n");
    check("init pack\npack pack.__main__\n", "", 0, "-m", "pack");
  }

  @Test
  void folderWithMain() throws Exception {
    Files.createDirectory(folder.resolve("app"));
    write("app/helper.py", "value = 42\n");
    write("app/__main__.py", "import helper\nprint(helper.value)\n");
    check("42\n", "", 0, "app");
  }

  @Test
  void standardInput() throws Exception {
    Result result = HoistpyCommand.run(folder, "import sys\nprint(sys.argv)", "-", "first");
    assertEquals(new Result("['-', 'first']\n", "", 0), result);
  }

  @Test
  void interactive() throws Exception {
    Result result = HoistpyCommand.run(folder, "1+1\nx = 2\nx\n", "-i", "-q");
    assertEquals("2\n2\n", result.out());
    assertEquals(0, result.exit());
  }

  @Test
  void version() throws Exception {
    Result result = HoistpyCommand.run(folder, "", "--version");
    assertTrue(result.out().startsWith("Python 3.12"), result.out());
    assertEquals(0, result.exit());
  }

  @Test
  void help() throws Exception {
    Result result = HoistpyCommand.run(folder, "", "-h");
    assertTrue(result.out().startsWith("usage: hoistpy [option] ..."), result.out());
    assertEquals(0, result.exit());
  }

  @Test
  void unknownShortOption() throws Exception {
    check("", "Unknown option: -Z\n" + USAGE, 2, "-Z");
  }

  @Test
  void unknownLongOption() throws Exception {
    check("", "unknown option --nothing\n" + USAGE, 2, "--nothing");
  }

  @Test
  void missingArgumentOfAnOption() throws Exception {
    check("", "Argument expected for the -c option\n" + USAGE, 2, "-c");
  }

  @Test
  void wrongMemoryModel() throws Exception {
    String message = "--memory-model must be one of 'strict', 'bounded', or 'relaxed'\n";
    check("", message + USAGE, 2, "--memory-model=loose", "-c", "pass");
  }

  @Test
  void everyMemoryModelRuns() throws Exception {
    for (String model : new String[] {"strict", "bounded", "relaxed"}) {
      check("6\n", "", 0, "--memory-model=" + model, "-c", "print(sum([1, 2, 3]))");
    }
  }

  @Test
  void doctor() throws Exception {
    Result result = HoistpyCommand.run(folder, "", "--doctor", "--memory-model=relaxed");
    assertEquals("", result.err());
    assertEquals(0, result.exit());
    assertTrue(result.out().matches("(?s).*\\nruntime +GraalVM CE\\n.*"), result.out());
    assertTrue(result.out().matches("(?s).*\\nJIT +active\\n.*"), result.out());
    assertTrue(result.out().matches("(?s).*\\nmemory model +relaxed\\n.*"), result.out());
  }

  @Test
  void flagsForTheVirtualMachine() throws Exception {
    Result result =
        HoistpyCommand.run(folder, "", "--vm.Dsome.property=x y", "--jvm.Xmx300m", "--doctor");
    assertTrue(result.out().contains("-Dsome.property=x y"), result.out());
    assertTrue(result.out().contains("-Xmx300m"), result.out());
  }

  @Test
  void warnsInOneLineWithoutTheJit() throws Exception {
    Result result = HoistpyCommand.run(folder, "", "--vm.XX:-EnableJVMCI", "-c", "print(1)");
    assertEquals("1\n", result.out());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(result.err().startsWith("hoistpy: warning: the JIT is not active"), result.err());
  }

  @Test
  void unknownOptionOfTheEngine() throws Exception {
    Result result = HoistpyCommand.run(folder, "", "--engine.Nothing=1", "-c", "print(1)");
    assertEquals("", result.out());
    assertEquals(2, result.exit());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void throughALinkFromAnotherFolder() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("with a space"));
    Path link =
        Files.createSymbolicLink(elsewhere.resolve("my hoistpy"), HoistpyCommand.executable());
    Result result =
        HoistpyCommand.shell(elsewhere, "'" + link + "' -c 'import os; print(os.getcwd())'");
    assertEquals(new Result(elsewhere.toRealPath() + "\n", "", 0), result);
  }

  private void check(String out, String err, int exit, String... arguments) throws Exception {
    assertEquals(new Result(out, err, exit), HoistpyCommand.run(folder, "", arguments));
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
  }
}
