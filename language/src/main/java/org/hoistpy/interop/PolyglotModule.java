package org.hoistpy.interop;

import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.foreign.PyForeignException;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;

/** {@code polyglot}: values shared with other languages, and code in them. Stateless. */
public final class PolyglotModule {
  private PolyglotModule() {}

  public static void define(ModuleBuilder polyglot) {
    polyglot.function("import_value", "name, /", PolyglotModule::importValue);
    polyglot.function("export_value", "name, value, /", PolyglotModule::exportValue);
    polyglot.function("eval", "*, path='', string='', language=''", PolyglotModule::eval);
    polyglot.type(ForeignTypes.OBJECT);
    polyglot.type(ForeignTypes.LIST);
    polyglot.type(ForeignTypes.DICT);
    polyglot.type(ForeignTypes.ITERABLE);
    polyglot.type(ForeignTypes.ITERATOR);
    polyglot.type(ForeignTypes.EXECUTABLE);
    polyglot.type(ForeignTypes.CLASS);
    polyglot.type(PyForeignException.TYPE);
  }

  private static String text(Object value, String function) {
    if (Text.payload(value) == null) {
      throw PyErrors.typeError(
          "%s() needs strings for names, not %s", function, TypeOf.name(value));
    }
    return Text.strJava(value);
  }

  private static Env env() {
    return HoistPyContext.get().env();
  }

  private static PyException denied() {
    return PyErrors.runtimeError("polyglot access is not allowed by the embedder");
  }

  /** None when nobody exported the name. */
  private static Object importValue(Object name) {
    String key = text(name, "import_value");
    if (!env().isPolyglotBindingsAccessAllowed()) {
      throw denied();
    }
    Object bindings = env().getPolyglotBindings();
    return ScalarMessages.INTEROP.isMemberReadable(bindings, key)
        ? Border.askForeign(() -> ScalarMessages.INTEROP.readMember(bindings, key))
        : PyNone.NONE;
  }

  private static Object exportValue(Object name, Object value) {
    String key = text(name, "export_value");
    if (!env().isPolyglotBindingsAccessAllowed()) {
      throw denied();
    }
    Object bindings = env().getPolyglotBindings();
    Border.askForeign(
        () -> {
          ScalarMessages.INTEROP.writeMember(bindings, key, Values.toForeign(value));
          return null;
        });
    return value;
  }

  private static Object eval(Object path, Object string, Object language) {
    String file = text(path, "eval");
    String code = text(string, "eval");
    String id = text(language, "eval");
    if (file.isEmpty() == code.isEmpty()) {
      throw PyErrors.valueError("polyglot.eval() needs one of the arguments 'string' and 'path'");
    }
    if (!env().isPolyglotEvalAllowed(null)) {
      throw denied();
    }
    if (id.isEmpty() || !env().getPublicLanguages().containsKey(id)) {
      throw PyErrors.valueError("polyglot language '%s' not found", id);
    }
    try {
      Source source =
          file.isEmpty()
              ? Source.newBuilder(id, code, "<polyglot.eval>").build()
              : Source.newBuilder(id, env().getPublicTruffleFile(file)).build();
      return Border.askForeign(() -> env().parsePublic(source).call());
    } catch (IOException e) {
      throw org.hoistpy.modules.io.IoErrors.of(e, file);
    } catch (SecurityException e) {
      throw PyErrors.osError(org.hoistpy.objects.exception.Errno.EPERM, file);
    }
  }
}
