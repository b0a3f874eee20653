package org.hoistpy.translate;

import org.hoistpy.memory.GlobalCell;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.global.GlobalDeleteNode;
import org.hoistpy.nodes.global.GlobalReadNode;
import org.hoistpy.nodes.global.GlobalWriteNode;
import org.hoistpy.nodes.local.CellNodes;
import org.hoistpy.nodes.local.LocalDeleteNode;
import org.hoistpy.nodes.local.LocalReadNodeGen;
import org.hoistpy.nodes.local.LocalWriteNodeGen;
import org.hoistpy.nodes.name.NameNodes;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.scope.Binding;
import org.hoistpy.scope.Resolution;
import org.hoistpy.scope.ScopeKind;

/** Names read, written and deleted, as the scope analysis resolved them. */
final class VariableTranslator {
  /** The variable that hands a class's namespace to the annotation scopes inside it. */
  static final String CLASS_NAMESPACE = "__classdict__";

  private final BodyTranslator body;

  VariableTranslator(BodyTranslator body) {
    this.body = body;
  }

  private Binding binding(String name) {
    return body.scope().lookup(name);
  }

  /** The slot that holds the cell of the variable in this frame. */
  int cellSlot(Binding binding) {
    if (binding.resolution() == Resolution.CELL) {
      return body.frame().variable(binding.owner(), binding.name(), true);
    }
    return body.frame().free(binding.name());
  }

  ExpressionNode read(String name) {
    Binding binding = binding(name);
    return switch (binding.resolution()) {
      case LOCAL ->
          readSlot(body.frame().variable(binding.owner(), binding.name(), false), binding.name());
      case CELL -> new CellNodes.Read(cellSlot(binding), binding.name(), false, body.mode());
      case FREE -> new CellNodes.Read(cellSlot(binding), binding.name(), true, body.mode());
      case GLOBAL_EXPLICIT, GLOBAL_IMPLICIT -> readGlobal(binding.name());
      case NAME ->
          body.hasMapping()
              ? new NameNodes.Read(binding.name(), readGlobal(binding.name()))
              : readGlobal(binding.name());
      case CLASS_DEREF ->
          new NameNodes.Read(
              binding.name(),
              classNamespace(),
              new CellNodes.Read(cellSlot(binding), binding.name(), true, body.mode()));
      case CLASS_DICT_OR_GLOBAL ->
          new NameNodes.Read(binding.name(), classNamespace(), readGlobal(binding.name()));
    };
  }

  /** The namespace of the class body itself, or of the class around an annotation scope. */
  private ExpressionNode classNamespace() {
    return body.root().kind() == ScopeKind.CLASS
        ? new NameNodes.Mapping()
        : new CellNodes.Read(
            body.frame().free(CLASS_NAMESPACE), CLASS_NAMESPACE, true, body.mode());
  }

  ExpressionNode readSlot(int slot, String name) {
    return LocalReadNodeGen.create(slot, name);
  }

  ExpressionNode readGlobal(String name) {
    GlobalCell builtin = body.builtins().cell(name);
    ExpressionNode read =
        builtin == null
            ? new NameNodes.ReadBuiltin(body.globalCell(name), body.builtins(), name)
            : new GlobalReadNode(body.globalCell(name), builtin, body.mode());
    return body.globals().getPyClass() == BuiltinTypes.DICT
        ? read
        : new NameNodes.ReadGlobal(body.globals(), name, read);
  }

  StatementNode write(String name, ExpressionNode value) {
    Binding binding = binding(name);
    return switch (binding.resolution()) {
      case LOCAL -> writeSlot(body.frame().variable(binding.owner(), binding.name(), false), value);
      case CELL, FREE, CLASS_DEREF -> new CellNodes.Write(cellSlot(binding), body.mode(), value);
      case NAME ->
          body.hasMapping()
              ? new NameNodes.Write(binding.name(), value)
              : writeGlobal(binding.name(), value);
      default -> writeGlobal(binding.name(), value);
    };
  }

  StatementNode writeSlot(int slot, ExpressionNode value) {
    return LocalWriteNodeGen.create(slot, body.frame().profile(slot), value);
  }

  StatementNode writeGlobal(String name, ExpressionNode value) {
    return new GlobalWriteNode(body.globalCell(name), body.mode(), value);
  }

  /**
   * {@code del name}.
   *
   * @param quiet the name may be unbound already: the end of an except clause
   */
  StatementNode delete(String name, boolean quiet) {
    Binding binding = binding(name);
    String reported = quiet ? null : binding.name();
    return switch (binding.resolution()) {
      case LOCAL ->
          new LocalDeleteNode(
              body.frame().variable(binding.owner(), binding.name(), false), reported);
      case CELL, FREE, CLASS_DEREF ->
          new CellNodes.Delete(
              cellSlot(binding), reported, binding.resolution() != Resolution.CELL, body.mode());
      case NAME ->
          body.hasMapping()
              ? new NameNodes.Delete(binding.name(), quiet)
              : new GlobalDeleteNode(body.globalCell(binding.name()), quiet);
      default -> new GlobalDeleteNode(body.globalCell(binding.name()), quiet);
    };
  }
}
