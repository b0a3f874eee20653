package org.hoistpy.modules.imp;

import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.NativeModules;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.bytes.PyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.sequence.PyList;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Text;

/**
 * Module {@code _imp}: what {@code importlib} asks of the interpreter. There are no frozen and no
 * extension modules. Stateless.
 */
public final class ImpModule {
  private ImpModule() {}

  public static void define(ModuleBuilder imp) {
    imp.constant("check_hash_based_pycs", Strings.of("default"));
    imp.constant("pyc_magic_number_token", 0L);
    imp.function("is_builtin", "name, /", name -> isBuiltin(name) ? 1L : 0L);
    imp.function("create_builtin", "spec, /", ImpModule::create);
    imp.function("exec_builtin", "mod, /", module -> 0L);
    imp.function("is_frozen", "name, /", name -> false);
    imp.function("is_frozen_package", "name, /", ImpModule::noFrozen);
    imp.function("find_frozen", "name, /, *, withdata=False", (name, data) -> PyNone.NONE);
    imp.function("get_frozen_object", "name, data=None, /", (name, data) -> noFrozen(name));
    imp.function("init_frozen", "name, /", ImpModule::noFrozen);
    imp.function("_frozen_module_names", "", () -> new PyList());
    imp.function("_override_frozen_modules_for_tests", "override, /", flag -> PyNone.NONE);
    imp.function("_override_multi_interp_extensions_check", "override, /", flag -> 0L);
    imp.function("extension_suffixes", "", () -> new PyList());
    imp.function("create_dynamic", "spec, file=None, /", (spec, file) -> noExtension(spec));
    imp.function("exec_dynamic", "mod, /", module -> 0L);
    imp.function("lock_held", "", () -> false);
    imp.function("acquire_lock", "", () -> PyNone.NONE);
    imp.function("release_lock", "", () -> PyNone.NONE);
    imp.function("_fix_co_filename", "code, path, /", (code, path) -> PyNone.NONE);
    imp.function("source_hash", "key, source", ImpModule::hash);
    imp.function("get_magic", "", () -> new PyBytes(new byte[] {'H', 'P', '\r', '\n'}));
  }

  private static boolean isBuiltin(Object name) {
    return Text.payload(name) != null && NativeModules.exists(Text.strJava(name));
  }

  private static Object create(Object spec) {
    String name = Text.strJava(Attributes.get(spec, "name"));
    HoistPyContext context = HoistPyContext.get();
    Object present = context.modules().getString(name);
    Object module = present != null ? present : NativeModules.load(context, name);
    return module == null ? PyNone.NONE : module;
  }

  private static Object noFrozen(Object name) {
    throw PyErrors.importError(
        Text.strJava(name), null, "No such frozen object named %s", Text.strJava(name));
  }

  private static Object noExtension(Object spec) {
    throw PyErrors.importError(
        Text.strJava(Attributes.get(spec, "name")),
        null,
        "extension modules in C are not supported");
  }

  /** A 64-bit hash of a source for a given key; CPython uses SipHash, of which nothing depends. */
  private static Object hash(Object key, Object source) {
    long hash = Index.asSize(key) ^ 0xcbf29ce484222325L;
    for (byte b : ((PyAnyBytes) source).toArray()) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    byte[] bytes = new byte[Long.BYTES];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (hash >>> (i * Byte.SIZE));
    }
    return new PyBytes(bytes);
  }
}
