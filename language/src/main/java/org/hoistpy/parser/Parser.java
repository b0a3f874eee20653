package org.hoistpy.parser;

import java.util.ArrayList;
import java.util.List;
import org.hoistpy.diagnostics.SourceWarning;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.lexer.Lexer;
import org.hoistpy.lexer.LexicalEnd;
import org.hoistpy.lexer.SourceDecoder;
import org.hoistpy.lexer.SourceText;
import org.hoistpy.lexer.Tokens;
import org.hoistpy.syntax.FutureFeatures;
import org.hoistpy.syntax.Mod;

/**
 * Entry points of the parser. A program is first parsed by recursive descent that knows nothing
 * about errors; when that fails, {@link Diagnosis} finds out what to say. Thread-safe.
 */
public final class Parser {
  private Parser() {}

  /**
   * Parses a string.
   *
   * @param flags see {@link ParseFlags}
   * @throws SyntaxProblem when it is not Python
   */
  public static ParseResult parse(String source, String filename, Mode mode, int flags) {
    if (source.indexOf('\0') >= 0) {
      throw SourceDecoder.nullBytes();
    }
    ArrayList<SourceWarning> warnings = new ArrayList<>();
    SourceText text = new SourceText(source, filename, mode == Mode.EXEC);
    boolean implyDedent = (flags & ParseFlags.DONT_IMPLY_DEDENT) == 0;
    Tokens tokens = Lexer.tokenize(text, mode == Mode.SINGLE, implyDedent, warnings);
    StatementParser parser = new StatementParser(tokens, warnings, flags);
    try {
      Mod mod = program(parser, mode);
      if (mode == Mode.SINGLE) {
        Interaction.checkSingle(tokens, parser.pos - 1);
      }
      int all = flags | FutureFeatures.flagsOf(mod);
      return new ParseResult(mod, List.copyOf(warnings), all, source);
    } catch (ParseFailure failure) {
      throw Diagnosis.explain(tokens, mode, parser.flags, parser.statementStart()).after(warnings);
    } catch (SyntaxProblem problem) {
      throw (tokens.end() == LexicalEnd.ERROR ? tokens.problem() : problem).after(warnings);
    } catch (StackOverflowError overflow) {
      // The depth limit assumes a stack of usual size; a thread may have been given a smaller one.
      throw TokenCursor.tooDeep(filename);
    }
  }

  private static Mod program(StatementParser parser, Mode mode) {
    return switch (mode) {
      case EXEC -> parser.module();
      case EVAL -> parser.expressionInput();
      case SINGLE -> parser.interactive();
    };
  }

  /**
   * Decodes (byte order mark, encoding cookie, UTF-8 by default) and parses bytes.
   *
   * @throws SyntaxProblem when they are not Python
   */
  public static ParseResult parse(byte[] source, String filename, Mode mode, int flags) {
    boolean utf8 = (flags & (ParseFlags.IGNORE_COOKIE | ParseFlags.SOURCE_IS_UTF8)) != 0;
    return parse(SourceDecoder.decode(source, filename, utf8), filename, mode, flags);
  }
}
