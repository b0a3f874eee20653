package org.hoistpy.parser;

import static org.hoistpy.lexer.TokenKind.*;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.lexer.Tokens;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.ExceptHandler;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.Keyword;
import org.hoistpy.syntax.MatchCase;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Pattern;
import org.hoistpy.syntax.Span;
import org.hoistpy.syntax.Stmt;
import org.hoistpy.syntax.TypeParam;
import org.hoistpy.syntax.WithItem;

/** Compound statements and whole programs (language reference, chapters 8 and 9). */
final class StatementParser extends SimpleStatementParser {
  /** Token at which the last statement of the module that has been tried starts. */
  private int statementStart;

  StatementParser(Tokens tokens, List<SourceWarning> warnings, int flags) {
    super(tokens, warnings, flags);
  }

  StatementParser(Tokens tokens, List<SourceWarning> warnings, int flags, int start, int end) {
    super(tokens, warnings, flags, start, end);
  }

  int statementStart() {
    return statementStart;
  }

  Mod.Module module() {
    ArrayList<Stmt> body = new ArrayList<>();
    while (!at(ENDMARKER)) {
      statementStart = pos;
      statement(body);
    }
    return new Mod.Module(seal(body));
  }

  Mod.Expression expressionInput() {
    Expr body = expressions();
    while (accept(NEWLINE)) {
      // Blank lines after the expression.
    }
    expect(ENDMARKER);
    return new Mod.Expression(body);
  }

  Mod.Interactive interactive() {
    ArrayList<Stmt> body = new ArrayList<>();
    if (at(NEWLINE)) {
      int start = pos++;
      body.add(new Stmt.Pass(span(start)));
    } else if (compoundStatement(body)) {
      expect(NEWLINE);
    } else {
      simpleStatements(body);
    }
    return new Mod.Interactive(seal(body));
  }

  private void statement(ArrayList<Stmt> into) {
    if (!compoundStatement(into)) {
      simpleStatements(into);
    }
  }

  private boolean compoundStatement(ArrayList<Stmt> into) {
    Stmt stmt =
        switch (kind()) {
          case KW_DEF -> function(List.of());
          case KW_CLASS -> classDef(List.of());
          case AT -> decorated();
          case KW_IF -> ifStatement();
          case KW_FOR -> forStatement();
          case KW_WHILE -> whileStatement();
          case KW_WITH -> withStatement();
          case KW_TRY -> tryStatement();
          case KW_ASYNC ->
              switch (kind(1)) {
                case KW_DEF -> function(List.of());
                case KW_FOR -> forStatement();
                case KW_WITH -> withStatement();
                default -> throw fail();
              };
          case NAME -> atMatch() ? matchStatement() : null;
          default -> null;
        };
    if (stmt == null) {
      return false;
    }
    into.add(stmt);
    return true;
  }

  private List<Stmt> block() {
    ArrayList<Stmt> body = new ArrayList<>();
    if (!accept(NEWLINE)) {
      simpleStatements(body);
      return seal(body);
    }
    expect(INDENT);
    do {
      statement(body);
    } while (!accept(DEDENT));
    return seal(body);
  }

  private Stmt decorated() {
    ArrayList<Expr> decorators = new ArrayList<>();
    while (accept(AT)) {
      decorators.add(namedExpression());
      expect(NEWLINE);
    }
    return at(KW_CLASS) ? classDef(seal(decorators)) : function(seal(decorators));
  }

  private Stmt function(List<Expr> decorators) {
    int start = pos;
    boolean async = accept(KW_ASYNC);
    expect(KW_DEF);
    String name = name();
    List<TypeParam> typeParams = typeParams();
    expect(LPAR);
    Arguments args = at(RPAR) ? Arguments.NONE : parameters(RPAR, true);
    expect(RPAR);
    Expr returns = accept(RARROW) ? expression() : null;
    expect(COLON);
    List<Stmt> body = block();
    Span span = blockSpan(start);
    return async
        ? new Stmt.AsyncFunctionDef(name, args, body, decorators, returns, typeParams, span)
        : new Stmt.FunctionDef(name, args, body, decorators, returns, typeParams, span);
  }

  private Stmt classDef(List<Expr> decorators) {
    int start = pos;
    expect(KW_CLASS);
    String name = name();
    List<TypeParam> typeParams = typeParams();
    ArrayList<Expr> bases = new ArrayList<>();
    ArrayList<Keyword> keywords = new ArrayList<>(0);
    if (accept(LPAR)) {
      arguments(pos - 1, bases, keywords, false);
      expect(RPAR);
    }
    expect(COLON);
    List<Stmt> body = block();
    return new Stmt.ClassDef(
        name, seal(bases), seal(keywords), body, decorators, typeParams, blockSpan(start));
  }

  /** An if statement; a chain of elif clauses is built from its end so as not to recurse. */
  private Stmt ifStatement() {
    ArrayList<Integer> starts = new ArrayList<>();
    ArrayList<Expr> tests = new ArrayList<>();
    ArrayList<List<Stmt>> bodies = new ArrayList<>();
    do {
      starts.add(pos++);
      tests.add(namedExpression());
      expect(COLON);
      bodies.add(block());
    } while (at(KW_ELIF));
    List<Stmt> orelse = elseBlock();
    Stmt result = null;
    for (int i = starts.size() - 1; i >= 0; i--) {
      result = new Stmt.If(tests.get(i), bodies.get(i), orelse, blockSpan(starts.get(i)));
      orelse = List.of(result);
    }
    return result;
  }

  private List<Stmt> elseBlock() {
    if (!accept(KW_ELSE)) {
      return List.of();
    }
    expect(COLON);
    return block();
  }

  private Stmt whileStatement() {
    int start = pos++;
    Expr test = namedExpression();
    expect(COLON);
    List<Stmt> body = block();
    List<Stmt> orelse = elseBlock();
    return new Stmt.While(test, body, orelse, blockSpan(start));
  }

  private Stmt forStatement() {
    int start = pos;
    boolean async = accept(KW_ASYNC);
    expect(KW_FOR);
    Expr target = starTargets();
    expect(KW_IN);
    Expr iter = starExpressions();
    expect(COLON);
    List<Stmt> body = block();
    List<Stmt> orelse = elseBlock();
    Span span = blockSpan(start);
    return async
        ? new Stmt.AsyncFor(target, iter, body, orelse, span)
        : new Stmt.For(target, iter, body, orelse, span);
  }

  private Stmt withStatement() {
    int start = pos;
    boolean async = accept(KW_ASYNC);
    expect(KW_WITH);
    ArrayList<WithItem> items = new ArrayList<>(1);
    boolean parenthesised = atParenthesisedItems();
    if (parenthesised) {
      pos++;
    }
    do {
      Expr context = expression();
      Expr target = accept(KW_AS) ? starTarget() : null;
      items.add(new WithItem(context, target));
    } while (accept(COMMA) && !(parenthesised && at(RPAR)));
    if (parenthesised) {
      expect(RPAR);
    }
    expect(COLON);
    List<Stmt> body = block();
    Span span = blockSpan(start);
    return async
        ? new Stmt.AsyncWith(seal(items), body, span)
        : new Stmt.With(seal(items), body, span);
  }

  /**
   * Whether the parenthesis after {@code with} encloses the items rather than being part of an
   * expression: it is closed right before the colon, and what is inside can be items.
   */
  private boolean atParenthesisedItems() {
    if (!at(LPAR) || kind(1) == RPAR || kind(1) == KW_YIELD) {
      return false;
    }
    int depth = 0;
    boolean items = true;
    boolean itemStart = false;
    int i = pos;
    for (; i < tokens.count(); i++) {
      int kind = tokens.kind(i);
      switch (kind) {
        case LPAR, LSQB, LBRACE -> depth++;
        case RPAR, RSQB, RBRACE -> depth--;
        default -> {
          if (depth == 1 && (kind == COLONEQUAL || kind == KW_FOR || kind == STAR && itemStart)) {
            items = false;
          }
        }
      }
      if (depth == 0) {
        break;
      }
      itemStart = depth == 1 && (kind == COMMA || kind == LPAR && i == pos);
    }
    return items && i + 1 < tokens.count() && tokens.kind(i + 1) == COLON;
  }

  private Stmt tryStatement() {
    int start = pos++;
    expect(COLON);
    List<Stmt> body = block();
    ArrayList<ExceptHandler> handlers = new ArrayList<>();
    boolean star = kind() == KW_EXCEPT && kind(1) == STAR;
    while (at(KW_EXCEPT)) {
      handlers.add(handler(star));
    }
    List<Stmt> orelse = handlers.isEmpty() ? List.of() : elseBlock();
    List<Stmt> finalbody = List.of();
    if (accept(KW_FINALLY)) {
      expect(COLON);
      finalbody = block();
    } else if (handlers.isEmpty()) {
      throw fail();
    }
    Span span = blockSpan(start);
    return star
        ? new Stmt.TryStar(body, seal(handlers), orelse, finalbody, span)
        : new Stmt.Try(body, seal(handlers), orelse, finalbody, span);
  }

  private ExceptHandler handler(boolean star) {
    int start = pos++;
    if (accept(STAR) != star) {
      throw fail();
    }
    Expr type = null;
    String name = null;
    if (star || !at(COLON)) {
      type = expression();
      name = accept(KW_AS) ? name() : null;
    }
    expect(COLON);
    List<Stmt> body = block();
    return new ExceptHandler(type, name, body, blockSpan(start));
  }

  /**
   * Whether a match statement starts here: a line that starts with the soft keyword, ends with a
   * colon and is followed by an indented case.
   */
  private boolean atMatch() {
    if (!atSoft("match") || !(startsExpression(1) || kind(1) == STAR)) {
      return false;
    }
    int i = pos + 1;
    while (i < tokens.count() && tokens.kind(i) != NEWLINE) {
      i++;
    }
    return i + 2 < tokens.count()
        && tokens.kind(i - 1) == COLON
        && tokens.kind(i + 1) == INDENT
        && tokens.kind(i + 2) == NAME
        && tokens.name(i + 2) == "case";
  }

  private boolean startsExpression(int ahead) {
    pos += ahead;
    boolean starts = startsExpression();
    pos -= ahead;
    return starts;
  }

  private Stmt matchStatement() {
    int start = pos++;
    int subjectStart = pos;
    Expr subject = starNamedExpression();
    if (at(COMMA)) {
      subject = tuple(subjectStart, subject, true);
    } else if (subject instanceof Expr.Starred) {
      throw fail();
    }
    expect(COLON);
    expect(NEWLINE);
    expect(INDENT);
    ArrayList<MatchCase> cases = new ArrayList<>();
    do {
      cases.add(matchCase());
    } while (!accept(DEDENT));
    return new Stmt.Match(subject, seal(cases), blockSpan(start));
  }

  private MatchCase matchCase() {
    if (!atSoft("case")) {
      throw fail();
    }
    pos++;
    Pattern pattern = patterns();
    Expr guard = accept(KW_IF) ? namedExpression() : null;
    expect(COLON);
    return new MatchCase(pattern, guard, block());
  }
}
