package org.hoistpy.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares {@code org.hoistpy.text} with results of CPython 3.12, which {@code generate.py} beside
 * the vector files wrote: operation, expected result, arguments.
 */
class TextVectorsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"floats", "formats", "ints", "strings", "case", "codecs", "templates", "percents"})
  void agreesWithCPython(String file) throws IOException {
    List<String> wrong = new ArrayList<>();
    var stream = getClass().getResourceAsStream("/text/" + file + ".tsv");
    assertNotNull(stream, file);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] fields = line.split("\t", -1);
        String[] args = new String[fields.length - 2];
        for (int i = 2; i < fields.length; i++) {
          args[i - 2] = TextOperations.UNESCAPE.apply(fields[i]);
        }
        String expected = TextOperations.UNESCAPE.apply(fields[1]);
        String actual = TextOperations.run(fields[0], args);
        if (!expected.equals(actual)) {
          wrong.add(line + "\n  got " + actual);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
