package org.hoistpy.builtins.types;

import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.type.PyType;

/** Checks of arguments that constructors of built-in types make themselves. Stateless. */
public final class ConstructorArguments {
  private ConstructorArguments() {}

  /** The one positional argument, or null when none was given. */
  public static Object optional(String function, Object[] arguments) {
    if (arguments.length > 1) {
      throw PyErrors.typeError(
          "%s expected at most 1 argument, got %d", function, arguments.length);
    }
    return arguments.length == 0 ? null : arguments[0];
  }

  /** TypeError if there are keyword arguments. */
  public static void noKeywords(String function, PyDict keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw PyErrors.typeError("%s() takes no keyword arguments", function);
    }
  }

  /**
   * TypeError if {@code __new__} of a class gets keyword arguments, unless they are for an {@code
   * __init__} that a subclass brings.
   */
  public static void noKeywords(PyType owner, PyType cls, PyDict keywords) {
    if (!bringsInit(owner, cls)) {
      noKeywords(shortName(owner), keywords);
    }
  }

  /**
   * TypeError if {@code __new__} of a class that takes nothing gets an argument, unless it is for
   * an {@code __init__} that a subclass brings.
   */
  public static void none(PyType owner, PyType cls, Object[] arguments, PyDict keywords) {
    if (bringsInit(owner, cls)) {
      return;
    }
    if (arguments.length > 0) {
      throw PyErrors.typeError("%s() takes no positional arguments", shortName(owner));
    }
    noKeywords(shortName(owner), keywords);
  }

  private static boolean bringsInit(PyType owner, PyType cls) {
    return cls != owner && cls.lookup("__init__") != owner.lookup("__init__");
  }

  private static String shortName(PyType type) {
    return type.name().substring(type.name().lastIndexOf('.') + 1);
  }

  /** TypeError unless there are between so many positional arguments. */
  public static void checkCount(String function, Object[] arguments, int least, int most) {
    int given = arguments.length;
    if (given >= least && given <= most) {
      return;
    }
    int bound = given < least ? least : most;
    throw PyErrors.typeError(
        "%s expected %s%d argument%s, got %d",
        function,
        least == most ? "" : given < least ? "at least " : "at most ",
        bound,
        bound == 1 ? "" : "s",
        given);
  }
}
