package org.hoistpy.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.function.CodeContents;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.scope.Binding;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Span;
import org.hoistpy.syntax.Stmt;

/**
 * Finds what a code object tells about its body: names, constants and source ranges in the order in
 * which CPython's compiler comes across them. Used once by one thread.
 */
final class CodeWalk {
  private final BodyTranslator body;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> locals = new LinkedHashSet<>();
  private final Map<Object, Object> constants = new LinkedHashMap<>();
  private final Set<Object> used = new HashSet<>();
  private final List<Object> folded = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final ExpressionWalk expressions;
  private final StatementWalk statements;
  private Object syntax;

  CodeWalk(BodyTranslator body) {
    this.body = body;
    this.expressions = new ExpressionWalk(this);
    this.statements = new StatementWalk(this, expressions);
  }

  BodyTranslator body() {
    return body;
  }

  void name(String name) {
    names.add(body.scope().mangle(name));
  }

  /** A name that is read, written or deleted as a variable. */
  void variable(String name) {
    Binding binding = body.scope().lookup(name);
    switch (binding.resolution()) {
      case LOCAL -> locals.add(binding.name());
      case CELL, FREE -> {}
      default -> names.add(binding.name());
    }
  }

  /** The first constant of a function: it stays even if nothing uses it. */
  void documentation(Object value) {
    constant(value);
  }

  void constant(Object value) {
    Object key = ConstantKey.of(value);
    constants.putIfAbsent(key, value);
    used.add(key);
  }

  /** A constant that CPython loads, but whose load it optimises away. */
  void unusedConstant(Object value) {
    constants.putIfAbsent(ConstantKey.of(value), value);
  }

  /**
   * A tuple that CPython folds after it has emitted the code: it comes last, and its items have a
   * place only if something else uses them.
   */
  void foldedTuple(PyTuple value) {
    for (Object item : value.toArray()) {
      unusedConstant(item);
    }
    folded.add(value);
  }

  void text(String value) {
    constant(Strings.of(value));
  }

  void texts(List<String> values) {
    constant(new PyTuple(values.stream().map(Strings::of).toArray()));
  }

  void position(Span span) {
    if (span != null) {
      spans.add(span);
    }
  }

  /** A function's statements; the docstring is the caller's. */
  void function(List<Stmt> list) {
    syntax = list;
    boolean documented = Literals.docstring(list) != null;
    statements.block(documented ? list.subList(1, list.size()) : list);
    implicitReturn(list);
  }

  private void implicitReturn(List<Stmt> list) {
    if (!StatementWalk.alwaysLeaves(list)) {
      constant(PyNone.NONE);
    }
  }

  /** A lambda's or {@code eval}'s expression. */
  void result(Expr expression) {
    syntax = expression;
    expressions.value(expression);
  }

  void generatorExpression(Expr.GeneratorExp e) {
    syntax = e;
    expressions.clauses(e.generators(), 0, () -> expressions.value(e.elt()));
    constant(PyNone.NONE);
  }

  void classBody(Stmt.ClassDef e, String qualifiedName) {
    syntax = e;
    names.add("__name__");
    names.add("__module__");
    text(qualifiedName);
    names.add("__qualname__");
    namespaceBody(e.body());
  }

  void module(Mod mod) {
    syntax = mod;
    switch (mod) {
      case Mod.Module m -> namespaceBody(m.body());
      case Mod.Interactive m -> {
        statements.block(m.body());
        constant(PyNone.NONE);
      }
      case Mod.Expression e -> expressions.value(e.body());
    }
  }

  private void namespaceBody(List<Stmt> list) {
    Object docstring = body.unit().docstrings() ? Literals.docstring(list) : null;
    if (docstring != null) {
      constant(docstring);
      names.add("__doc__");
    }
    statements.block(docstring != null ? list.subList(1, list.size()) : list);
    if (body.root().needsClassDict()) {
      names.add("__classdictcell__");
    }
    if (body.root().needsClassCell()) {
      names.add("__classcell__");
    } else {
      constant(PyNone.NONE);
    }
  }

  CodeContents contents() {
    folded.forEach(this::constant);
    List<Object> values = new ArrayList<>();
    constants.forEach(
        (key, value) -> {
          if (used.contains(key)) {
            values.add(value);
          }
        });
    return new CodeContents(
        List.copyOf(names),
        List.copyOf(locals),
        values.toArray(),
        List.copyOf(spans),
        2 + expressions.depth(),
        syntax == null ? List.of() : syntax);
  }
}
