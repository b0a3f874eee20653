package org.hoistpy.jmh.twins;

/** The random numbers of {@code prng.py}. */
final class Prng {
  private long seed = 74755;

  long next() {
    seed = (seed * 1309 + 13849) & 65535;
    return seed;
  }
}
