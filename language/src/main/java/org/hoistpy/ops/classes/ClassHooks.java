package org.hoistpy.ops.classes;

import java.util.Map;
import org.hoistpy.objects.descriptor.PySuper;
import org.hoistpy.objects.exception.PyBaseException;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.SuperAttributes;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** The hooks that run when a class exists (language reference, section 3.3.3.6). Stateless. */
final class ClassHooks {
  private ClassHooks() {}

  /** {@code __set_name__} of every value of the namespace. */
  static void setNames(PyType type, Map<String, Object> attributes) {
    for (Map.Entry<String, Object> entry : attributes.entrySet()) {
      Object hook = Attributes.lookupSpecial(entry.getValue(), "__set_name__");
      if (hook == null) {
        continue;
      }
      try {
        Calls.call(hook, type, Strings.of(entry.getKey()));
      } catch (PyException e) {
        addNote(
            e.value(),
            "Error calling __set_name__ on '"
                + TypeOf.get(entry.getValue()).name()
                + "' instance "
                + Text.reprJava(Strings.of(entry.getKey()))
                + " in '"
                + type.name()
                + "'");
        throw e;
      }
    }
  }

  private static void addNote(PyBaseException exception, String note) {
    Calls.callMethod(exception, "add_note", Strings.of(note));
  }

  /** {@code super(type, type).__init_subclass__(**keywords)}. */
  static void initSubclass(PyType type, String[] names, Object[] values) {
    Object hook = SuperAttributes.lookup(type, type, type, "__init_subclass__");
    if (hook == null) {
      // mro() left object out; the attribute of super itself is what is found then.
      hook = Attributes.get(new PySuper(type, type, type), "__init_subclass__");
    }
    if (names.length == 0 && isObjectsOwn(type)) {
      return;
    }
    Calls.callKeywords(hook, new Object[0], names, values);
  }

  private static boolean isObjectsOwn(PyType type) {
    return SuperAttributes.find(type, type, "__init_subclass__")
        == BuiltinTypes.OBJECT.getOwn("__init_subclass__");
  }
}
