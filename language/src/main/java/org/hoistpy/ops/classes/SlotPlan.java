package org.hoistpy.ops.classes;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.text.UnicodeText;

/**
 * What {@code __slots__} of a new class asks for (language reference, section 3.3.2.4).
 *
 * @param members mangled names in sorted order
 * @param addsDict the class itself gives its instances a {@code __dict__}
 * @param addsWeakref the class itself makes its instances weakly referable
 */
record SlotPlan(List<String> members, boolean addsDict, boolean addsWeakref) {

  static SlotPlan of(String className, PyType base, PyType[] bases, PyDict namespace) {
    boolean mayAddDict = !base.instancesHaveDict() && !base.isSubtypeOf(BuiltinTypes.TYPE);
    boolean mayAddWeakref = !base.details().isWeakReferable() && !Layouts.isVariableSize(base);
    Object slots = namespace.getString("__slots__");
    if (slots == null) {
      return new SlotPlan(List.of(), mayAddDict, mayAddWeakref);
    }
    Object[] items =
        slots instanceof TruffleString ? new Object[] {slots} : Iteration.toArray(slots);
    if (items.length > 0 && Layouts.isVariableSize(base)) {
      throw PyErrors.typeError("nonempty __slots__ not supported for subtype of '%s'", base.name());
    }
    boolean dict = false;
    boolean weakref = false;
    List<String> members = new ArrayList<>();
    for (Object item : items) {
      String name = checkName(item);
      switch (name) {
        case "__dict__" -> {
          rejectDuplicate(name, !mayAddDict || dict);
          dict = true;
        }
        case "__weakref__" -> {
          rejectDuplicate(name, !mayAddWeakref || weakref);
          weakref = true;
        }
        default -> members.add(member(className, name, namespace));
      }
    }
    members.sort(null);
    for (PyType other : bases) {
      // A secondary base may bring what this class did not ask for.
      if (other != base) {
        dict |= mayAddDict && other.instancesHaveDict();
        weakref |= mayAddWeakref && other.details().isWeakReferable();
      }
    }
    return new SlotPlan(members, dict, weakref);
  }

  private static String checkName(Object item) {
    if (!TypeOf.isInstance(item, BuiltinTypes.STR)) {
      throw PyErrors.typeError(
          "__slots__ items must be strings, not '%s'", TypeOf.get(item).name());
    }
    String name = Text.strJava(item);
    if (!UnicodeText.isIdentifier(name)) {
      throw PyErrors.typeError("__slots__ must be identifiers");
    }
    return name;
  }

  private static void rejectDuplicate(String name, boolean present) {
    if (present) {
      throw PyErrors.typeError("%s slot disallowed: we already got one", name);
    }
  }

  private static String member(String className, String name, PyDict namespace) {
    String mangled = mangle(className, name);
    boolean inserted = mangled.equals("__qualname__") || mangled.equals("__classcell__");
    if (!inserted && namespace.getString(mangled) != null) {
      throw PyErrors.valueError(
          "%s in __slots__ conflicts with class variable", Text.reprJava(Strings.of(mangled)));
    }
    return mangled;
  }

  /** Private name mangling; a class name of underscores only mangles nothing. */
  private static String mangle(String className, String name) {
    if (!name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
      return name;
    }
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    return start == className.length() ? name : "_" + className.substring(start) + name;
  }
}
