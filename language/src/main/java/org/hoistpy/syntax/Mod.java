package org.hoistpy.syntax;

import java.util.List;

/** The root of a syntax tree: what a file, {@code eval} or one interactive line parses to. */
public sealed interface Mod {
  /** A file or a string given to {@code exec}. */
  record Module(List<Stmt> body) implements Mod {}

  /** One interactive statement. */
  record Interactive(List<Stmt> body) implements Mod {}

  /** A string given to {@code eval}. */
  record Expression(Expr body) implements Mod {}
}
