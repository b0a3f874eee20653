package org.hoistpy.syntax.stored;

import java.util.List;
import org.hoistpy.syntax.Alias;
import org.hoistpy.syntax.Arguments;
import org.hoistpy.syntax.ExceptHandler;
import org.hoistpy.syntax.Expr;
import org.hoistpy.syntax.MatchCase;
import org.hoistpy.syntax.Mod;
import org.hoistpy.syntax.Pattern;
import org.hoistpy.syntax.PyConst;
import org.hoistpy.syntax.Span;
import org.hoistpy.syntax.Stmt;
import org.hoistpy.syntax.TypeParam;
import org.hoistpy.syntax.WithItem;

/** Reads what {@link SyntaxWriter} writes; bodies of functions when they are looked at. */
public final class SyntaxReader extends ExpressionReader {
  private final Object lock;

  /**
   * @param lock under which bodies are read later
   */
  public SyntaxReader(StoredInput in, NodeNotes.Reader notes, Object lock) {
    this(in, notes, lock, 0);
  }

  private SyntaxReader(StoredInput in, NodeNotes.Reader notes, Object lock, int line) {
    super(in, notes, line);
    this.lock = lock;
  }

  public Mod.Module module() {
    synchronized (lock) {
      Object note = notes.read(in);
      Mod.Module module = new Mod.Module(block());
      notes.attach(note, module);
      return module;
    }
  }

  private List<Stmt> block() {
    return list(this::statement);
  }

  private Stmt statement() {
    Tag tag = tag();
    Span span = span();
    return switch (tag) {
      case FUNCTION_DEF, ASYNC_FUNCTION_DEF -> function(tag, span);
      case CLASS_DEF -> classDefinition(span);
      case RETURN -> new Stmt.Return(expression(), span);
      case DELETE -> new Stmt.Delete(expressions(), span);
      case ASSIGN -> new Stmt.Assign(expressions(), expression(), span);
      case TYPE_ALIAS -> {
        Object note = notes.read(in);
        Stmt alias =
            new Stmt.TypeAlias((Expr.Name) expression(), typeParameters(), expression(), span);
        notes.attach(note, alias);
        yield alias;
      }
      case AUG_ASSIGN -> new Stmt.AugAssign(expression(), OPERATORS[in.u8()], expression(), span);
      case ANN_ASSIGN ->
          new Stmt.AnnAssign(expression(), expression(), expression(), in.flag(), span);
      case FOR -> new Stmt.For(expression(), expression(), block(), block(), span);
      case ASYNC_FOR -> new Stmt.AsyncFor(expression(), expression(), block(), block(), span);
      case WHILE -> new Stmt.While(expression(), block(), block(), span);
      case IF -> new Stmt.If(expression(), block(), block(), span);
      case WITH -> new Stmt.With(withItems(), block(), span);
      case ASYNC_WITH -> new Stmt.AsyncWith(withItems(), block(), span);
      case MATCH ->
          new Stmt.Match(
              expression(), list(() -> new MatchCase(pattern(), expression(), block())), span);
      case RAISE -> new Stmt.Raise(expression(), expression(), span);
      case TRY -> new Stmt.Try(block(), handlers(), block(), block(), span);
      case TRY_STAR -> new Stmt.TryStar(block(), handlers(), block(), block(), span);
      case ASSERT -> new Stmt.Assert(expression(), expression(), span);
      case IMPORT -> new Stmt.Import(aliases(), span);
      case IMPORT_FROM -> new Stmt.ImportFrom(in.name(), aliases(), in.number(), span);
      case GLOBAL -> new Stmt.Global(in.names(), span);
      case NONLOCAL -> new Stmt.Nonlocal(in.names(), span);
      case EXPR_STMT -> new Stmt.ExprStmt(expression(), span);
      case PASS -> new Stmt.Pass(span);
      case BREAK -> new Stmt.Break(span);
      case CONTINUE -> new Stmt.Continue(span);
      default -> throw new IllegalStateException("no statement: " + tag);
    };
  }

  private Stmt function(Tag tag, Span span) {
    Object note = notes.read(in);
    String name = in.name();
    Arguments arguments = arguments();
    List<Expr> decorators = expressions();
    Expr returns = expression();
    List<TypeParam> typeParameters = typeParameters();
    Expr.Constant docstring = (Expr.Constant) expression();
    int count = in.number();
    int length = in.number();
    int start = in.position();
    List<Stmt> body =
        new StoredBody(
            count,
            docstring,
            lock,
            () -> new SyntaxReader(in.at(start), notes, lock, span.line()).statements(count));
    in.skip(length);
    line = span.line();
    Stmt function =
        tag == Tag.FUNCTION_DEF
            ? new Stmt.FunctionDef(name, arguments, body, decorators, returns, typeParameters, span)
            : new Stmt.AsyncFunctionDef(
                name, arguments, body, decorators, returns, typeParameters, span);
    notes.attach(note, function);
    return function;
  }

  private Stmt[] statements(int count) {
    Stmt[] statements = new Stmt[count];
    for (int i = 0; i < count; i++) {
      statements[i] = statement();
    }
    return statements;
  }

  private Stmt classDefinition(Span span) {
    Object note = notes.read(in);
    String name = in.name();
    List<Expr> bases = expressions();
    var keywords = keywords();
    List<Expr> decorators = expressions();
    List<TypeParam> typeParameters = typeParameters();
    Stmt definition =
        new Stmt.ClassDef(name, bases, keywords, block(), decorators, typeParameters, span);
    notes.attach(note, definition);
    return definition;
  }

  private List<WithItem> withItems() {
    return list(() -> new WithItem(expression(), expression()));
  }

  private List<ExceptHandler> handlers() {
    return list(
        () -> {
          Span span = span();
          return new ExceptHandler(expression(), in.name(), block(), span);
        });
  }

  private List<Alias> aliases() {
    return list(
        () -> {
          Span span = span();
          return new Alias(in.name(), in.name(), span);
        });
  }

  private List<TypeParam> typeParameters() {
    return list(
        () -> {
          Tag tag = tag();
          Span span = span();
          return switch (tag) {
            case TYPE_VAR -> {
              Object note = notes.read(in);
              Expr bound = expression();
              TypeParam parameter = new TypeParam.TypeVar(in.name(), bound, span);
              notes.attach(note, parameter);
              yield parameter;
            }
            case PARAM_SPEC -> new TypeParam.ParamSpec(in.name(), span);
            case TYPE_VAR_TUPLE -> new TypeParam.TypeVarTuple(in.name(), span);
            default -> throw new IllegalStateException("no type parameter: " + tag);
          };
        });
  }

  private List<Pattern> patterns() {
    return list(this::pattern);
  }

  private Pattern pattern() {
    Tag tag = tag();
    if (tag == Tag.ABSENT) {
      return null;
    }
    Span span = span();
    return switch (tag) {
      case MATCH_VALUE -> new Pattern.MatchValue(expression(), span);
      case MATCH_SINGLETON -> {
        Tag value = tag();
        yield new Pattern.MatchSingleton(
            value == Tag.NONE ? PyConst.NONE : (Object) (value == Tag.TRUE), span);
      }
      case MATCH_SEQUENCE -> new Pattern.MatchSequence(patterns(), span);
      case MATCH_MAPPING -> new Pattern.MatchMapping(expressions(), patterns(), in.name(), span);
      case MATCH_CLASS ->
          new Pattern.MatchClass(expression(), patterns(), in.names(), patterns(), span);
      case MATCH_STAR -> new Pattern.MatchStar(in.name(), span);
      case MATCH_AS -> new Pattern.MatchAs(pattern(), in.name(), span);
      case MATCH_OR -> new Pattern.MatchOr(patterns(), span);
      default -> throw new IllegalStateException("no pattern: " + tag);
    };
  }
}
