package org.hoistpy.lexer;

import java.util.Arrays;
import org.hoistpy.diagnostics.SyntaxProblem;
import org.hoistpy.syntax.Span;

/** The tokens of a source in parallel arrays. Immutable once the lexer has returned them. */
public final class Tokens {
  private final SourceText source;
  private int count;
  private int[] kinds;
  private int[] starts;
  private int[] ends;
  private int[] lines;
  private int[] endLines;
  private byte[] levels;
  private String[] names;
  private SyntaxProblem problem;
  private LexicalEnd end = LexicalEnd.COMPLETE;
  private OpenBracket[] unclosed = {};
  private boolean endsInString;

  Tokens(SourceText source) {
    this.source = source;
    int capacity = Math.max(16, source.length() / 4);
    kinds = new int[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
    lines = new int[capacity];
    endLines = new int[capacity];
    levels = new byte[capacity];
    names = new String[capacity];
  }

  /** An opening bracket that nothing closes. */
  public record OpenBracket(char bracket, int line, int column) {}

  void add(int kind, int start, int end, int line, int endLine, int level, String name) {
    if (count == kinds.length) {
      int capacity = count * 2;
      kinds = Arrays.copyOf(kinds, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      lines = Arrays.copyOf(lines, capacity);
      endLines = Arrays.copyOf(endLines, capacity);
      levels = Arrays.copyOf(levels, capacity);
      names = Arrays.copyOf(names, capacity);
    }
    kinds[count] = kind;
    starts[count] = start;
    ends[count] = end;
    lines[count] = line;
    endLines[count] = endLine;
    levels[count] = (byte) level;
    names[count] = name;
    count++;
  }

  void finish(LexicalEnd how, SyntaxProblem error, OpenBracket[] open, boolean inString) {
    endsInString = inString;
    end = how;
    problem = error;
    unclosed = open;
  }

  public SourceText source() {
    return source;
  }

  public int count() {
    return count;
  }

  public int kind(int i) {
    return kinds[i];
  }

  /** The kinds, for the parser's inner loop; only for reading. */
  public int[] kinds() {
    return kinds;
  }

  /** Offset of the first character; -1 for tokens without text (INDENT, DEDENT, the end). */
  public int start(int i) {
    return starts[i];
  }

  /** Offset after the last character; for tokens without text, where the lexer stood. */
  public int end(int i) {
    return ends[i];
  }

  public int line(int i) {
    return lines[i];
  }

  public int endLine(int i) {
    return endLines[i];
  }

  /** Number of brackets open after the token. */
  public int level(int i) {
    return levels[i] & 0xFF;
  }

  /** The interned, normalised spelling of a NAME or keyword; null for other kinds. */
  public String name(int i) {
    return names[i];
  }

  /** First column, -1 for tokens without text. */
  public int column(int i) {
    return starts[i] < 0 ? -1 : source.column(lines[i], starts[i]);
  }

  /** Column after the last character, -1 for tokens without text. */
  public int endColumn(int i) {
    return starts[i] < 0 ? -1 : source.column(endLines[i], ends[i]);
  }

  /** The range from the first character of token {@code first} to the last of {@code last}. */
  public Span span(int first, int last) {
    return new Span(
        lines[first],
        source.column(lines[first], starts[first]),
        endLines[last],
        source.column(endLines[last], ends[last]));
  }

  /** How the tokens end. */
  public LexicalEnd end() {
    return end;
  }

  /** The lexer's error when {@link #end()} is not COMPLETE. */
  public SyntaxProblem problem() {
    return problem;
  }

  /** Whether the text ends inside a string literal. */
  public boolean endsInString() {
    return endsInString;
  }

  /** The brackets open where the tokens end, outermost first. */
  public OpenBracket[] unclosed() {
    return unclosed;
  }
}
