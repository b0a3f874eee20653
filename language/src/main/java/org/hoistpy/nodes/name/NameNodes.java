package org.hoistpy.nodes.name;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.calls.PyArguments;
import org.hoistpy.memory.GlobalCell;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.ops.Items;

/**
 * Names of a class body, or of code that runs with a mapping of its own: any object that has items
 * may be the namespace. The mapping is the frame's first argument.
 */
public final class NameNodes {
  private NameNodes() {}

  static Object mapping(VirtualFrame frame) {
    return frame.getArguments()[PyArguments.FIRST];
  }

  /** The mapping itself. */
  public static final class Mapping extends ExpressionNode {
    @Override
    public Object execute(VirtualFrame frame) {
      return mapping(frame);
    }
  }

  /** Reads a name: the mapping, then what {@code otherwise} reads. */
  public static final class Read extends ExpressionNode {
    private final String name;
    @Child private ExpressionNode namespace;
    @Child private ExpressionNode otherwise;

    public Read(String name, ExpressionNode otherwise) {
      this(name, new Mapping(), otherwise);
    }

    /**
     * @param namespace gives the mapping: for annotation scopes, which look into the one of a class
     */
    public Read(String name, ExpressionNode namespace, ExpressionNode otherwise) {
      this.name = name;
      this.namespace = namespace;
      this.otherwise = otherwise;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object value;
      try {
        value = lookup(namespace.execute(frame));
      } catch (PyException e) {
        throw raised(e);
      }
      if (value != null) {
        return value;
      }
      try {
        return otherwise.execute(frame);
      } catch (PyException e) {
        throw raised(e);
      }
    }

    private Object lookup(Object mapping) {
      return NameNodes.lookup(mapping, name);
    }
  }

  /** The value of a name, or null. */
  @TruffleBoundary
  static Object lookup(Object mapping, String name) {
    if (mapping instanceof PyDict dict && dict.getPyClass() == BuiltinTypes.DICT) {
      return dict.getString(name);
    }
    try {
      return Items.get(mapping, Strings.of(name));
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.KEY_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  @TruffleBoundary
  static void store(Object mapping, String name, Object value) {
    if (mapping instanceof PyDict dict && dict.getPyClass() == BuiltinTypes.DICT) {
      dict.putString(name, value);
    } else {
      Items.set(mapping, Strings.of(name), value);
    }
  }

  /** Makes {@code __annotations__} of a module or class body that has annotations. */
  public static final class SetupAnnotations extends StatementNode {
    private static final String NAME = "__annotations__";

    @Override
    public int execute(VirtualFrame frame) {
      Object mapping = mapping(frame);
      if (lookup(mapping, NAME) == null) {
        store(mapping, NAME, new PyDict());
      }
      return Completion.NORMAL;
    }
  }

  /** Reads a global of a namespace whose class may look names up in its own way. */
  public static final class ReadGlobal extends ExpressionNode {
    private final PyDict globals;
    private final String name;
    @Child private ExpressionNode otherwise;

    public ReadGlobal(PyDict globals, String name, ExpressionNode otherwise) {
      this.globals = globals;
      this.name = name;
      this.otherwise = otherwise;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      try {
        Object value = lookup(globals, name);
        return value != null ? value : otherwise.execute(frame);
      } catch (PyException e) {
        throw raised(e);
      }
    }
  }

  /** Reads a global of a namespace whose builtins look names up in their own way. */
  public static final class ReadBuiltin extends ExpressionNode {
    private final GlobalCell cell;
    private final BuiltinNames builtins;
    private final String name;

    public ReadBuiltin(GlobalCell cell, BuiltinNames builtins, String name) {
      this.cell = cell;
      this.builtins = builtins;
      this.name = name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      try {
        return read();
      } catch (PyException e) {
        throw raised(e);
      }
    }

    @TruffleBoundary
    private Object read() {
      Object value = cell.read();
      if (value == null) {
        value = builtins.get(name);
      }
      if (value == null) {
        throw PyErrors.nameError(name);
      }
      return value;
    }
  }

  /** Writes a name. */
  public static final class Write extends StatementNode {
    private final String name;
    @Child private ExpressionNode value;

    public Write(String name, ExpressionNode value) {
      this.name = name;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      Object newValue = value.execute(frame);
      try {
        store(mapping(frame), name, newValue);
      } catch (PyException e) {
        throw raised(e);
      }
      return Completion.NORMAL;
    }
  }

  /** {@code del name}. */
  public static final class Delete extends StatementNode {
    private final String name;
    private final boolean quiet;

    /**
     * @param quiet the name may be gone already
     */
    public Delete(String name, boolean quiet) {
      this.name = name;
      this.quiet = quiet;
    }

    @Override
    public int execute(VirtualFrame frame) {
      return delete(mapping(frame));
    }

    @TruffleBoundary
    private int delete(Object mapping) {
      try {
        Items.delete(mapping, Strings.of(name));
      } catch (PyException e) {
        if (!e.matches(ExceptionTypes.KEY_ERROR)) {
          throw raised(e);
        }
        if (!quiet) {
          throw PyErrors.nameError(name).at(span());
        }
      }
      return Completion.NORMAL;
    }
  }
}
