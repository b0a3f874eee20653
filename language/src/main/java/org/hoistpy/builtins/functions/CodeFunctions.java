package org.hoistpy.builtins.functions;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.HoistPyContext;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.modules.ast.TreeBuilder;
import org.hoistpy.modules.ast.TreeReader;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.bytes.PyMemoryView;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.function.PyCell;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.module.PyModule;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.BytesOperands;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.SourceNames;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.imports.Imports;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.ParseFlags;
import org.hoistpy.translate.CallerFrame;
import org.hoistpy.translate.Compilation;

/** compile, exec, eval, globals, locals and __import__. */
public final class CodeFunctions {
  /** The features of {@code __future__} and the flags of module ast. */
  private static final int KNOWN_FLAGS = 0x1fe0000 | 0xff00 | 0x10;

  private CodeFunctions() {}

  public static void define(ModuleBuilder builtins) {
    builtins.function("globals", "", () -> CallerFrame.globals());
    builtins.function("locals", "", () -> CallerFrame.locals());
    builtins.function(
        "compile",
        "source, filename, mode, flags=0, dont_inherit=False, optimize=-1,"
            + " *, _feature_version=-1",
        CodeFunctions::compile);
    builtins.function(
        "exec", "source, globals=None, locals=None, /, *, closure=None", CodeFunctions::exec);
    builtins.function("eval", "source, globals=None, locals=None, /", CodeFunctions::eval);
    builtins.function(
        "__import__",
        "name, globals=None, locals=None, fromlist=(), level=0",
        CodeFunctions::importModule);
  }

  /** There is one grammar only, whatever the feature version. */
  private static Object compile(
      Object source,
      Object filename,
      Object mode,
      Object flags,
      Object dontInherit,
      Object optimize,
      Object featureVersion) {
    Index.asInt(featureVersion);
    TruffleString modeText = Text.payload(mode);
    if (modeText == null) {
      throw PyErrors.typeError("compile() argument 'mode' must be str, not %s", TypeOf.name(mode));
    }
    Mode kind =
        switch (Strings.toJava(modeText)) {
          case "exec" -> Mode.EXEC;
          case "eval" -> Mode.EVAL;
          case "single" -> Mode.SINGLE;
          default -> throw PyErrors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
        };
    int level = Index.asInt(optimize);
    if (level < -1 || level > 2) {
      throw PyErrors.valueError("compile(): invalid optimize value");
    }
    if (source instanceof PyCode) {
      return source;
    }
    String file = SourceNames.of(filename);
    int options = Index.asInt(flags);
    if ((options & ~KNOWN_FLAGS) != 0) {
      throw PyErrors.valueError("compile(): unrecognised flags");
    }
    if (TreeReader.isTree(source)) {
      if ((options & ParseFlags.ONLY_AST) != 0) {
        return source;
      }
      return Compilation.compile(
          TreeReader.read(source, kind),
          file,
          options,
          level < 0 ? HoistPyContext.get().optimizationLevel() : level);
    }
    Object text = source(source, "compile() arg 1 must be a string, bytes or AST object");
    if ((options & ParseFlags.ONLY_AST) != 0) {
      return TreeBuilder.parse(text, file, kind, options);
    }
    return Compilation.compile(
        text, file, kind, options, level < 0 ? HoistPyContext.get().optimizationLevel() : level);
  }

  private static Object source(Object source, String message) {
    TruffleString text = Text.payload(source);
    if (text != null) {
      return Strings.toJava(text);
    }
    boolean scattered = source instanceof PyMemoryView view && !view.isContiguous();
    byte[] bytes = scattered ? null : BytesOperands.bytesOrNull(source);
    if (bytes == null) {
      throw PyErrors.typeError(message);
    }
    return bytes.clone();
  }

  /** Where code runs: globals that are a dict, and any mapping of locals. */
  private record Namespaces(PyDict globals, Object locals) {
    static Namespaces of(String function, Object globals, Object locals) {
      if (globals == PyNone.NONE) {
        Object own = locals == PyNone.NONE ? CallerFrame.locals() : locals;
        return new Namespaces(CallerFrame.globals(), own);
      }
      if (!(globals instanceof PyDict dict)) {
        if (function.equals("eval")) {
          throw PyErrors.typeError("globals must be a dict");
        }
        throw PyErrors.typeError(
            "%s() globals must be a dict, not %s", function, TypeOf.name(globals));
      }
      if (locals != PyNone.NONE
          && !(locals instanceof PyDict)
          && TypeOf.get(locals).lookup("__getitem__") == null) {
        if (function.equals("eval")) {
          throw PyErrors.typeError("locals must be a mapping");
        }
        throw PyErrors.typeError("locals must be a mapping or None, not %s", TypeOf.name(locals));
      }
      if (dict.getString("__builtins__") == null) {
        Object own = CallerFrame.globals().getString("__builtins__");
        Object builtins = own instanceof PyModule module ? module.namespace() : own;
        if (builtins != null) {
          dict.putString("__builtins__", builtins);
        }
      }
      return new Namespaces(dict, locals == PyNone.NONE ? dict : locals);
    }
  }

  private static Object exec(Object source, Object globals, Object locals, Object closure) {
    Namespaces where = Namespaces.of("exec", globals, locals);
    if (source instanceof PyCode given) {
      return run(given, where, cells(given, closure));
    }
    if (closure != PyNone.NONE) {
      throw PyErrors.typeError("closure can only be used when source is a code object");
    }
    PyCode code =
        Compilation.compile(
            source(source, "exec() arg 1 must be a string, bytes or code object"),
            "<string>",
            Mode.EXEC);
    Compilation.run(code, where.globals(), where.locals());
    return PyNone.NONE;
  }

  private static Object run(PyCode code, Namespaces where, PyCell[] closure) {
    if (code.unit() == null) {
      Compilation.runFunctionBody(code, where.globals(), closure);
    } else {
      Compilation.run(code, where.globals(), where.locals());
    }
    return PyNone.NONE;
  }

  /** The closure for code that has free variables. */
  private static PyCell[] cells(PyCode code, Object closure) {
    int count = code.info().freeVars().size();
    if (count == 0) {
      if (closure != PyNone.NONE) {
        throw PyErrors.typeError("cannot use a closure with this code object");
      }
      return new PyCell[0];
    }
    boolean fits = closure instanceof PyTuple tuple && tuple.size() == count;
    PyCell[] cells = new PyCell[count];
    for (int i = 0; fits && i < count; i++) {
      cells[i] = ((PyTuple) closure).get(i) instanceof PyCell cell ? cell : null;
      fits = cells[i] != null;
    }
    if (!fits) {
      throw PyErrors.typeError("code object requires a closure of exactly length %d", count);
    }
    return cells;
  }

  private static Object eval(Object source, Object globals, Object locals) {
    Namespaces where = Namespaces.of("eval", globals, locals);
    if (source instanceof PyCode given && given.unit() == null) {
      if (!given.info().freeVars().isEmpty()) {
        throw PyErrors.typeError("code object passed to eval() may not contain free variables");
      }
      return Compilation.runFunctionBody(given, where.globals(), new PyCell[0]);
    }
    PyCode code =
        source instanceof PyCode given
            ? given
            : Compilation.compile(
                trimmed(source(source, "eval() arg 1 must be a string, bytes or code object")),
                "<string>",
                Mode.EVAL);
    return Compilation.run(code, where.globals(), where.locals());
  }

  /** {@code eval} ignores leading spaces and tabs. */
  private static Object trimmed(Object source) {
    return source instanceof String text ? text.replaceFirst("^[ \\t]+", "") : source;
  }

  private static Object importModule(
      Object name, Object globals, Object locals, Object fromList, Object level) {
    if (!(name instanceof TruffleString text)) {
      throw PyErrors.typeError("module name must be a string");
    }
    int dots = Index.asInt(level);
    String module = Strings.toJava(text);
    if (module.isEmpty() && dots == 0) {
      throw PyErrors.valueError("Empty module name");
    }
    PyDict namespace = globals instanceof PyDict dict ? dict : CallerFrame.globals();
    if (dots == 0 && !Truth.isTrue(fromList)) {
      return Imports.outermost(module);
    }
    Object source = Imports.source(module.isEmpty() ? null : module, dots, namespace);
    if (fromList instanceof PyTuple) {
      for (Object item : Iteration.toArray(fromList)) {
        if (item instanceof TruffleString member && !Strings.toJava(member).equals("*")) {
          Imports.memberOrNull(source, Strings.toJava(member));
        }
      }
    }
    return source;
  }
}
