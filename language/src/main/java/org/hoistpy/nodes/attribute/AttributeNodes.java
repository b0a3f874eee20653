package org.hoistpy.nodes.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.attribute.GetAttributeNode;
import org.hoistpy.ops.attribute.SetAttributeNode;

/** {@code object.name} read, written and deleted. */
public final class AttributeNodes {
  private AttributeNodes() {}

  /** {@code object.name}. */
  public static final class Read extends ExpressionNode {
    @Child private ExpressionNode object;
    @Child private GetAttributeNode get;

    public Read(ExpressionNode object, String name) {
      this.object = object;
      this.get = GetAttributeNode.create(name);
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object receiver = object.execute(frame);
      try {
        return get.execute(receiver);
      } catch (PyException e) {
        throw raised(e);
      }
    }
  }

  /** {@code object.name = value}; the value is evaluated first. */
  public static final class Write extends StatementNode {
    @Child private ExpressionNode object;
    @Child private ExpressionNode value;
    @Child private SetAttributeNode set;

    public Write(ExpressionNode object, String name, ExpressionNode value) {
      this.object = object;
      this.value = value;
      this.set = SetAttributeNode.create(name);
    }

    @Override
    public int execute(VirtualFrame frame) {
      Object newValue = value.execute(frame);
      Object receiver = object.execute(frame);
      try {
        set.execute(receiver, newValue);
      } catch (PyException e) {
        throw raised(e);
      }
      return Completion.NORMAL;
    }
  }

  /** {@code del object.name}. */
  public static final class Delete extends StatementNode {
    private final String name;
    @Child private ExpressionNode object;

    public Delete(ExpressionNode object, String name) {
      this.object = object;
      this.name = name;
    }

    @Override
    public int execute(VirtualFrame frame) {
      Object receiver = object.execute(frame);
      try {
        Attributes.delete(receiver, name);
      } catch (PyException e) {
        throw raised(e);
      }
      return Completion.NORMAL;
    }
  }
}
