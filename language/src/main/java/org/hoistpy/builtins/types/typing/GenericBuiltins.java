package org.hoistpy.builtins.types.typing;

import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.type.Keywords;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.typing.TypingTypes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.TypingLibrary;

/** {@code typing.Generic}. Stateless. */
final class GenericBuiltins {
  private GenericBuiltins() {}

  static void install() {
    TypeBuilder<Object> generic = new TypeBuilder<>(TypingTypes.GENERIC, self -> self);
    generic.doc("Abstract base class for generic types.");
    generic.classMethod(
        "__class_getitem__",
        "*args, **kwargs",
        (cls, args, keywords) -> call("_generic_class_getitem", cls, args, keywords));
    generic.classMethod(
        "__init_subclass__",
        "*args, **kwargs",
        (cls, args, keywords) -> call("_generic_init_subclass", cls, args, keywords));
  }

  private static Object call(String function, PyType cls, Object args, Object keywords) {
    Object[] given = (Object[]) args;
    Object[] all = new Object[given.length + 1];
    all[0] = cls;
    System.arraycopy(given, 0, all, 1, given.length);
    Keywords named = Keywords.of((PyDict) keywords);
    return Calls.callKeywords(TypingLibrary.function(function), all, named.names(), named.values());
  }
}
