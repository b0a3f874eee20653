package org.hoistpy.nodes.text;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilder;
import org.hoistpy.nodes.ExpressionNode;
import org.hoistpy.objects.exception.PyException;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.ops.Text;

/** f-strings (language reference 2.4.3). */
public final class JoinedTextNodes {
  private JoinedTextNodes() {}

  /** The whole f-string; each part gives a str. */
  public static final class Join extends ExpressionNode {
    @Children private final ExpressionNode[] parts;

    @Child
    private TruffleStringBuilder.AppendStringNode append =
        TruffleStringBuilder.AppendStringNode.create();

    @Child
    private TruffleStringBuilder.ToStringNode toText = TruffleStringBuilder.ToStringNode.create();

    public Join(ExpressionNode[] parts) {
      this.parts = parts;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
      TruffleStringBuilder builder = TruffleStringBuilder.create(Strings.ENCODING);
      for (ExpressionNode part : parts) {
        append.execute(builder, (TruffleString) part.execute(frame));
      }
      return toText.execute(builder);
    }
  }

  /** A replacement field. */
  public static final class Field extends ExpressionNode {
    private final int conversion;
    @Child private ExpressionNode value;
    @Child private ExpressionNode spec;

    /**
     * @param conversion -1 or one of 's', 'r', 'a'
     * @param spec null when empty
     */
    public Field(ExpressionNode value, int conversion, ExpressionNode spec) {
      this.value = value;
      this.conversion = conversion;
      this.spec = spec;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object object = value.execute(frame);
      TruffleString format = spec == null ? Strings.EMPTY : (TruffleString) spec.execute(frame);
      try {
        Object converted =
            switch (conversion) {
              case 's' -> Text.str(object);
              case 'r' -> Text.repr(object);
              case 'a' -> Text.ascii(object);
              default -> object;
            };
        if (spec == null && converted instanceof TruffleString) {
          return converted;
        }
        return Text.format(converted, format);
      } catch (PyException e) {
        throw raised(e);
      }
    }
  }
}
