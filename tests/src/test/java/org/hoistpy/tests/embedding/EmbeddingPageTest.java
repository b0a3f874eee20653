package org.hoistpy.tests.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.hoistpy.tests.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of docs/embedding.md compiles and prints what the page says. */
class EmbeddingPageTest {
  private static String block(String page, String start) {
    Matcher matcher = Pattern.compile(start + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertTrue(matcher.find(), "the page has no such block");
    return matcher.group(1);
  }

  @Test
  void exampleRuns(@TempDir Path folder) throws Exception {
    String page = Files.readString(Project.root().resolve("docs/embedding.md"));
    Path file = Files.writeString(folder.resolve("Embedding.java"), block(page, "```java"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String path = System.getProperty("java.class.path");
    String modules = System.getProperty("jdk.module.path", "");
    int result =
        compiler.run(
            null,
            null,
            null,
            "-d",
            folder.toString(),
            "-cp",
            path + ":" + modules,
            file.toString());
    assertEquals(0, result, "the example does not compile");
    PrintStream original = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Class<?> example = loader.loadClass("Embedding");
      example.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(original);
    }
    assertEquals(block(page, "It prints\n\n```"), printed.toString(StandardCharsets.UTF_8));
  }
}
