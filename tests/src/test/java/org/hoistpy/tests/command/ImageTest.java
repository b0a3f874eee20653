package org.hoistpy.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hoistpy.tests.Project;
import org.hoistpy.tests.command.HoistpyCommand.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which image the command takes. A stand-in for Java tells the tests that it was asked. */
class ImageTest {

  @TempDir Path folder;

  @Test
  void imageOfThisBuild() throws Exception {
    standIn(key(), key());
    assertEquals("from the image\n", run("unset HOISTPY_IMAGE").out());
  }

  @Test
  void imageOfAnotherBuildIsLeftAlone() throws Exception {
    standIn(key(), "0123");
    Files.createDirectories(folder.resolve("hoistpy/image-" + key() + ".making"));
    assertEquals("1\n", run("unset HOISTPY_IMAGE").out());
  }

  @Test
  void imageThatIsNotWanted() throws Exception {
    standIn(key(), key());
    assertEquals("1\n", run("export HOISTPY_IMAGE=off").out());
  }

  @Test
  void whatTheImageHasNoModulesFor() throws Exception {
    standIn(key(), key());
    Result result = run("unset HOISTPY_IMAGE; set -- --jvm.agentlib:none");
    assertFalse(result.out().contains("from the image"), result.out());
  }

  /** The key that the command has noted down. */
  private String key() throws Exception {
    Path noted = Project.root().resolve("launcher/target/image.key");
    HoistpyCommand.shell(
        folder,
        "unset HOISTPY_IMAGE; export XDG_CACHE_HOME=/dev/null; exec \"$HOISTPY\" --version");
    List<String> lines = Files.readAllLines(noted);
    return lines.get(1);
  }

  private void standIn(String name, String key) throws Exception {
    Path image = folder.resolve("hoistpy/image-" + name);
    Files.createDirectories(image.resolve("bin"));
    Files.createDirectories(image.resolve("hoistpy/lib"));
    Files.writeString(image.resolve("hoistpy/key"), key + "\n");
    Path java = Files.writeString(image.resolve("bin/java"), "#!/bin/sh\necho from the image\n");
    java.toFile().setExecutable(true);
  }

  private Result run(String preparation) throws Exception {
    return HoistpyCommand.shell(
        folder,
        "export XDG_CACHE_HOME=\""
            + folder
            + "\"; "
            + preparation
            + "; exec \"$HOISTPY\" \"$@\" -c 'print(1)'");
  }
}
