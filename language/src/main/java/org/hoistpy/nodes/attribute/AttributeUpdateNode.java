package org.hoistpy.nodes.attribute;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.memory.AccessKind;
import org.hoistpy.memory.VolatileBox;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.AccessAnnotations;
import org.hoistpy.ops.ArithmeticNode;
import org.hoistpy.ops.AtomicUpdates;
import org.hoistpy.ops.AttributeErrors;
import org.hoistpy.ops.BinaryOp;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.attribute.AtomicBoxNode;
import org.hoistpy.ops.attribute.SetAttributeNode;

/** {@code object.name += value}; one indivisible step where the attribute is {@code Atomic}. */
public final class AttributeUpdateNode extends StatementNode {
  private final String name;
  @Child private ExpressionNode object;
  @Child private ExpressionNode read;
  @Child private ExpressionNode value;
  @Child private ArithmeticNode operation;
  @Child private SetAttributeNode set;
  @Child private AtomicBoxNode boxes;

  /** Whether it was asked if the attribute is volatile, of the first receiver. */
  @CompilationFinal private boolean checked;

  /**
   * @param object gives the receiver, which is evaluated already
   * @param read reads the attribute of the same receiver
   */
  public AttributeUpdateNode(
      ExpressionNode object,
      String name,
      BinaryOp operator,
      ExpressionNode read,
      ExpressionNode value) {
    this.name = name;
    this.object = object;
    this.read = read;
    this.value = value;
    this.operation = ArithmeticNode.create(operator, true);
    this.set = SetAttributeNode.create(name);
    this.boxes = AtomicBoxNode.create(name);
  }

  @Override
  public int execute(VirtualFrame frame) {
    Object receiver = object.execute(frame);
    Object left = read.execute(frame);
    Object right = value.execute(frame);
    try {
      VolatileBox box = boxes.execute(receiver);
      if (box != null) {
        if (!AtomicUpdates.apply(operation, box, left, right, name)) {
          throw AttributeErrors.of(
              "'%s' object has no attribute '%s'", TypeOf.name(receiver), name);
        }
        return Completion.NORMAL;
      }
      if (!checked) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        checked = true;
        if (AccessAnnotations.kindOfAttribute(receiver, name) == AccessKind.VOLATILE) {
          AccessAnnotations.warnOfUpdate(this, name);
        }
      }
      right = operation.execute(left, right);
    } catch (PyException e) {
      throw raised(e);
    }
    try {
      set.execute(receiver, right);
    } catch (PyException e) {
      // The target is what CPython underlines.
      throw e.at(read.span());
    }
    return Completion.NORMAL;
  }
}
