package org.hoistpy.litmus.model;

import java.util.List;
import java.util.Map;

/** An exception; only its class and arguments count. Immutable. */
record ExceptionValue(String name, List<Object> args) {
  /** The built-in classes that tests may name, with their bases. */
  private static final Map<String, String> BASES =
      Map.ofEntries(
          Map.entry("ImportError", "Exception"),
          Map.entry("IndexError", "LookupError"),
          Map.entry("KeyError", "LookupError"),
          Map.entry("LookupError", "Exception"),
          Map.entry("AttributeError", "Exception"),
          Map.entry("UnboundLocalError", "NameError"),
          Map.entry("NameError", "Exception"),
          Map.entry("RuntimeError", "Exception"),
          Map.entry("AssertionError", "Exception"),
          Map.entry("StopIteration", "Exception"),
          Map.entry("TimeoutError", "OSError"),
          Map.entry("OSError", "Exception"),
          Map.entry("TypeError", "Exception"),
          Map.entry("ValueError", "Exception"),
          Map.entry("ZeroDivisionError", "ArithmeticError"),
          Map.entry("ArithmeticError", "Exception"),
          Map.entry("Empty", "Exception"),
          Map.entry("Full", "Exception"),
          Map.entry("Exception", "BaseException"),
          Map.entry("BaseException", ""));

  static boolean isClass(String name) {
    return BASES.containsKey(name);
  }

  boolean isInstance(String type) {
    for (String at = name; at != null; at = BASES.get(at)) {
      if (at.equals(type)) {
        return true;
      }
    }
    return false;
  }
}
