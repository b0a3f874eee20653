package org.hoistpy.builtins.types.function;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.hoistpy.builtins.TypeBuilder;
import org.hoistpy.builtins.types.descriptor.ReadOnly;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.function.CodeInfo;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.function.Signature;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.classes.ClassNames;

/**
 * The class of code objects (language reference, section 3.2, "Code objects"). There is no
 * bytecode, and so no {@code co_code}.
 */
public final class CodeBuiltins {
  private CodeBuiltins() {}

  public static void install() {
    TypeBuilder<PyCode> type = new TypeBuilder<>(BuiltinTypes.CODE, PyCode.class);
    type.method("__repr__", "/", CodeBuiltins::repr);
    define(type, "co_name", info -> Strings.of(info.name()));
    define(type, "co_qualname", info -> Strings.of(info.qualifiedName()));
    define(type, "co_filename", info -> Strings.of(info.filename()));
    define(type, "co_firstlineno", info -> (long) info.firstLine());
    define(type, "co_flags", info -> (long) info.flags());
    define(type, "co_varnames", info -> tuple(info.varNames()));
    define(type, "co_freevars", info -> tuple(info.freeVars()));
    define(type, "co_cellvars", info -> tuple(info.cellVars()));
    define(type, "co_nlocals", info -> (long) info.varNames().size());
    define(
        type,
        "co_consts",
        info -> new PyTuple(info.docstring() == null ? PyNone.NONE : info.docstring()));
    define(type, "co_argcount", info -> count(info, Signature::positionalCount));
    define(type, "co_posonlyargcount", info -> count(info, Signature::positionalOnly));
    define(type, "co_kwonlyargcount", info -> count(info, s -> s.keywordOnly().length));
  }

  private static void define(
      TypeBuilder<PyCode> type, String name, Function<CodeInfo, Object> get) {
    ReadOnly.define(type, name, self -> get.apply(self.info()));
  }

  private static Object count(CodeInfo info, ToIntFunction<Signature> count) {
    return info.signature() == null ? 0L : (long) count.applyAsInt(info.signature());
  }

  private static PyTuple tuple(List<String> names) {
    Object[] items = new Object[names.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = Strings.of(names.get(i));
    }
    return new PyTuple(items);
  }

  private static Object repr(PyCode self) {
    return Strings.of(
        "<code object "
            + self.name()
            + " at "
            + ClassNames.address(self)
            + ", file \""
            + self.info().filename()
            + "\", line "
            + self.info().firstLine()
            + ">");
  }
}
