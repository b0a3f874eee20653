package org.hoistpy.ops;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.List;
import org.hoistpy.calls.BuiltinCallNode;
import org.hoistpy.calls.FunctionCallNode;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.memory.ClassAttributeCell;
import org.hoistpy.objects.PyInstance;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.descriptor.PyStaticMethod;
import org.hoistpy.objects.function.PyBuiltinFunction;
import org.hoistpy.objects.function.PyFunction;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.weak.Finalization;

/**
 * Instantiates one class whose constructor protocol was resolved when the node was made; valid
 * under {@link #assumptions()}.
 */
public final class InstantiateNode extends Node {
  private enum Form {
    /** {@code object.__new__} and a Python {@code __init__}: allocate and call. */
    PLAIN,
    /** {@code object.__new__} and {@code object.__init__} without arguments. */
    BARE,
    /** A built-in {@code __new__} and no {@code __init__} of its own. */
    BUILTIN,
    /** {@code type(x)}. */
    TYPE_OF,
    GENERIC
  }

  private final PyType type;
  private final Form form;
  private final PyFunction init;

  @CompilationFinal(dimensions = 1)
  private final Assumption[] assumptions;

  @Child private FunctionCallNode initCall;
  @Child private BuiltinCallNode newCall;

  private InstantiateNode(PyType type) {
    this.type = type;
    List<Assumption> needed = new ArrayList<>();
    needed.add(type.version());
    Object constructor = stable(type, "__new__", needed);
    Object initializer = stable(type, "__init__", needed);
    boolean plainNew = constructor == BuiltinTypes.OBJECT.getOwn("__new__");
    boolean plainInit = initializer == BuiltinTypes.OBJECT.getOwn("__init__");
    boolean plainCall = type.getPyClass() == BuiltinTypes.TYPE && constructor != null;
    PyFunction function = null;
    Form chosen = Form.GENERIC;
    if (Finalization.isFinalizable(type)) {
      chosen = Form.GENERIC;
    } else if (plainCall && plainNew && type.layout() == PyInstance.class && isConcrete()) {
      if (initializer instanceof PyFunction python) {
        chosen = Form.PLAIN;
        function = python;
        initCall = FunctionCallNode.create(python.code());
      } else if (plainInit) {
        chosen = Form.BARE;
      }
    } else if (type == BuiltinTypes.TYPE) {
      chosen = Form.TYPE_OF;
    } else if (plainCall
        && !plainNew
        && (plainInit || initializer == null)
        && constructor instanceof PyStaticMethod method
        && method.callable() instanceof PyBuiltinFunction builtin) {
      chosen = Form.BUILTIN;
      newCall = BuiltinCallNode.create(builtin);
    }
    this.form = chosen;
    this.init = function;
    this.assumptions = needed.toArray(new Assumption[0]);
  }

  public static InstantiateNode create(PyType type) {
    return new InstantiateNode(type);
  }

  private static Object stable(PyType type, String name, List<Assumption> needed) {
    ClassAttributeCell cell = type.lookupCell(name);
    if (cell == null) {
      return null;
    }
    Assumption assumption = cell.stableAssumption();
    if (assumption == null) {
      return null;
    }
    needed.add(assumption);
    return cell.stableValue();
  }

  private boolean isConcrete() {
    return !type.details().isAbstract();
  }

  public PyType type() {
    return type;
  }

  public Assumption[] assumptions() {
    return assumptions;
  }

  public Object execute(Object[] arguments) {
    switch (form) {
      case PLAIN -> {
        PyInstance instance = new PyInstance(type.instanceShape());
        Object result = initCall.execute(init, PyArguments.prepend(arguments, instance));
        if (result != PyNone.NONE) {
          Instantiation.checkInitResult(result);
        }
        return instance;
      }
      case BARE -> {
        if (arguments.length == PyArguments.FIRST) {
          return new PyInstance(type.instanceShape());
        }
        return Instantiation.call(type, arguments, null, null);
      }
      case BUILTIN -> {
        return newCall.execute(PyArguments.prepend(arguments, type));
      }
      case TYPE_OF -> {
        return arguments.length == PyArguments.FIRST + 1
            ? TypeOf.get(arguments[PyArguments.FIRST])
            : Instantiation.call(type, arguments, null, null);
      }
      default -> {
        return Instantiation.call(type, arguments, null, null);
      }
    }
  }
}
