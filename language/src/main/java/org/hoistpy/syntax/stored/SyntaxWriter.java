package org.hoistpy.syntax.stored;

import java.util.List;
import org.hoistpy.syntax.Alias;
import org.hoistpy.syntax.Docstring;
import org.hoistpy.syntax.ExceptHandler;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Pattern;
import org.hoistpy.syntax.Stmt;
import org.hoistpy.syntax.TypeParam;
import org.hoistpy.syntax.WithItem;

/** Writes modules. The body of a function is preceded by its length, so that it can be skipped. */
public final class SyntaxWriter extends ExpressionWriter {
  public SyntaxWriter(StoredOutput out, NodeNotes.Writer notes) {
    super(out, notes);
  }

  public void module(Mod.Module module) {
    notes.write(module, out);
    block(module.body());
  }

  private void block(List<Stmt> list) {
    out.number(list.size());
    list.forEach(this::statement);
  }

  private void statement(Stmt node) {
    switch (node) {
      case Stmt.FunctionDef s -> function(Tag.FUNCTION_DEF, s);
      case Stmt.AsyncFunctionDef s -> function(Tag.ASYNC_FUNCTION_DEF, s);
      case Stmt.ClassDef s -> {
        head(Tag.CLASS_DEF, s.span());
        notes.write(s, out);
        out.text(s.name());
        expressions(s.bases());
        keywords(s.keywords());
        expressions(s.decoratorList());
        typeParameters(s.typeParams());
        block(s.body());
      }
      case Stmt.Return s -> {
        head(Tag.RETURN, s.span());
        expression(s.value());
      }
      case Stmt.Delete s -> {
        head(Tag.DELETE, s.span());
        expressions(s.targets());
      }
      case Stmt.Assign s -> {
        head(Tag.ASSIGN, s.span());
        expressions(s.targets());
        expression(s.value());
      }
      case Stmt.TypeAlias s -> {
        head(Tag.TYPE_ALIAS, s.span());
        notes.write(s, out);
        expression(s.name());
        typeParameters(s.typeParams());
        expression(s.value());
      }
      case Stmt.AugAssign s -> {
        head(Tag.AUG_ASSIGN, s.span());
        expression(s.target());
        out.u8(s.op().ordinal());
        expression(s.value());
      }
      case Stmt.AnnAssign s -> {
        head(Tag.ANN_ASSIGN, s.span());
        expression(s.target());
        expression(s.annotation());
        expression(s.value());
        out.flag(s.simple());
      }
      case Stmt.For s -> loop(Tag.FOR, s);
      case Stmt.AsyncFor s -> loop(Tag.ASYNC_FOR, s);
      case Stmt.While s -> {
        head(Tag.WHILE, s.span());
        expression(s.test());
        block(s.body());
        block(s.orelse());
      }
      case Stmt.If s -> {
        head(Tag.IF, s.span());
        expression(s.test());
        block(s.body());
        block(s.orelse());
      }
      case Stmt.With s -> with(Tag.WITH, s);
      case Stmt.AsyncWith s -> with(Tag.ASYNC_WITH, s);
      case Stmt.Match s -> {
        head(Tag.MATCH, s.span());
        expression(s.subject());
        out.number(s.cases().size());
        s.cases()
            .forEach(
                c -> {
                  pattern(c.pattern());
                  expression(c.guard());
                  block(c.body());
                });
      }
      case Stmt.Raise s -> {
        head(Tag.RAISE, s.span());
        expression(s.exc());
        expression(s.cause());
      }
      case Stmt.Try s -> {
        head(Tag.TRY, s.span());
        attempt(s.body(), s.handlers(), s.orelse(), s.finalbody());
      }
      case Stmt.TryStar s -> {
        head(Tag.TRY_STAR, s.span());
        attempt(s.body(), s.handlers(), s.orelse(), s.finalbody());
      }
      case Stmt.Assert s -> {
        head(Tag.ASSERT, s.span());
        expression(s.test());
        expression(s.msg());
      }
      case Stmt.Import s -> {
        head(Tag.IMPORT, s.span());
        aliases(s.names());
      }
      case Stmt.ImportFrom s -> {
        head(Tag.IMPORT_FROM, s.span());
        out.text(s.module());
        aliases(s.names());
        out.number(s.level());
      }
      case Stmt.Global s -> {
        head(Tag.GLOBAL, s.span());
        out.texts(s.names());
      }
      case Stmt.Nonlocal s -> {
        head(Tag.NONLOCAL, s.span());
        out.texts(s.names());
      }
      case Stmt.ExprStmt s -> {
        head(Tag.EXPR_STMT, s.span());
        expression(s.value());
      }
      case Stmt.Pass s -> head(Tag.PASS, s.span());
      case Stmt.Break s -> head(Tag.BREAK, s.span());
      case Stmt.Continue s -> head(Tag.CONTINUE, s.span());
    }
  }

  private void function(Tag tag, Stmt.AnyFunctionDef s) {
    head(tag, s.span());
    notes.write(s, out);
    out.text(s.name());
    arguments(s.args());
    expressions(s.decoratorList());
    expression(s.returns());
    typeParameters(s.typeParams());
    expression(Docstring.of(s.body()));
    out.number(s.body().size());
    int start = out.position();
    line = s.span().line();
    s.body().forEach(this::statement);
    line = s.span().line();
    out.insertLength(start);
  }

  private void loop(Tag tag, Stmt.AnyFor s) {
    head(tag, s.span());
    expression(s.target());
    expression(s.iter());
    block(s.body());
    block(s.orelse());
  }

  private void with(Tag tag, Stmt.AnyWith s) {
    head(tag, s.span());
    out.number(s.items().size());
    for (WithItem item : s.items()) {
      expression(item.contextExpr());
      expression(item.optionalVars());
    }
    block(s.body());
  }

  private void attempt(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> last) {
    block(body);
    out.number(handlers.size());
    for (ExceptHandler handler : handlers) {
      span(handler.span());
      expression(handler.type());
      out.text(handler.name());
      block(handler.body());
    }
    block(orelse);
    block(last);
  }

  private void aliases(List<Alias> list) {
    out.number(list.size());
    for (Alias alias : list) {
      span(alias.span());
      out.text(alias.name());
      out.text(alias.asname());
    }
  }

  private void typeParameters(List<TypeParam> list) {
    out.number(list.size());
    for (TypeParam parameter : list) {
      switch (parameter) {
        case TypeParam.TypeVar t -> {
          head(Tag.TYPE_VAR, t.span());
          notes.write(t, out);
          expression(t.bound());
        }
        case TypeParam.ParamSpec t -> head(Tag.PARAM_SPEC, t.span());
        case TypeParam.TypeVarTuple t -> head(Tag.TYPE_VAR_TUPLE, t.span());
      }
      out.text(parameter.name());
    }
  }

  private void patterns(List<Pattern> list) {
    out.number(list.size());
    list.forEach(this::pattern);
  }

  private void pattern(Pattern node) {
    switch (node) {
      case null -> tag(Tag.ABSENT);
      case Pattern.MatchValue p -> {
        head(Tag.MATCH_VALUE, p.span());
        expression(p.value());
      }
      case Pattern.MatchSingleton p -> {
        head(Tag.MATCH_SINGLETON, p.span());
        Object value = p.value();
        tag(value instanceof Boolean truth ? truth ? Tag.TRUE : Tag.FALSE : Tag.NONE);
      }
      case Pattern.MatchSequence p -> {
        head(Tag.MATCH_SEQUENCE, p.span());
        patterns(p.patterns());
      }
      case Pattern.MatchMapping p -> {
        head(Tag.MATCH_MAPPING, p.span());
        expressions(p.keys());
        patterns(p.patterns());
        out.text(p.rest());
      }
      case Pattern.MatchClass p -> {
        head(Tag.MATCH_CLASS, p.span());
        expression(p.cls());
        patterns(p.patterns());
        out.texts(p.kwdAttrs());
        patterns(p.kwdPatterns());
      }
      case Pattern.MatchStar p -> {
        head(Tag.MATCH_STAR, p.span());
        out.text(p.name());
      }
      case Pattern.MatchAs p -> {
        head(Tag.MATCH_AS, p.span());
        pattern(p.pattern());
        out.text(p.name());
      }
      case Pattern.MatchOr p -> {
        head(Tag.MATCH_OR, p.span());
        patterns(p.patterns());
      }
    }
  }
}
