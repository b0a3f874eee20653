package org.hoistpy.modules.math;

import java.math.BigInteger;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.number.IntArithmetic;
import org.hoistpy.objects.number.PyInts;
import org.hoistpy.ops.Index;

/** Number theory: {@code gcd lcm isqrt factorial comb perm}, on ints of any size. */
final class Combinatorics {
  private Combinatorics() {}

  static Object gcd(Object[] integers) {
    BigInteger result = BigInteger.ZERO;
    for (Object integer : integers) {
      result = result.gcd(PyInts.big(Index.asIndex(integer)));
    }
    return PyInts.normalize(result);
  }

  static Object lcm(Object[] integers) {
    BigInteger result = BigInteger.ONE;
    for (Object integer : integers) {
      BigInteger value = PyInts.big(Index.asIndex(integer)).abs();
      result =
          result.signum() == 0 || value.signum() == 0
              ? BigInteger.ZERO
              : result.divide(result.gcd(value)).multiply(value);
    }
    return PyInts.normalize(result);
  }

  static Object isqrt(Object n) {
    BigInteger value = PyInts.big(Index.asIndex(n));
    if (value.signum() < 0) {
      throw PyErrors.valueError("isqrt() argument must be nonnegative");
    }
    return PyInts.normalize(value.sqrt());
  }

  static Object factorial(Object n) {
    Object value = Index.asIndex(n);
    if (!(value instanceof Long count)) {
      throw PyInts.sign(value) < 0
          ? negativeFactorial()
          : PyErrors.overflowError("factorial() argument should not exceed %d", Long.MAX_VALUE);
    }
    if (count < 0) {
      throw negativeFactorial();
    }
    return PyInts.normalize(product(0, count));
  }

  private static RuntimeException negativeFactorial() {
    return PyErrors.valueError("factorial() not defined for negative values");
  }

  /** {@code (first + 1) * … * last}, halved recursively so that the factors stay balanced. */
  private static BigInteger product(long first, long last) {
    if (last - first < 16) {
      BigInteger result = BigInteger.ONE;
      for (long factor = first + 1; factor <= last; factor++) {
        result = result.multiply(BigInteger.valueOf(factor));
      }
      return result;
    }
    long middle = first + (last - first) / 2;
    return product(first, middle).multiply(product(middle, last));
  }

  private static Object nonNegative(Object argument, String name) {
    Object value = Index.asIndex(argument);
    if (PyInts.sign(value) < 0) {
      throw PyErrors.valueError("%s must be a non-negative integer", name);
    }
    return value;
  }

  static Object perm(Object n, Object k) {
    if (k == PyNone.NONE) {
      return factorial(n);
    }
    Object total = Index.asIndex(n);
    Object chosen = Index.asIndex(k);
    nonNegative(total, "n");
    nonNegative(chosen, "k");
    if (PyInts.compare(total, chosen) < 0) {
      return 0L;
    }
    if (!(chosen instanceof Long count)) {
      throw PyErrors.overflowError("k must not exceed %d", Long.MAX_VALUE);
    }
    return PyInts.normalize(fallingFactorial(PyInts.big(total), count));
  }

  /** {@code n * (n - 1) * …}, {@code count} factors. */
  private static BigInteger fallingFactorial(BigInteger n, long count) {
    if (n.bitLength() < Long.SIZE) {
      return product(n.longValue() - count, n.longValue());
    }
    BigInteger result = BigInteger.ONE;
    for (long i = 0; i < count; i++) {
      result = result.multiply(n.subtract(BigInteger.valueOf(i)));
    }
    return result;
  }

  static Object comb(Object n, Object k) {
    Object total = Index.asIndex(n);
    Object chosen = Index.asIndex(k);
    nonNegative(total, "n");
    nonNegative(chosen, "k");
    Object rest = IntArithmetic.subtract(total, chosen);
    if (PyInts.sign(rest) < 0) {
      return 0L;
    }
    Object fewer = PyInts.compare(rest, chosen) < 0 ? rest : chosen;
    if (!(fewer instanceof Long count)) {
      throw PyErrors.overflowError("min(n - k, k) must not exceed %d", Long.MAX_VALUE);
    }
    return PyInts.normalize(fallingFactorial(PyInts.big(total), count).divide(product(0, count)));
  }
}
