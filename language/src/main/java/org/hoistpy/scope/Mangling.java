package org.hoistpy.scope;

/** Mangling of private names (language reference 6.2.1). Stateless. */
public final class Mangling {
  private Mangling() {}

  /**
   * The name by which {@code name} is known inside class {@code className}; interned.
   *
   * @param className null outside of classes
   */
  public static String mangle(String className, String name) {
    if (className == null
        || !name.startsWith("__")
        || name.endsWith("__")
        || name.indexOf('.') >= 0) {
      return name;
    }
    int i = 0;
    while (i < className.length() && className.charAt(i) == '_') {
      i++;
    }
    return i == className.length() ? name : ("_" + className.substring(i) + name).intern();
  }
}
