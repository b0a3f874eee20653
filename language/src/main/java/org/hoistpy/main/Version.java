package org.hoistpy.main;

/** The version numbers, in one place. */
public final class Version {

  /** The language level: the CPython release whose behaviour is the reference. */
  public static final String PYTHON = "3.12.8";

  /** The release of HoistPy. */
  public static final String HOISTPY = "0.1.0";

  private Version() {}
}
