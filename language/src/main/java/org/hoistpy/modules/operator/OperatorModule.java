package org.hoistpy.modules.operator;

import java.util.Map;
import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.types.type.Keywords;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.ops.Arithmetic;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.CompareOp;
import org.hoistpy.ops.Comparison;
import org.hoistpy.ops.Identity;
import org.hoistpy.ops.Index;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.Truth;
import org.hoistpy.ops.UnaryOp;

/** Declares the modules {@code operator} and {@code _operator}. */
public final class OperatorModule {
  /** Functions whose name is a keyword and so takes an underscore. */
  private static final Map<String, String> RENAMED = Map.of("and", "and_", "or", "or_");

  private OperatorModule() {}

  /** The module {@code _operator}. */
  public static void defineNative(ModuleBuilder operator) {
    for (BinaryOp op : BinaryOp.values()) {
      if (op != BinaryOp.DIVMOD) {
        defineBinary(operator, op);
      }
    }
    for (CompareOp op : CompareOp.values()) {
      operator.function(stem(op.method()), "a, b, /", (a, b) -> Comparison.compare(op, a, b));
    }
    for (UnaryOp op : UnaryOp.values()) {
      operator.function(stem(op.methodName()), "a, /", a -> Arithmetic.unary(op, a));
    }
    operator.function("inv", "a, /", a -> Arithmetic.unary(UnaryOp.INVERT, a));
    defineTests(operator);
    SequenceFunctions.define(operator);
    operator.function("call", "obj, /, *args, **kwargs", OperatorModule::call);
    operator.type(PyAttributeGetter.TYPE);
    operator.type(PyItemGetter.TYPE);
    operator.type(PyMethodCaller.TYPE);
  }

  private static String stem(String special) {
    return special.substring(2, special.length() - 2);
  }

  private static void defineBinary(ModuleBuilder operator, BinaryOp op) {
    String stem = stem(op.methodName());
    operator.function(
        RENAMED.getOrDefault(stem, stem), "a, b, /", (a, b) -> Arithmetic.binary(op, a, b));
    operator.function(stem(op.inplaceName()), "a, b, /", (a, b) -> Arithmetic.inplace(op, a, b));
  }

  private static void defineTests(ModuleBuilder operator) {
    operator.function("truth", "a, /", a -> Truth.isTrue(a));
    operator.function("not_", "a, /", a -> !Truth.isTrue(a));
    operator.function("is_", "a, b, /", (a, b) -> Identity.is(a, b));
    operator.function("is_not", "a, b, /", (a, b) -> !Identity.is(a, b));
    operator.function("index", "a, /", a -> Index.asIndex(a));
    operator.function("contains", "a, b, /", (a, b) -> Items.contains(a, b));
    operator.function("getitem", "a, b, /", (a, b) -> Items.get(a, b));
    operator.function(
        "setitem",
        "a, b, c, /",
        (a, b, c) -> {
          Items.set(a, b, c);
          return PyNone.NONE;
        });
    operator.function(
        "delitem",
        "a, b, /",
        (a, b) -> {
          Items.delete(a, b);
          return PyNone.NONE;
        });
  }

  private static Object call(Object callable, Object args, Object keywords) {
    Keywords named = Keywords.of((PyDict) keywords);
    return Calls.callKeywords(callable, (Object[]) args, named.names(), named.values());
  }
}
