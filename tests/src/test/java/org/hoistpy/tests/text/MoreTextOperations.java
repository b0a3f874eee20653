package org.hoistpy.tests.text;

/** Operations on templates, case and codecs, continued from {@link TextOperations}. */
final class MoreTextOperations {
  private MoreTextOperations() {}

  static String apply(String operation, String[] a) {
    throw new IllegalArgumentException(operation);
  }
}
