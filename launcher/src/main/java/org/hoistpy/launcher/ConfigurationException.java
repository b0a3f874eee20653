package org.hoistpy.launcher;

/** A variable of the environment is wrong; the message is what CPython prints about it. */
final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ConfigurationException(String stage, String problem) {
    super(
        "Fatal Python error: "
            + stage
            + ": "
            + problem
            + "\nPython runtime state: preinitialized\n\n",
        null,
        false,
        false);
  }
}
