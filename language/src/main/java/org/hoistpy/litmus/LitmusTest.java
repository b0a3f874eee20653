package org.hoistpy.litmus;

import java.util.List;
import org.hoistpy.syntax.Stmt;

/**
 * One test: a class of a test file. Immutable.
 *
 * @param file where it is written
 * @param name of the class
 * @param question the docstring
 * @param actors the methods that run at the same time, in source order
 * @param arbiter the method that reads the final state; null when there is none
 * @param expectations what the author expects
 * @param syntax the class
 */
public record LitmusTest(
    LitmusFile file,
    String name,
    String question,
    List<Stmt.FunctionDef> actors,
    Stmt.FunctionDef arbiter,
    List<Expectation> expectations,
    Stmt.ClassDef syntax) {

  /** The line of the class statement. */
  public int line() {
    return syntax.span().line();
  }

  /** The source text of the class, decorators included. */
  public String source() {
    int first =
        syntax.decoratorList().isEmpty()
            ? syntax.span().line()
            : syntax.decoratorList().getFirst().span().line();
    return String.join("\n", file.lines().subList(first - 1, syntax.span().endLine()));
  }

  /**
   * Whether a method contributes to the outcome: it has a {@code return} with a value. It then
   * contributes the items of a tuple, or the one value, be it None.
   */
  public static boolean returnsValue(Stmt.FunctionDef method) {
    return Returns.in(method.body());
  }

  /** A problem of this test at a place. */
  public LitmusProblem problem(int line, String message) {
    return new LitmusProblem(file.path(), line, message);
  }

  @Override
  public String toString() {
    return file.path() + "::" + name;
  }
}
