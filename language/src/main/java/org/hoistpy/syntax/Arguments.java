package org.hoistpy.syntax;

import java.util.List;

/**
 * The parameters of a function.
 *
 * @param vararg null when absent
 * @param kwDefaults one element per keyword-only parameter, null when it is required
 * @param kwarg null when absent
 * @param defaults defaults of the last positional parameters
 */
public record Arguments(
    List<Arg> posonlyargs,
    List<Arg> args,
    Arg vararg,
    List<Arg> kwonlyargs,
    List<Expr> kwDefaults,
    Arg kwarg,
    List<Expr> defaults) {
  /** No parameters at all. */
  public static final Arguments NONE =
      new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of());
}
