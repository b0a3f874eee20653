package org.hoistpy.builtins.functions;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.type.Keywords;
import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.type.TypeTraits;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;

/** {@code exit}, {@code quit}, {@code help} and {@code breakpoint}. Stateless. */
public final class SiteBuiltins {
  private static final PyType QUITTER =
      BuiltinTypes.define("_sitebuiltins.Quitter", PyInstance.class, TypeTraits.BUILTIN_WITH_DICT);

  private static final PyType HELPER =
      BuiltinTypes.define("_sitebuiltins._Helper", PyInstance.class, TypeTraits.BUILTIN_WITH_DICT);

  private SiteBuiltins() {}

  /** Declares the methods; once per JVM. */
  public static void install() {
    TypeBuilder<PyInstance> type = new TypeBuilder<>(QUITTER, PyInstance.class);
    type.method(
        "__call__",
        "code=None",
        (self, code) -> {
          throw PyErrors.of(ExceptionTypes.SYSTEM_EXIT, code);
        });
    type.method(
        "__repr__",
        "",
        self ->
            Strings.of(
                "Use "
                    + Text.strJava(Attributes.get(self, "name"))
                    + "() or Ctrl-D (i.e. EOF) to exit"));
    TypeBuilder<PyInstance> helper = new TypeBuilder<>(HELPER, PyInstance.class);
    helper.method("__call__", "*args, **kwds", (self, args, keywords) -> help(args, keywords));
    helper.method(
        "__repr__",
        "",
        self ->
            Strings.of("Type help() for interactive help, or help(object) for help about object."));
  }

  private static Object help(Object arguments, Object keywords) {
    Object pydoc = HoistPyContext.get().moduleLoader().importModule("pydoc");
    Keywords named = Keywords.of((PyDict) keywords);
    return Calls.callKeywords(
        Attributes.get(pydoc, "help"), (Object[]) arguments, named.names(), named.values());
  }

  public static void define(ModuleBuilder builtins) {
    builtins.constant("exit", quitter("exit"));
    builtins.constant("quit", quitter("quit"));
    builtins.constant("help", new PyInstance(HELPER.instanceShape()));
    builtins.function(
        "breakpoint",
        "*args, **kwargs",
        (args, keywords) -> {
          Object sys = HoistPyContext.get().moduleLoader().importModule("sys");
          Object hook = Attributes.getOrNull(sys, "breakpointhook");
          if (hook == null) {
            throw PyErrors.runtimeError("lost sys.breakpointhook");
          }
          Keywords named = Keywords.of((PyDict) keywords);
          return Calls.callKeywords(hook, (Object[]) args, named.names(), named.values());
        });
  }

  private static PyInstance quitter(String name) {
    PyInstance quitter = new PyInstance(QUITTER.instanceShape());
    Attributes.genericSet(quitter, "name", Strings.of(name));
    return quitter;
  }
}
