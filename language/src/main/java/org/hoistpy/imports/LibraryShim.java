package org.hoistpy.imports;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PySimpleNamespace;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.InstanceDicts;
import org.hoistpy.ops.classes.ObjectCreation;

/**
 * The built-in object {@code __graalpython__}, which the files of the library's distribution ask
 * about their interpreter. It is there from the first of these files on. Stateless.
 */
final class LibraryShim {
  private static final String NAME = "__graalpython__";

  private LibraryShim() {}

  static void install(HoistPyContext context, String folder) {
    PyDict builtins = context.builtins().namespace();
    if (builtins.getString(NAME) != null) {
      return;
    }
    PySimpleNamespace answers = new PySimpleNamespace(PySimpleNamespace.TYPE);
    PyDict attributes = InstanceDicts.get(answers);
    attributes.putString("stdlib_home", Strings.of(folder));
    attributes.putString("in_preinitialization", false);
    attributes.putString("is_bytecode_dsl_interpreter", false);
    attributes.putString("venvlauncher_command", PyNone.NONE);
    attributes.putString(
        "ForeignType", context.builtins().namespace().getString("NotImplementedError"));
    ModuleBuilder functions = new ModuleBuilder(NAME);
    functions.function("posix_module_backend", "", () -> Strings.of("java"));
    functions.function("get_max_process_count", "", () -> PyNone.NONE);
    functions.function(
        "unsafe_object_new", "cls, /", cls -> ObjectCreation.create((PyType) cls, false));
    functions.contents().forEach(attributes::putString);
    builtins.putString(NAME, answers);
  }
}
