package org.hoistpy.objects.function;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;

/**
 * The parameters of a callable. Bound arguments come in the order of {@code co_varnames}:
 * positional parameters, keyword-only ones, {@code *args}, {@code **kwargs}. Immutable.
 */
public final class Signature {
  private final String functionName;
  private final int positionalOnly;

  @CompilationFinal(dimensions = 1)
  private final String[] positional;

  @CompilationFinal(dimensions = 1)
  private final String[] keywordOnly;

  private final String varArgs;
  private final String varKeywords;

  /**
   * @param functionName the name in error messages
   * @param positionalOnly how many of {@code positional} are positional-only
   * @param varArgs name after {@code *}, or null
   * @param varKeywords name after {@code **}, or null
   */
  public Signature(
      String functionName,
      int positionalOnly,
      String[] positional,
      String[] keywordOnly,
      String varArgs,
      String varKeywords) {
    this.functionName = functionName;
    this.positionalOnly = positionalOnly;
    this.positional = positional;
    this.keywordOnly = keywordOnly;
    this.varArgs = varArgs;
    this.varKeywords = varKeywords;
  }

  public String functionName() {
    return functionName;
  }

  public int positionalOnly() {
    return positionalOnly;
  }

  public String[] positional() {
    return positional;
  }

  public int positionalCount() {
    return positional.length;
  }

  public String[] keywordOnly() {
    return keywordOnly;
  }

  public boolean hasVarArgs() {
    return varArgs != null;
  }

  public String varArgs() {
    return varArgs;
  }

  public boolean hasVarKeywords() {
    return varKeywords != null;
  }

  public String varKeywords() {
    return varKeywords;
  }

  /** Number of bound arguments. */
  public int boundCount() {
    return positional.length
        + keywordOnly.length
        + (varArgs != null ? 1 : 0)
        + (varKeywords != null ? 1 : 0);
  }

  /** Index of {@code *args} among the bound arguments. */
  public int varArgsIndex() {
    return positional.length + keywordOnly.length;
  }

  /** Index of {@code **kwargs} among the bound arguments. */
  public int varKeywordsIndex() {
    return varArgsIndex() + (varArgs != null ? 1 : 0);
  }

  /** Only plain positional parameters: the fast path of calls. */
  public boolean isSimple() {
    return keywordOnly.length == 0 && varArgs == null && varKeywords == null;
  }
}
