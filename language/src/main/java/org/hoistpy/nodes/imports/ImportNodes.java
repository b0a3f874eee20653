package org.hoistpy.nodes.imports;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.name.NameNodes;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Items;
import org.hoistpy.ops.imports.Imports;

/** The import statements (language reference 7.11). */
public final class ImportNodes {
  private ImportNodes() {}

  /** The module that {@code import a.b} or {@code import a.b as c} binds. */
  public static final class Module extends ExpressionNode {
    private final String name;
    private final boolean innermost;
    private final PyDict globals;

    public Module(String name, boolean innermost, PyDict globals) {
      this.name = name;
      this.globals = globals;
      this.innermost = innermost;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      try {
        return innermost ? Imports.innermost(name, globals) : Imports.outermost(name, globals);
      } catch (PyException e) {
        throw raised(e);
      }
    }
  }

  /** {@code from module import a, b}: keeps the module in a slot, then binds each name. */
  public static final class From extends StatementNode {
    private final String module;
    private final int level;
    private final PyDict globals;

    @CompilationFinal(dimensions = 1)
    private final String[] names;

    private final int moduleSlot;
    @Children private final StatementNode[] bindings;

    public From(
        String module,
        int level,
        PyDict globals,
        String[] names,
        int moduleSlot,
        StatementNode[] bindings) {
      this.names = names;
      this.module = module;
      this.level = level;
      this.globals = globals;
      this.moduleSlot = moduleSlot;
      this.bindings = bindings;
    }

    @Override
    @ExplodeLoop
    public int execute(VirtualFrame frame) {
      try {
        frame.setObject(moduleSlot, Imports.source(module, level, globals, names));
      } catch (PyException e) {
        throw raised(e);
      }
      for (StatementNode binding : bindings) {
        binding.execute(frame);
      }
      return Completion.NORMAL;
    }
  }

  /** One name of a {@code from} import. */
  public static final class Member extends ExpressionNode {
    private final String name;
    @Child private ExpressionNode module;

    public Member(ExpressionNode module, String name) {
      this.module = module;
      this.name = name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object source = module.execute(frame);
      try {
        return Imports.member(source, name);
      } catch (PyException e) {
        throw raised(e);
      }
    }
  }

  /** {@code from module import *} into the namespace of the code. */
  public static final class Star extends StatementNode {
    @Child private ExpressionNode module;
    @Child private ExpressionNode mapping;
    private final PyDict globals;

    /**
     * @param mapping the mapping of local names; null where that is the globals
     */
    public Star(ExpressionNode module, NameNodes.Mapping mapping, PyDict globals) {
      this.module = module;
      this.mapping = mapping;
      this.globals = globals;
    }

    @Override
    public int execute(VirtualFrame frame) {
      Object source = module.execute(frame);
      try {
        bindAll(source, mapping == null ? globals : mapping.execute(frame));
      } catch (PyException e) {
        throw raised(e);
      }
      return Completion.NORMAL;
    }

    @TruffleBoundary
    private static void bindAll(Object source, Object target) {
      for (String name : Imports.publicNames(source)) {
        Items.set(target, Strings.of(name), Attributes.get(source, name));
      }
    }
  }
}
