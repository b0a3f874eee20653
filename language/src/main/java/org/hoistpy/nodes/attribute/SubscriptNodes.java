package org.hoistpy.nodes.attribute;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.hoistpy.nodes.Completion;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.sequence.PySlice;
import org.hoistpy.ops.ContainsNode;
import org.hoistpy.ops.DeleteItemNode;
import org.hoistpy.ops.GetItemNode;
import org.hoistpy.ops.SetItemNode;

/** {@code object[key]} read, written and deleted; slices. */
public final class SubscriptNodes {
  private SubscriptNodes() {}

  /** {@code object[key]}. */
  public static final class Read extends ExpressionNode {
    @Child private ExpressionNode object;
    @Child private ExpressionNode key;
    @Child private GetItemNode getItem = GetItemNode.create();

    public Read(ExpressionNode object, ExpressionNode key) {
      this.object = object;
      this.key = key;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object receiver = object.execute(frame);
      Object index = key.execute(frame);
      try {
        return getItem.execute(receiver, index);
      } catch (PyException e) {
        throw raised(e);
      }
    }
  }

  /** {@code object[key] = value}; the value is evaluated first. */
  public static final class Write extends StatementNode {
    @Child private ExpressionNode object;
    @Child private ExpressionNode key;
    @Child private ExpressionNode value;
    @Child private SetItemNode setItem = SetItemNode.create();

    public Write(ExpressionNode object, ExpressionNode key, ExpressionNode value) {
      this.object = object;
      this.key = key;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      Object newValue = value.execute(frame);
      Object receiver = object.execute(frame);
      Object index = key.execute(frame);
      try {
        setItem.execute(receiver, index, newValue);
      } catch (PyException e) {
        throw raised(e);
      }
      return Completion.NORMAL;
    }
  }

  /** {@code del object[key]}. */
  public static final class Delete extends StatementNode {
    @Child private ExpressionNode object;
    @Child private ExpressionNode key;
    @Child private DeleteItemNode deleteItem = DeleteItemNode.create();

    public Delete(ExpressionNode object, ExpressionNode key) {
      this.object = object;
      this.key = key;
    }

    @Override
    public int execute(VirtualFrame frame) {
      Object receiver = object.execute(frame);
      Object index = key.execute(frame);
      try {
        deleteItem.execute(receiver, index);
      } catch (PyException e) {
        throw raised(e);
      }
      return Completion.NORMAL;
    }
  }

  /** {@code lower:upper:step}; absent parts are null. */
  public static final class Slice extends ExpressionNode {
    @Child private ExpressionNode lower;
    @Child private ExpressionNode upper;
    @Child private ExpressionNode step;

    public Slice(ExpressionNode lower, ExpressionNode upper, ExpressionNode step) {
      this.lower = lower;
      this.upper = upper;
      this.step = step;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return new PySlice(part(frame, lower), part(frame, upper), part(frame, step));
    }

    private static Object part(VirtualFrame frame, ExpressionNode node) {
      return node == null ? PyNone.NONE : node.execute(frame);
    }
  }

  /** {@code left in right}, {@code left not in right}. */
  public static final class Contains extends ExpressionNode {
    private final boolean negated;
    @Child private ExpressionNode item;
    @Child private ExpressionNode container;
    @Child private ContainsNode contains = ContainsNode.create();

    public Contains(boolean negated, ExpressionNode item, ExpressionNode container) {
      this.negated = negated;
      this.item = item;
      this.container = container;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      Object value = item.execute(frame);
      Object values = container.execute(frame);
      try {
        return contains.execute(values, value) != negated;
      } catch (PyException e) {
        throw raised(e);
      }
    }
  }
}
