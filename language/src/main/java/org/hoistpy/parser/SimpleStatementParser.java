package org.hoistpy.parser;

import static org.hoistpy.lexer.TokenKind.*;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.lexer.Tokens;
import org.hoistpy.syntax.Alias;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Operator;
import org.hoistpy.syntax.Stmt;
import org.hoistpy.syntax.TypeParam;

/** Simple statements (language reference, chapter 7). */
abstract class SimpleStatementParser extends ParameterParser {
  SimpleStatementParser(Tokens tokens, List<SourceWarning> warnings, int flags) {
    super(tokens, warnings, flags);
  }

  SimpleStatementParser(
      Tokens tokens, List<SourceWarning> warnings, int flags, int start, int end) {
    super(tokens, warnings, flags, start, end);
  }

  /** One line of simple statements. */
  final void simpleStatements(ArrayList<Stmt> into) {
    into.add(simpleStatement());
    while (accept(SEMI)) {
      if (at(NEWLINE)) {
        break;
      }
      into.add(simpleStatement());
    }
    expect(NEWLINE);
  }

  private Stmt simpleStatement() {
    int start = pos;
    switch (kind()) {
      case KW_RETURN -> {
        pos++;
        Expr value = atEnd() ? null : starExpressions();
        return new Stmt.Return(value, span(start));
      }
      case KW_IMPORT -> {
        return importName();
      }
      case KW_FROM -> {
        return importFrom();
      }
      case KW_RAISE -> {
        pos++;
        Expr exc = atEnd() ? null : expression();
        Expr cause = exc != null && accept(KW_FROM) ? expression() : null;
        return new Stmt.Raise(exc, cause, span(start));
      }
      case KW_PASS -> {
        pos++;
        return new Stmt.Pass(span(start));
      }
      case KW_BREAK -> {
        pos++;
        return new Stmt.Break(span(start));
      }
      case KW_CONTINUE -> {
        pos++;
        return new Stmt.Continue(span(start));
      }
      case KW_DEL -> {
        return delete();
      }
      case KW_ASSERT -> {
        pos++;
        Expr test = expression();
        Expr msg = accept(COMMA) ? expression() : null;
        return new Stmt.Assert(test, msg, span(start));
      }
      case KW_GLOBAL -> {
        pos++;
        List<String> names = names();
        return new Stmt.Global(names, span(start));
      }
      case KW_NONLOCAL -> {
        pos++;
        List<String> names = names();
        return new Stmt.Nonlocal(names, span(start));
      }
      default -> {
        return atSoft("type") && kind(1) == NAME ? typeAlias() : expressionStatement();
      }
    }
  }

  private boolean atEnd() {
    return at(NEWLINE) || at(SEMI);
  }

  private List<String> names() {
    ArrayList<String> names = new ArrayList<>();
    do {
      names.add(name());
    } while (accept(COMMA));
    return seal(names);
  }

  private Stmt typeAlias() {
    int start = pos++;
    Expr.Name name = storeName();
    List<TypeParam> params = typeParams();
    expect(EQUAL);
    Expr value = expression();
    return new Stmt.TypeAlias(name, params, value, span(start));
  }

  private Stmt delete() {
    int start = pos;
    expect(KW_DEL);
    ArrayList<Expr> targets = new ArrayList<>();
    do {
      targets.add(Targets.delete(primary()));
    } while (accept(COMMA) && !atEnd());
    if (!atEnd()) {
      throw fail();
    }
    return new Stmt.Delete(seal(targets), span(start));
  }

  /** An assignment of any kind, or an expression. */
  private Stmt expressionStatement() {
    int start = pos;
    if (at(KW_YIELD)) {
      Expr value = yieldExpression();
      return new Stmt.ExprStmt(value, span(start));
    }
    Expr first = starExpressions();
    int kind = kind();
    if (kind == EQUAL) {
      return assign(start, first);
    }
    if (kind == COLON) {
      return annotated(start, first);
    }
    Operator op = augmented(kind);
    if (op != null) {
      pos++;
      Expr target = Targets.single(first);
      Expr value = annotatedRhs();
      return new Stmt.AugAssign(target, op, value, span(start));
    }
    return new Stmt.ExprStmt(first, span(start));
  }

  private Stmt assign(int start, Expr first) {
    ArrayList<Expr> targets = new ArrayList<>(1);
    Expr value = first;
    while (accept(EQUAL)) {
      targets.add(Targets.store(value));
      value = annotatedRhs();
    }
    return new Stmt.Assign(seal(targets), value, span(start));
  }

  private Stmt annotated(int start, Expr first) {
    boolean parenthesised = tokens.kind(start) == LPAR;
    Expr target = Targets.single(first);
    expect(COLON);
    Expr annotation = expression();
    Expr value = accept(EQUAL) ? annotatedRhs() : null;
    boolean simple = target instanceof Expr.Name && !parenthesised;
    return new Stmt.AnnAssign(target, annotation, value, simple, span(start));
  }

  private static Operator augmented(int kind) {
    return switch (kind) {
      case PLUSEQUAL -> Operator.ADD;
      case MINEQUAL -> Operator.SUB;
      case STAREQUAL -> Operator.MULT;
      case ATEQUAL -> Operator.MAT_MULT;
      case SLASHEQUAL -> Operator.DIV;
      case PERCENTEQUAL -> Operator.MOD;
      case AMPEREQUAL -> Operator.BIT_AND;
      case VBAREQUAL -> Operator.BIT_OR;
      case CIRCUMFLEXEQUAL -> Operator.BIT_XOR;
      case LEFTSHIFTEQUAL -> Operator.L_SHIFT;
      case RIGHTSHIFTEQUAL -> Operator.R_SHIFT;
      case DOUBLESTAREQUAL -> Operator.POW;
      case DOUBLESLASHEQUAL -> Operator.FLOOR_DIV;
      default -> null;
    };
  }

  private Stmt importName() {
    int start = pos;
    expect(KW_IMPORT);
    ArrayList<Alias> names = new ArrayList<>(1);
    do {
      int first = pos;
      String name = dottedName();
      String asname = accept(KW_AS) ? name() : null;
      names.add(new Alias(name, asname, span(first)));
    } while (accept(COMMA));
    return new Stmt.Import(seal(names), span(start));
  }

  private String dottedName() {
    String name = name();
    if (!at(DOT)) {
      return name;
    }
    StringBuilder dotted = new StringBuilder(name);
    while (accept(DOT)) {
      dotted.append('.').append(name());
    }
    return dotted.toString().intern();
  }

  private Stmt importFrom() {
    int start = pos;
    expect(KW_FROM);
    int level = 0;
    while (at(DOT) || at(ELLIPSIS)) {
      level += at(DOT) ? 1 : 3;
      pos++;
    }
    String module = level > 0 && at(KW_IMPORT) ? null : dottedName();
    expect(KW_IMPORT);
    List<Alias> names = importedNames();
    return new Stmt.ImportFrom(module, names, level, span(start));
  }

  private List<Alias> importedNames() {
    if (at(STAR)) {
      int star = pos++;
      return List.of(new Alias("*", null, span(star)));
    }
    boolean parenthesised = accept(LPAR);
    ArrayList<Alias> names = new ArrayList<>();
    do {
      int first = pos;
      String name = name();
      String asname = accept(KW_AS) ? name() : null;
      names.add(new Alias(name, asname, span(first)));
    } while (accept(COMMA) && !(parenthesised && at(RPAR)));
    if (parenthesised) {
      expect(RPAR);
    }
    return seal(names);
  }
}
