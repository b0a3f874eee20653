package org.hoistpy.tests.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.number.NumberRank;
import org.hoistpy.objects.number.PyComplex;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.objects.number.Rounding;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.NumberComparison;
import org.hoistpy.ops.NumberOperators;
import org.hoistpy.text.FloatText;
import org.junit.jupiter.api.Test;

/**
 * Compares the operators on int and float with results of CPython 3.12, which {@code generate.py}
 * beside the vector file wrote: operation, operands, result.
 */
class NumberVectorsTest {
  @Test
  void agreesWithCPython() throws IOException {
    List<String> wrong = new ArrayList<>();
    var stream = getClass().getResourceAsStream("/number/arithmetic.tsv");
    assertNotNull(stream);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] fields = line.split("\t", -1);
        String actual = run(fields[0], value(fields[1]), value(fields[2]));
        if (!fields[3].equals(actual)) {
          wrong.add(line + "\n  got " + actual);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static Object value(String text) {
    String digits = text.substring(1);
    return text.charAt(0) == 'f'
        ? (Object) FloatText.parse(digits)
        : PyInts.normalize(new BigInteger(digits));
  }

  private static String run(String operation, Object left, Object right) {
    try {
      return text(apply(operation, left, right));
    } catch (PyException e) {
      return "!" + e.value().getPyClass().name();
    }
  }

  private static Object apply(String operation, Object left, Object right) {
    NumberRank rank =
        left instanceof Double || right instanceof Double ? NumberRank.FLOAT : NumberRank.INT;
    return switch (operation) {
      case "LT", "EQ", "GE", "NE" ->
          NumberComparison.compareAs(rank, CompareOp.valueOf(operation), left, right);
      case "ROUND" ->
          left instanceof Double number
              ? (Object) Rounding.round((double) number, right)
              : Rounding.round(left, right);
      default -> NumberOperators.applyAs(rank, BinaryOp.valueOf(operation), left, right);
    };
  }

  /** As the vectors write it; a big integer in the range of long shows as itself. */
  private static String text(Object result) {
    return switch (result) {
      case Boolean flag -> flag ? "bTrue" : "bFalse";
      case Double number -> "f" + FloatText.repr(number);
      case PyComplex complex -> "c";
      case BigInteger big when big.bitLength() < Long.SIZE -> "not normal: " + big;
      default -> "i" + result;
    };
  }
}
