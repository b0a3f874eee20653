package org.hoistpy.ops.classes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Identity;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** How classes and plain objects are called in texts. Stateless. */
public final class ClassNames {
  private ClassNames() {}

  /** {@code __name__}. The name of a built-in class may start with its module. */
  public static String name(PyType type) {
    return type.isHeapType()
        ? type.name()
        : type.name().substring(type.name().lastIndexOf('.') + 1);
  }

  /** {@code __qualname__}. */
  public static String qualifiedName(PyType type) {
    return type.isHeapType() ? type.details().qualifiedName() : name(type);
  }

  /** {@code __module__}, or null when the class has none. */
  @TruffleBoundary
  public static Object module(PyType type) {
    Object own = type.getOwn("__module__");
    if (type.isHeapType() || Text.payload(own) != null) {
      return own;
    }
    int dot = type.name().lastIndexOf('.');
    return Strings.of(dot < 0 ? "builtins" : type.name().substring(0, dot));
  }

  /** {@code module.qualname}, without the module for built-in classes. */
  @TruffleBoundary
  public static String fullName(PyType type) {
    Object module = module(type);
    String text = Text.payload(module) == null ? null : Text.strJava(module);
    return text == null || text.equals("builtins")
        ? qualifiedName(type)
        : text + "." + qualifiedName(type);
  }

  /** {@code 0x…}: the object's identity as reprs show it. */
  @TruffleBoundary
  public static String address(Object object) {
    return Identity.id(object) instanceof Long id ? String.format("0x%x", id) : "0x0";
  }

  /** {@code <module.Class object at 0x…>}. */
  @TruffleBoundary
  public static String plainRepr(Object object) {
    return "<" + fullName(TypeOf.get(object)) + " object at " + address(object) + ">";
  }
}
