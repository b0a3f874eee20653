package org.hoistpy.tests.text;

/** Operations on codecs, continued from {@link MoreTextOperations}. */
final class CodecOperations {
  private CodecOperations() {}

  static String apply(String operation, String[] a) {
    throw new IllegalArgumentException(operation);
  }
}
