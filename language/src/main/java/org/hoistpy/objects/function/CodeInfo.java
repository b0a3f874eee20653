package org.hoistpy.objects.function;

import java.util.List;

/**
 * What a code object tells about itself ({@code co_*}).
 *
 * @param name {@code co_name}
 * @param qualifiedName {@code co_qualname}
 * @param filename {@code co_filename}
 * @param firstLine {@code co_firstlineno}
 * @param flags {@code co_flags}
 * @param signature parameters; without any for module and class bodies
 * @param varNames {@code co_varnames}
 * @param freeVars {@code co_freevars}
 * @param cellVars {@code co_cellvars}
 * @param docstring the function's docstring as str value, or null
 * @param unit what {@code exec} and {@code eval} run; null for functions
 */
public record CodeInfo(
    String name,
    String qualifiedName,
    String filename,
    int firstLine,
    int flags,
    Signature signature,
    List<String> varNames,
    List<String> freeVars,
    List<String> cellVars,
    Object docstring,
    Object unit) {
  public boolean isGenerator() {
    return (flags & PyCode.CO_GENERATOR) != 0;
  }
}
