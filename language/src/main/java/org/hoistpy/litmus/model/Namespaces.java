package org.hoistpy.litmus.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.Parser;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Stmt;

/**
 * {@code exec} and {@code eval} of a text in a namespace. Its variables are items: of a dict, where
 * each access is one step as for any dict, or of a mapping of the program, whose {@code
 * __getitem__} and {@code __setitem__} are called each time (library reference, {@code exec}). For
 * one thread.
 */
final class Namespaces {
  /**
   * Where the variables of a text are.
   *
   * @param globals a dict
   * @param locals a dict or any mapping; the globals when none was given
   */
  record Space(Val globals, Val locals) {}

  private static final String BUILTINS = "__builtins__";
  private static final Val MISSING = Val.of(Absent.ABSENT);

  private static final List<Class<?>> SCOPES =
      List.of(
          Stmt.FunctionDef.class,
          Stmt.ClassDef.class,
          Stmt.Global.class,
          Stmt.Nonlocal.class,
          Expr.Lambda.class,
          Expr.NamedExpr.class,
          Expr.Yield.class);

  /** Built-in functions that the checker does not know, and which are there all the same. */
  private static final Set<String> UNKNOWN =
      Set.of(
          "ascii",
          "bin",
          "breakpoint",
          "bytearray",
          "bytes",
          "callable",
          "chr",
          "classmethod",
          "compile",
          "complex",
          "dir",
          "divmod",
          "filter",
          "format",
          "frozenset",
          "globals",
          "hash",
          "help",
          "hex",
          "input",
          "issubclass",
          "iter",
          "locals",
          "map",
          "memoryview",
          "oct",
          "open",
          "ord",
          "pow",
          "reversed",
          "round",
          "slice",
          "super",
          "vars",
          "zip");

  private final Expressions expressions;
  private final Interpreter interpreter;

  Namespaces(Expressions expressions, Interpreter interpreter) {
    this.expressions = expressions;
    this.interpreter = interpreter;
  }

  /** Calls {@code exec} or {@code eval}. */
  Val run(String function, List<Val> args, int line) {
    if (args.size() < 2 || args.size() > 3) {
      throw new Unsupported(
          line, "the checker knows " + function + " of a text with a namespace only");
    }
    if (!(args.getFirst().value() instanceof String text)) {
      throw new Unsupported(line, "the checker knows " + function + " of a text only");
    }
    Val globals = args.get(1);
    if (!isDict(globals)) {
      throw Raised.of("TypeError");
    }
    expressions
        .calls()
        .method(
            globals,
            "setdefault",
            List.of(Val.of(BUILTINS), Val.of(new LibraryModule("builtins"))),
            Map.of(),
            line);
    Frame frame = new Frame(new Space(globals, args.size() > 2 ? args.get(2) : globals));
    return switch (parse(text, function.equals("exec") ? Mode.EXEC : Mode.EVAL, line)) {
      case Mod.Expression e -> {
        refuseScopes(e, function, line);
        yield expressions.eval(e.body(), frame);
      }
      case Mod.Module m -> {
        refuseScopes(m, function, line);
        interpreter.module(m.body(), frame);
        yield Val.NONE;
      }
      default -> throw new Unsupported(line, "the checker does not know this text");
    };
  }

  /** Its lines are counted from that of the call, so that they are lines of the file. */
  private static Mod parse(String text, Mode mode, int line) {
    String before = mode == Mode.EXEC ? "\n".repeat(line - 1) : "";
    try {
      return Parser.parse(before + text, "<string>", mode, 0).mod();
    } catch (SyntaxProblem problem) {
      throw Raised.of("SyntaxError");
    }
  }

  private static void refuseScopes(Mod text, String function, int line) {
    Tree.visit(
        text,
        node -> {
          if (SCOPES.contains(node.getClass())) {
            throw new Unsupported(
                line,
                "the checker does not know " + Unknown.name(node) + " in the text of " + function);
          }
          return true;
        });
  }

  private static boolean isDict(Val value) {
    return value.value() instanceof Ref ref && ref.type().equals("dict");
  }

  Val load(String name, Space space, int line) {
    Val found = look(space.locals(), name, line);
    long reads = found.reads();
    if (found.value() == Absent.ABSENT && !space.globals().equals(space.locals())) {
      found = look(space.globals(), name, line);
      reads |= found.reads();
    }
    if (found.value() != Absent.ABSENT) {
      return found.with(reads);
    }
    if (Calls.isBuiltin(name)) {
      return new Val(new FunctionValue.Builtin(name), reads);
    }
    if (UNKNOWN.contains(name)) {
      throw new Unsupported(line, "the checker does not know the name " + name);
    }
    throw Raised.of("NameError");
  }

  private Val look(Val mapping, String name, int line) {
    if (isDict(mapping)) {
      return expressions
          .calls()
          .method(mapping, "get", List.of(Val.of(name), MISSING), Map.of(), line);
    }
    try {
      return expressions.calls().item(mapping, Val.of(name), line);
    } catch (Raised raised) {
      if (raised.name().equals("KeyError")) {
        return MISSING;
      }
      throw raised;
    }
  }

  void store(String name, Val value, Space space, int line) {
    expressions.calls().setItem(space.locals(), Val.of(name), value, line);
  }

  void delete(String name, Space space, int line) {
    try {
      expressions
          .calls()
          .method(space.locals(), "__delitem__", List.of(Val.of(name)), Map.of(), line);
    } catch (Raised raised) {
      throw raised.name().equals("KeyError") ? Raised.of("NameError") : raised;
    }
  }
}
