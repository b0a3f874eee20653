package org.hoistpy.nodes.typing;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.typing.LazyValue;
import org.hoistpy.objects.typing.PyParamSpec;
import org.hoistpy.objects.typing.PyTypeAlias;
import org.hoistpy.objects.typing.PyTypeVar;
import org.hoistpy.objects.typing.PyTypeVarTuple;
import org.hoistpy.objects.typing.TypingTypes;
import org.hoistpy.objects.typing.Variance;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.TypingLibrary;

/** Makes what the type parameter lists and {@code type} statements denote (reference 8.10). */
public final class TypeParameterNodes {
  private TypeParameterNodes() {}

  /** {@code T}, {@code T: bound}, {@code T: (first, second)}. */
  public static final class MakeTypeVar extends ExpressionNode {
    private final Object name;
    private final boolean constrained;
    @Child private ExpressionNode evaluator;

    /**
     * @param evaluator makes the function that gives the bound or the tuple of constraints, or null
     */
    public MakeTypeVar(String name, boolean constrained, ExpressionNode evaluator) {
      this.name = Strings.of(name);
      this.constrained = constrained;
      this.evaluator = evaluator;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      LazyValue lazy = evaluator == null ? null : LazyValue.of(evaluator.execute(frame));
      LazyValue bound = lazy == null || constrained ? LazyValue.known(PyNone.NONE) : lazy;
      LazyValue constraints = lazy != null && constrained ? lazy : LazyValue.known(PyTuple.empty());
      return new PyTypeVar(name, bound, constraints, Variance.INFERRED);
    }
  }

  /** {@code **P}. */
  public static final class MakeParamSpec extends ExpressionNode {
    private final Object name;

    public MakeParamSpec(String name) {
      this.name = Strings.of(name);
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return new PyParamSpec(name, PyNone.NONE, Variance.INFERRED);
    }
  }

  /** {@code *Ts}. */
  public static final class MakeTypeVarTuple extends ExpressionNode {
    private final Object name;

    public MakeTypeVarTuple(String name) {
      this.name = Strings.of(name);
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return new PyTypeVarTuple(name);
    }
  }

  /** The object of a {@code type} statement. */
  public static final class MakeAlias extends ExpressionNode {
    private final Object name;
    @Child private ExpressionNode parameters;
    @Child private ExpressionNode evaluator;

    /**
     * @param parameters gives the tuple of type parameters
     * @param evaluator makes the function that gives the value
     */
    public MakeAlias(String name, ExpressionNode parameters, ExpressionNode evaluator) {
      this.name = Strings.of(name);
      this.parameters = parameters;
      this.evaluator = evaluator;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      PyTuple tuple = (PyTuple) parameters.execute(frame);
      PyFunction function = (PyFunction) evaluator.execute(frame);
      return new PyTypeAlias(name, function.module(), tuple, LazyValue.of(function));
    }
  }

  /** A generic function: the function with its {@code __type_params__}. */
  public static final class GenericFunction extends ExpressionNode {
    @Child private ExpressionNode function;
    @Child private ExpressionNode parameters;

    public GenericFunction(ExpressionNode function, ExpressionNode parameters) {
      this.function = function;
      this.parameters = parameters;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      PyFunction made = (PyFunction) function.execute(frame);
      made.setTypeParameters(parameters.execute(frame));
      return made;
    }
  }

  /** The implicit base {@code Generic[T, ...]} of a generic class. */
  public static final class GenericBase extends ExpressionNode {
    @Child private ExpressionNode parameters;

    public GenericBase(ExpressionNode parameters) {
      this.parameters = parameters;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      try {
        PyTuple tuple = (PyTuple) parameters.execute(frame);
        return Calls.callMethod(
            TypingTypes.GENERIC, "__class_getitem__", TypingLibrary.unpackAll(tuple));
      } catch (PyException e) {
        throw raised(e);
      }
    }
  }
}
