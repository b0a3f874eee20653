package org.hoistpy.modules.sys;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.types.type.Keywords;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Warnings;

/** {@code sys.breakpointhook}: calls what PYTHONBREAKPOINT names. Stateless. */
final class BreakpointHook {
  private static final String DEBUGGER = "pdb.set_trace";

  private BreakpointHook() {}

  static Object call(Object args, Object keywords) {
    Object environment = Attributes.get(load("os"), "environ");
    String name =
        Text.strJava(
            Calls.callMethod(environment, "get", Strings.of("PYTHONBREAKPOINT"), Strings.of("")));
    if (name.equals("0")) {
      return PyNone.NONE;
    }
    Object hook = find(name.isEmpty() ? DEBUGGER : name);
    if (hook == null) {
      Warnings.warn(
          ExceptionTypes.RUNTIME_WARNING,
          "Ignoring unimportable $PYTHONBREAKPOINT: \"" + name + "\"");
      return PyNone.NONE;
    }
    Keywords named = Keywords.of((PyDict) keywords);
    return Calls.callKeywords(hook, (Object[]) args, named.names(), named.values());
  }

  private static Object load(String module) {
    return HoistPyContext.get().moduleLoader().importModule(module);
  }

  private static Object find(String name) {
    int dot = name.lastIndexOf('.');
    if (dot == 0) {
      return null;
    }
    try {
      Object module = load(dot < 0 ? "builtins" : name.substring(0, dot));
      return Attributes.getOrNull(module, name.substring(dot + 1).intern());
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.IMPORT_ERROR)) {
        return null;
      }
      throw e;
    }
  }
}
