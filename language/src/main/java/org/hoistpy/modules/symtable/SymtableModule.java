package org.hoistpy.modules.symtable;

import com.oracle.truffle.api.strings.TruffleString;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.objects.bytes.PyAnyBytes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.SourceNames;
import org.hoistpy.ops.Text;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.ParseResult;
import org.hoistpy.parser.Parser;
import org.hoistpy.scope.ScopeAnalysis;
import org.hoistpy.scope.SymbolTableEntry;

/** Module {@code _symtable}. Stateless. */
public final class SymtableModule {
  private static final long BOUND =
      SymbolTableEntry.DEF_LOCAL | SymbolTableEntry.DEF_PARAM | SymbolTableEntry.DEF_IMPORT;
  private static final long SCOPE_MASK = 15;

  private SymtableModule() {}

  public static void define(ModuleBuilder module) {
    module.function("symtable", "source, filename, startstr, /", SymtableModule::symtable);
    constant(module, "USE", SymbolTableEntry.USE);
    constant(module, "DEF_GLOBAL", SymbolTableEntry.DEF_GLOBAL);
    constant(module, "DEF_NONLOCAL", SymbolTableEntry.DEF_NONLOCAL);
    constant(module, "DEF_LOCAL", SymbolTableEntry.DEF_LOCAL);
    constant(module, "DEF_PARAM", SymbolTableEntry.DEF_PARAM);
    constant(module, "DEF_FREE", SymbolTableEntry.DEF_FREE);
    constant(module, "DEF_FREE_CLASS", SymbolTableEntry.DEF_FREE_CLASS);
    constant(module, "DEF_IMPORT", SymbolTableEntry.DEF_IMPORT);
    constant(module, "DEF_BOUND", BOUND);
    constant(module, "DEF_ANNOT", SymbolTableEntry.DEF_ANNOT);
    constant(module, "TYPE_FUNCTION", PySymbolTable.FUNCTION);
    constant(module, "TYPE_CLASS", PySymbolTable.CLASS);
    constant(module, "TYPE_MODULE", PySymbolTable.MODULE);
    constant(module, "TYPE_ANNOTATION", PySymbolTable.ANNOTATION);
    constant(module, "TYPE_TYPE_VAR_BOUND", PySymbolTable.TYPE_VAR_BOUND);
    constant(module, "TYPE_TYPE_ALIAS", PySymbolTable.TYPE_ALIAS);
    constant(module, "TYPE_TYPE_PARAM", PySymbolTable.TYPE_PARAM);
    constant(module, "LOCAL", SymbolTableEntry.LOCAL);
    constant(module, "GLOBAL_EXPLICIT", SymbolTableEntry.GLOBAL_EXPLICIT);
    constant(module, "GLOBAL_IMPLICIT", SymbolTableEntry.GLOBAL_IMPLICIT);
    constant(module, "FREE", SymbolTableEntry.FREE);
    constant(module, "CELL", SymbolTableEntry.CELL);
    constant(module, "SCOPE_OFF", SymbolTableEntry.SCOPE_OFFSET);
    constant(module, "SCOPE_MASK", SCOPE_MASK);
  }

  private static void constant(ModuleBuilder module, String name, long value) {
    module.constant(name, value);
  }

  private static Object symtable(Object source, Object filename, Object start) {
    TruffleString mode = Text.payload(start);
    if (mode == null) {
      throw PyErrors.typeError("symtable() argument 3 must be str");
    }
    Mode kind =
        switch (Strings.toJava(mode)) {
          case "exec" -> Mode.EXEC;
          case "eval" -> Mode.EVAL;
          case "single" -> Mode.SINGLE;
          default ->
              throw PyErrors.valueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'");
        };
    String file = SourceNames.of(filename);
    TruffleString text = Text.payload(source);
    if (text == null && !(source instanceof PyAnyBytes)) {
      throw PyErrors.typeError("symtable() arg 1 must be a string or bytes");
    }
    try {
      ParseResult parsed =
          text != null
              ? Parser.parse(Strings.toJava(text), file, kind, 0)
              : Parser.parse(((PyAnyBytes) source).toArray(), file, kind, 0);
      return new PySymbolTable(
          SymbolTableEntry.of(ScopeAnalysis.analyze(parsed.mod(), file, parsed.flags())));
    } catch (SyntaxProblem problem) {
      throw PyErrors.syntaxError(problem);
    }
  }
}
