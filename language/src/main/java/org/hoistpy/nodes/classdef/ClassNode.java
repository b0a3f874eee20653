package org.hoistpy.nodes.classdef;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.name.BuiltinNames;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.KeywordArguments;
import org.hoistpy.ops.classes.ClassStatement;

/**
 * The {@code class} statement (language reference 8.8): evaluates bases and keywords, runs the body
 * as a function over the prepared namespace, calls the metaclass.
 */
public final class ClassNode extends ExpressionNode {
  private static final String BUILDER = "__build_class__";

  private final String name;
  private final BuiltinNames builtins;
  @Child private ExpressionNode body;
  @Children private final ExpressionNode[] bases;

  @CompilationFinal(dimensions = 1)
  private final boolean[] starred;

  @CompilationFinal(dimensions = 1)
  private final String[] names;

  @Children private final ExpressionNode[] values;

  /**
   * @param body makes the function of the class body; it returns the {@code __class__} cell or None
   * @param starred which bases are iterables to spread
   * @param names keyword names, null for a mapping to spread
   */
  public ClassNode(
      String name,
      BuiltinNames builtins,
      ExpressionNode body,
      ExpressionNode[] bases,
      boolean[] starred,
      String[] names,
      ExpressionNode[] values) {
    this.name = name;
    this.builtins = builtins;
    this.body = body;
    this.bases = bases;
    this.starred = starred;
    this.names = names;
    this.values = values;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object builder;
    try {
      builder = builder();
    } catch (PyException e) {
      throw raised(e);
    }
    PyFunction function = (PyFunction) body.execute(frame);
    Object[] baseValues = evaluate(frame, bases);
    Object[] keywordValues = evaluate(frame, values);
    try {
      return define(builder, function, baseValues, keywordValues);
    } catch (PyException e) {
      throw raised(e);
    }
  }

  @ExplodeLoop
  private static Object[] evaluate(VirtualFrame frame, ExpressionNode[] nodes) {
    Object[] result = new Object[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      result[i] = nodes[i].execute(frame);
    }
    return result;
  }

  @TruffleBoundary
  private Object define(
      Object builder, PyFunction function, Object[] baseValues, Object[] keywordValues) {
    List<Object> allBases = new ArrayList<>();
    for (int i = 0; i < baseValues.length; i++) {
      if (starred[i]) {
        Collections.addAll(allBases, Iteration.toArray(baseValues[i]));
      } else {
        allBases.add(baseValues[i]);
      }
    }
    KeywordArguments keywords = new KeywordArguments("__build_class__()");
    for (int i = 0; i < names.length; i++) {
      if (names[i] == null) {
        keywords.addAll(keywordValues[i]);
      } else {
        keywords.add(names[i], keywordValues[i]);
      }
    }
    TruffleString given = Strings.of(name);
    if (builder instanceof PyBuiltinFunction original && original.name().equals(BUILDER)) {
      return ClassStatement.build(
          function, given, allBases.toArray(), keywords.names(), keywords.values());
    }
    allBases.addFirst(given);
    allBases.addFirst(function);
    return Calls.callKeywords(builder, allBases.toArray(), keywords.names(), keywords.values());
  }

  @TruffleBoundary
  private Object builder() {
    Object builder = builtins.get(BUILDER);
    if (builder == null) {
      throw PyErrors.of(ExceptionTypes.NAME_ERROR, Strings.of(BUILDER + " not found"));
    }
    return builder;
  }
}
