package org.hoistpy.litmus.format;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.litmus.Expectation;
import org.hoistpy.litmus.LitmusFile;
import org.hoistpy.litmus.LitmusProblem;
import org.hoistpy.litmus.LitmusTest;
import org.hoistpy.parser.Mode;
import org.hoistpy.parser.Parser;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Stmt;

/** Finds the tests of a file: the classes whose base is {@code Litmus}. Stateless. */
public final class TestReader {
  private static final String BASE = "Litmus";
  private static final int FEWEST_ACTORS = 2;
  private static final int MOST_ACTORS = 4;

  private TestReader() {}

  /** Reads a text; see {@link LitmusFile#parse}. */
  public static LitmusFile read(String path, String source) {
    Mod.Module module;
    try {
      module = (Mod.Module) Parser.parse(source, path, Mode.EXEC, 0).mod();
    } catch (SyntaxProblem problem) {
      throw new LitmusProblem(path, Math.max(1, problem.line()), problem.getMessage());
    }
    List<LitmusTest> tests = new ArrayList<>();
    LitmusFile file = new LitmusFile(path, source, source.lines().toList(), module, tests);
    for (Stmt statement : module.body()) {
      if (statement instanceof Stmt.ClassDef definition && isTest(definition)) {
        tests.add(test(file, definition));
      }
    }
    return file;
  }

  /** Whether a class is a test. */
  public static boolean isTest(Stmt.ClassDef definition) {
    return definition.bases().stream().anyMatch(base -> BASE.equals(lastName(base)));
  }

  private static LitmusTest test(LitmusFile file, Stmt.ClassDef definition) {
    List<Stmt.FunctionDef> actors = new ArrayList<>();
    Stmt.FunctionDef arbiter = null;
    for (Stmt statement : definition.body()) {
      if (statement instanceof Stmt.AsyncFunctionDef async
          && (isMarked(async.decoratorList(), "actor")
              || isMarked(async.decoratorList(), "arbiter"))) {
        throw problem(
            file, async, "actors and arbiters are ordinary methods; " + async.name() + " is async");
      }
      if (!(statement instanceof Stmt.FunctionDef method)) {
        continue;
      }
      if (isMarked(method.decoratorList(), "actor")) {
        takesOnlySelf(file, method, "an actor");
        actors.add(method);
      } else if (isMarked(method.decoratorList(), "arbiter")) {
        takesOnlySelf(file, method, "the arbiter");
        if (arbiter != null) {
          throw problem(file, method, "a test has at most one arbiter");
        }
        arbiter = method;
      } else if (method.name().equals("__init__")) {
        throw problem(file, method, "a test is set up by its method setup, not by __init__");
      }
    }
    if (actors.size() < FEWEST_ACTORS || actors.size() > MOST_ACTORS) {
      String count = actors.isEmpty() ? "none" : String.valueOf(actors.size());
      throw problem(
          file,
          definition,
          "a test has two to four methods marked @actor; " + definition.name() + " has " + count);
    }
    String question = docstring(definition.body());
    if (question == null) {
      throw problem(file, definition, "the docstring of a test states its question; it has none");
    }
    List<Expectation> expectations = Expectations.of(file, definition);
    return new LitmusTest(
        file, definition.name(), question, List.copyOf(actors), arbiter, expectations, definition);
  }

  private static void takesOnlySelf(LitmusFile file, Stmt.FunctionDef method, String what) {
    if (method.args().args().size() != 1
        || method.args().vararg() != null
        || method.args().kwarg() != null
        || !method.args().posonlyargs().isEmpty()
        || !method.args().kwonlyargs().isEmpty()) {
      throw problem(file, method, what + " takes self and nothing else");
    }
  }

  private static LitmusProblem problem(LitmusFile file, Stmt statement, String message) {
    return new LitmusProblem(file.path(), statement.span().line(), message);
  }

  private static boolean isMarked(List<Expr> decorators, String name) {
    return decorators.stream().anyMatch(d -> name.equals(lastName(d)));
  }

  /** {@code c} of {@code a.b.c}; null of anything else. */
  static String lastName(Expr expression) {
    return switch (expression) {
      case Expr.Name name -> name.id();
      case Expr.Attribute attribute -> attribute.attr();
      default -> null;
    };
  }

  private static String docstring(List<Stmt> body) {
    return body.getFirst() instanceof Stmt.ExprStmt first
            && first.value() instanceof Expr.Constant constant
            && constant.value() instanceof String text
            && !text.isBlank()
        ? text.strip().replaceAll("\n\\s*\n\\s*", "\n\n").replaceAll("(?<!\n)\n[ \t]+", "\n")
        : null;
  }
}
