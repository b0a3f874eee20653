package org.hoistpy.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoistpy.tests.command.HoistpyCommand.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Input that is no program, output that goes nowhere, and exits: CPython's words and codes. */
class BadInputTest {

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void resolve() throws Exception {
    folder = temporary.toRealPath();
  }

  @Test
  void syntaxError() throws Exception {
    write("bad.py", "x = = 1\n");
    check(
        """
          File "%s/bad.py", line 1
            x = = 1
                ^
        SyntaxError: invalid syntax
        """
            .formatted(folder),
        1,
        "bad.py");
  }

  @Test
  void syntaxErrorInCode() throws Exception {
    check(
        """
          File "<string>", line 1
            f(
             ^
        SyntaxError: '(' was never closed
        """,
        1,
        "-c",
        "f(");
  }

  @Test
  void syntaxErrorOnStandardInput() throws Exception {
    Result result = HoistpyCommand.run(folder, "x = = 1\n", "-");
    assertEquals(
        """
          File "<stdin>", line 1
            x = = 1
                ^
        SyntaxError: invalid syntax
        """,
        result.err());
    assertEquals(1, result.exit());
  }

  @Test
  void missingFile() throws Exception {
    String path = folder + "/none.py";
    check(
        "hoistpy: can't open file '" + path + "': [Errno 2] No such file or directory\n",
        2,
        "none.py");
  }

  @Test
  void folderWithoutMain() throws Exception {
    check("hoistpy: can't find '__main__' module in '" + folder + "'\n", 1, folder.toString());
  }

  @Test
  void missingModule() throws Exception {
    check("hoistpy: No module named nothere\n", 1, "-m", "nothere");
  }

  @Test
  void binaryFile() throws Exception {
    Files.write(folder.resolve("nul.py"), new byte[] {'x', '\n', 0, 1, 2, '\n'});
    Result result = HoistpyCommand.run(folder, "", "nul.py");
    assertEquals("", result.out());
    assertTrue(
        result.err().endsWith("SyntaxError: source code cannot contain null bytes\n"),
        result.err());
    assertEquals(1, result.exit());
  }

  @Test
  void wrongEncoding() throws Exception {
    Files.write(folder.resolve("latin.py"), "x = 'é'\n".getBytes(StandardCharsets.ISO_8859_1));
    check(
        "SyntaxError: Non-UTF-8 code starting with '\\xe9' in file "
            + folder
            + "/latin.py on line 1, but no encoding declared;"
            + " see https://peps.python.org/pep-0263/ for details\n",
        1,
        "latin.py");
  }

  @Test
  void uncaughtException() throws Exception {
    check(
        """
        Traceback (most recent call last):
          File "<string>", line 1, in <module>
        ZeroDivisionError: division by zero
        """,
        1,
        "-c",
        "1/0");
  }

  @Test
  void exitCodes() throws Exception {
    check("", 3, "-c", "import sys; sys.exit(3)");
    check("bye\n", 1, "-c", "import sys; sys.exit('bye')");
    check("", 0, "-c", "raise SystemExit");
  }

  @Test
  void endlessRecursionIsAPythonError() throws Exception {
    Result result = HoistpyCommand.run(folder, "", "-c", "def f(): f()\nf()");
    assertTrue(
        result.err().endsWith("RecursionError: maximum recursion depth exceeded\n"), result.err());
    assertEquals(1, result.exit());
  }

  @Test
  void readerOfStandardOutputIsGone() throws Exception {
    Result result =
        HoistpyCommand.shell(
            folder, "(sleep 0.5; \"$HOISTPY\" -c 'print(1)'; echo \"exit $?\" >&2) | true");
    assertEquals(
        """
        Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>
        BrokenPipeError: [Errno 32] Broken pipe
        exit 120
        """,
        result.err());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void standardOutputIsFull() throws Exception {
    Result result = HoistpyCommand.shell(folder, "\"$HOISTPY\" -c 'print(1)' > /dev/full");
    assertEquals(
        """
        Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>
        OSError: [Errno 28] No space left on device
        """,
        result.err());
    assertEquals(120, result.exit());
  }

  @Test
  void standardOutputIsClosed() throws Exception {
    Result result = HoistpyCommand.shell(folder, "\"$HOISTPY\" -c 'print(1)' >&-");
    assertEquals("", result.err());
    assertEquals(0, result.exit());
  }

  private void check(String err, int exit, String... arguments) throws Exception {
    assertEquals(new Result("", err, exit), HoistpyCommand.run(folder, "", arguments));
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
  }
}
